package app.shopfolk.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void atLeastTwelveSegmentsAreToldApartByColourAndNeighboursByPattern() {
        assertThat(Palette.SEGMENTS).hasSizeGreaterThanOrEqualTo(12);
        assertThat(Palette.SEGMENTS).extracting(Swatch::light).doesNotHaveDuplicates();
        assertThat(Palette.SEGMENTS).extracting(Swatch::dark).doesNotHaveDuplicates();
        for (int at = 1; at < Palette.SEGMENTS.size(); at++) {
            assertThat(Palette.at(at).pattern()).isNotEqualTo(Palette.at(at - 1).pattern());
        }
    }

    @Test
    void beginsAgainAfterTheLastAndKnowsEveryoneElse() {
        assertThat(Palette.at(Palette.SEGMENTS.size())).isEqualTo(Palette.at(0));
        assertThat(Palette.at(-1)).isEqualTo(Palette.EVERYONE_ELSE);
    }
}
