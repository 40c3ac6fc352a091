package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Picture;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.ImageView;

/** A page on the screen: the very drawing that is printed, at the screen's own sharpness. */
public final class Preview extends ImageView {
    private static final double MOST_PIXELS_PER_POINT = 4;

    /** Shows a page as wide as {@code width} units of the window. */
    public Preview(Page page, double width) {
        setPreserveRatio(true);
        setSmooth(true);
        setFitWidth(width);
        show(page);
    }

    /** Draws it anew. */
    public void show(Page page) {
        double screen = getScene() == null || getScene().getWindow() == null
                ? 2
                : getScene().getWindow().getOutputScaleX();
        double scale = Math.min(
                MOST_PIXELS_PER_POINT, getFitWidth() * screen / page.size().width());
        setImage(SwingFXUtils.toFXImage(Picture.of(page, scale), null));
    }
}
