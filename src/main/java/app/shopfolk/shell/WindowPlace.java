package app.shopfolk.shell;

import java.util.Locale;
import java.util.Optional;

/** Where the window was when it was last closed, as it is kept in the settings. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    /** Below this size pages would clip. */
    public static final double MIN_WIDTH = 1024;

    public static final double MIN_HEIGHT = 700;

    /** Reads {@code x,y,width,height[,maximized]}; empty where it is anything else. */
    public static Optional<WindowPlace> of(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WindowPlace(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Math.max(MIN_WIDTH, Double.parseDouble(parts[2])),
                    Math.max(MIN_HEIGHT, Double.parseDouble(parts[3])),
                    parts.length > 4 && parts[4].equals("maximized")));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    public String toText() {
        return String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.0f", x, y, width, height) + (maximized ? ",maximized" : "");
    }
}
