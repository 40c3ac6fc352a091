package app.shopfolk.platform.print.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CutTest {
    private static final String NAMES = "Þórður Ægisdóttir, Łukasz Żółw, Ğülşen, Νίκος, Дмитрий, € 1 − 2 “x” … — ·";

    @ParameterizedTest
    @EnumSource
    void drawsTheNamesOfEuropeWithoutGaps(Cut cut) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(cut.trueType()));
        assertThat(font.canDisplayUpTo(NAMES)).isEqualTo(-1);
        assertThat(font.getFamily()).isEqualTo(cut.family());
        assertThat(font.deriveFont(14f)
                        .createGlyphVector(context(), "Þórður Łu")
                        .getOutline()
                        .getBounds()
                        .width)
                .isBetween(50, 90);
    }

    @ParameterizedTest
    @EnumSource
    void isAFontThatPdfsCanEmbed(Cut cut) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(cut.trueType()))) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId('\u0142')).isPositive();
            assertThat(font.getWidth("uni0142") + font.getUnitsPerEm()).isPositive();
        }
    }

    @Test
    void figuresAreOfOneWidthWhereTheTextsAreNot() throws IOException, FontFormatException {
        assertThat(width(Cut.FIGURES, "111")).isEqualTo(width(Cut.FIGURES, "888"));
        assertThat(width(Cut.REGULAR, "111")).isLessThan(width(Cut.REGULAR, "888"));
    }

    private static double width(Cut cut, String text) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(cut.trueType()))
                .deriveFont(20f)
                .getStringBounds(text, context())
                .getWidth();
    }

    private static FontRenderContext context() {
        return new FontRenderContext(null, true, true);
    }
}
