package app.shopfolk.platform.print;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DLosslessImageEncoder;
import java.awt.Image;
import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Photographs go into a PDF as JPEG, a tenth of their size otherwise; small patterns stay as they are. */
final class PdfPhotos extends PdfBoxGraphics2DLosslessImageEncoder {
    private static final int PHOTO_FROM = 128;
    private static final float QUALITY = 0.9f;

    @Override
    public PDImageXObject encodeImage(
            PDDocument document,
            PDPageContentStream content,
            Image image,
            IPdfBoxGraphics2DImageEncoderEnv environment) {
        if (image instanceof BufferedImage picture
                && picture.getTransparency() == Transparency.OPAQUE
                && Math.min(picture.getWidth(), picture.getHeight()) >= PHOTO_FROM) {
            try {
                return JPEGFactory.createFromImage(document, picture, QUALITY);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
        return super.encodeImage(document, content, image, environment);
    }
}
