package app.shopfolk.platform.print;

import java.awt.Color;

/**
 * A segment's colour and pattern, as plain data.
 *
 * @param light the colour on light paper and on cards, {@code #rrggbb}
 * @param dark the colour on the dark theme, {@code #rrggbb}
 */
public record Swatch(String light, String dark, Pattern pattern) {
    /** The colour on a theme. */
    public String hex(boolean onDark) {
        return onDark ? dark : light;
    }

    /** The colour on a theme, for drawing on {@code Graphics2D}. */
    public Color awt(boolean onDark) {
        return Color.decode(hex(onDark));
    }
}
