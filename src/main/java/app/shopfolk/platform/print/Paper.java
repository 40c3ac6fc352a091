package app.shopfolk.platform.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What cards and pages are printed on. The codes are words on the command line. */
public enum Paper {
    /** For the wall. */
    A3(841.8898, 1190.5512),
    A4(595.2756, 841.8898),
    A5(419.5276, 595.2756),
    A6(297.6378, 419.5276),
    LETTER(612, 792),
    /** Four A6 cards on one A4 sheet, with cut marks. */
    A6X4(297.6378, 419.5276);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The size of one card or page, upright. */
    public Size upright() {
        return new Size(width, height);
    }

    /** The size of one card or page, lying on its long side. */
    public Size landscape() {
        return new Size(height, width);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The paper with that code. */
    public static Optional<Paper> of(String code) {
        return Arrays.stream(values())
                .filter(paper -> paper.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Width and height in points, 72 to the inch. */
    public record Size(double width, double height) {
        /** Points in a millimetre. */
        public static final double MM = 72 / 25.4;
    }
}
