package app.shopfolk.platform.fx.chart;

import java.awt.Color;

/**
 * The colours a chart is drawn with besides those of its marks.
 *
 * @param ink figures and names
 * @param quiet axis figures
 * @param line the hairline grid
 * @param card the ground the chart stands on
 * @param accent the one thing to look at
 */
public record ChartInk(Color ink, Color quiet, Color line, Color card, Color accent) {
    /** On white paper. */
    public static final ChartInk PAPER = new ChartInk(
            new Color(0x2b2a27), new Color(0x6b6558), new Color(0xe9e3d6), Color.WHITE, new Color(0xb4512d));

    /** Whether the ground is darker than the ink, so that marks take their lighter colours. */
    public boolean isDark() {
        return brightness(card) < brightness(ink);
    }

    private static int brightness(Color colour) {
        return 299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue();
    }
}
