package app.shopfolk.platform.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** A page as pixels: the preview on the screen, or a PNG to keep. */
public final class Picture {
    private Picture() {}

    /**
     * The page on white.
     *
     * @param scale pixels to a point; 2 is sharp on most screens, 4.17 is 300 to the inch
     */
    public static BufferedImage of(Page page, double scale) {
        int width = (int) Math.ceil(page.size().width() * scale);
        int height = (int) Math.ceil(page.size().height() * scale);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, width, height);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.scale(scale, scale);
            page.draw(g);
        } finally {
            g.dispose();
        }
        return picture;
    }

    /** Writes the page as PNG. */
    public static void write(Page page, double scale, OutputStream out) throws IOException {
        ImageIO.write(of(page, scale), "png", out);
    }
}
