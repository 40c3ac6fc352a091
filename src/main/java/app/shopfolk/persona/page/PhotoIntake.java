package app.shopfolk.persona.page;

import app.shopfolk.persona.Photograph;
import app.shopfolk.persona.page.PhotoRefused.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Takes a picture from a file: upright, no larger than a page can show, and without what its camera wrote into it, such as
 * the place. How large it is stands at its beginning and is asked before a pixel is read.
 */
public final class PhotoIntake {
    static final long MOST_BYTES = 60_000_000;
    static final long MOST_PIXELS = 64_000_000;

    /** Enough for 300 to the inch across the widest panel, with room to come closer. */
    static final int LONGEST_SIDE = 1800;

    private static final int SHORTEST_SIDE = 48;
    private static final float QUALITY = 0.88f;

    private PhotoIntake() {}

    /**
     * The picture in a file.
     *
     * @throws PhotoRefused with the reason; nothing was kept
     */
    public static Photograph of(Path file) throws PhotoRefused {
        byte[] bytes;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new PhotoRefused(Reason.TOO_HEAVY);
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new PhotoRefused(Reason.UNREADABLE, unreadable);
        }
        try {
            return Photograph.of(jpeg(upright(decoded(bytes), Orientation.of(bytes))));
        } catch (IOException | RuntimeException broken) {
            // Damaged files make the decoders throw all kinds of things.
            throw new PhotoRefused(Reason.BROKEN, broken);
        }
    }

    private static BufferedImage decoded(byte[] bytes) throws IOException, PhotoRefused {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new PhotoRefused(Reason.UNKNOWN_KIND);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_PIXELS) {
                    throw new PhotoRefused(Reason.TOO_LARGE);
                }
                if (Math.min(width, height) < SHORTEST_SIDE) {
                    throw new PhotoRefused(Reason.TOO_SMALL);
                }
                ImageReadParam sparing = reader.getDefaultReadParam();
                int every = (int) Math.max(1, Math.max(width, height) / (2L * LONGEST_SIDE));
                sparing.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, sparing);
            } finally {
                reader.dispose();
            }
        }
    }

    /** On white, turned as it was held, and at most {@link #LONGEST_SIDE} long. */
    private static BufferedImage upright(BufferedImage picture, Orientation held) {
        AffineTransform turn = held.upright(picture.getWidth(), picture.getHeight());
        int width = held.lies() ? picture.getHeight() : picture.getWidth();
        int height = held.lies() ? picture.getWidth() : picture.getHeight();
        double scale = Math.min(1, LONGEST_SIDE / (double) Math.max(width, height));
        BufferedImage upright = new BufferedImage(
                (int) Math.max(1, Math.round(width * scale)),
                (int) Math.max(1, Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = upright.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.scale(scale, scale);
            g.drawImage(picture, turn, null);
        } finally {
            g.dispose();
        }
        return upright;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam fine = writer.getDefaultWriteParam();
            fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            fine.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), fine);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
