package app.shopfolk.persona.page;

import app.shopfolk.persona.Photo;
import app.shopfolk.persona.Photograph;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws the shown part of the owner's own picture; the pictures drawn last are kept unpacked. */
public final class PhotoDrawing {
    private static final int KEPT = 8;
    private static final Map<Photograph, BufferedImage> UNPACKED = new LinkedHashMap<>(16, 0.75f, true);

    private PhotoDrawing() {}

    /** Fills the box, which is to be {@link Photo#ASPECT} wide for its height. */
    public static void draw(Graphics2D canvas, Photo photo, Rectangle2D box) {
        BufferedImage shown = shown(photo);
        Graphics2D own = (Graphics2D) canvas.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation(canvas));
            own.translate(box.getX(), box.getY());
            own.scale(box.getWidth() / shown.getWidth(), box.getHeight() / shown.getHeight());
            own.drawImage(shown, 0, 0, null);
        } finally {
            own.dispose();
        }
    }

    private static Object interpolation(Graphics2D canvas) {
        Object wanted = canvas.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        return wanted == null ? RenderingHints.VALUE_INTERPOLATION_BILINEAR : wanted;
    }

    /** The part alone, so that a PDF does not carry what the owner left out. */
    private static BufferedImage shown(Photo photo) {
        BufferedImage whole = whole(photo.picture());
        Photo.Part part = photo.part(whole.getWidth(), whole.getHeight());
        int width = (int) Math.max(1, Math.floor(part.width()));
        int height = (int) Math.max(1, Math.floor(part.height()));
        BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = shown.createGraphics();
        try {
            g.drawImage(whole, (int) -Math.round(part.x()), (int) -Math.round(part.y()), null);
        } finally {
            g.dispose();
        }
        return shown;
    }

    /** The whole picture, unpacked; not to be drawn on. */
    public static BufferedImage whole(Photograph picture) {
        synchronized (UNPACKED) {
            BufferedImage whole = UNPACKED.computeIfAbsent(picture, PhotoDrawing::unpacked);
            if (UNPACKED.size() > KEPT) {
                UNPACKED.remove(UNPACKED.keySet().iterator().next());
            }
            return whole;
        }
    }

    private static BufferedImage unpacked(Photograph picture) {
        try {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
            if (whole == null) {
                throw new IOException("A kept picture is no JPEG");
            }
            return whole;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
