package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TelephoneTest {
    @Test
    void aNumberWithItsCountryIsSetInGroupsAndAnyOtherStaysAsItWas() {
        assertThat(Telephone.readable("+447700900197")).isEqualTo("+44 7700 900197");
        assertThat(Telephone.readable("+3545550101")).isEqualTo("+354 555 0101");
        assertThat(Telephone.readable("555 0101")).isEqualTo("555 0101");
        assertThat(Telephone.readable("+")).isEqualTo("+");
    }
}
