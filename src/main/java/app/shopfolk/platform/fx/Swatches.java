package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.Pattern;
import app.shopfolk.platform.print.PatternFill;
import app.shopfolk.platform.print.Swatch;
import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/** A segment's colour and pattern as JavaFX paint. */
public final class Swatches {
    private Swatches() {}

    /** The paint of a swatch on a theme; patterns repeat and join seamlessly. */
    public static Paint paint(Swatch swatch, boolean onDark) {
        if (swatch.pattern() == Pattern.PLAIN) {
            return Color.web(swatch.hex(onDark));
        }
        var texture = PatternFill.paint(swatch, onDark);
        BufferedImage tile = texture.getImage();
        Image image = SwingFXUtils.toFXImage(tile, null);
        double size = texture.getAnchorRect().getWidth();
        return new ImagePattern(image, 0, 0, size, size, false);
    }
}
