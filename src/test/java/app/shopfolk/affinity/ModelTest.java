package app.shopfolk.affinity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelTest {
    @Test
    void sizeAndColourDoNotMakeAnotherModel() {
        assertThat(Model.of("Touring-1000 Blue, 46")).isEqualTo(Model.of("Touring-1000 Yellow, 54"));
        assertThat(Model.of("Short-Sleeve Classic Jersey, XL")).isEqualTo(Model.of("Short-Sleeve Classic Jersey, S"));
        assertThat(Model.of("Sport Helmet, Red")).isEqualTo(Model.of("Sport Helmet"));
        assertThat(Model.of("Touring-1000 Blue, 46")).isNotEqualTo(Model.of("Touring-2000 Blue, 46"));
    }

    @Test
    void otherThingsStayApart() {
        assertThat(Model.of("A4 paper")).isNotEqualTo(Model.of("A4 envelopes"));
        assertThat(Model.of("Roses bunch of 7")).isNotEqualTo(Model.of("Roses bunch of 12"));
        assertThat(Model.of("Soil, coarse")).isNotEqualTo(Model.of("Soil, potting"));
        assertThat(Model.of("7 roses")).isNotEqualTo(Model.of("7 tulips"));
    }
}
