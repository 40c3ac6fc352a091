package app.shopfolk.platform.print;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.RenderingHints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Pages as a PDF: vectors, text that can be selected and searched, the fonts' used glyphs inside. */
public final class Pdf {
    private Pdf() {}

    /**
     * Writes the pages.
     *
     * @param title what a reader's window shows
     * @param language of the text, for screen readers
     */
    public static void write(List<? extends Page> pages, String title, Locale language, OutputStream out)
            throws IOException {
        try (PDDocument document = document(pages, title, language)) {
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    /** The pages as a finished document, which the caller closes; fonts are only inside once it has been written. */
    static PDDocument reread(List<? extends Page> pages, String title, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(pages, title, language, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static PDDocument document(List<? extends Page> pages, String title, Locale language) throws IOException {
        PDDocument document = new PDDocument();
        Archival.mark(document, title, language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        try (EmbeddedFonts fonts = new EmbeddedFonts(document)) {
            for (Page page : pages) {
                add(document, page, fonts);
            }
            fonts.finish();
        }
        return document;
    }

    private static void add(PDDocument document, Page page, EmbeddedFonts fonts) throws IOException {
        float width = (float) page.size().width();
        float height = (float) page.size().height();
        PDPage sheet = new PDPage(new PDRectangle(width, height));
        document.addPage(sheet);
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
        g.setFontTextDrawer(fonts);
        g.setImageEncoder(new PdfPhotos());
        // Smoothing pictures is the reader's business; asking for it bars a PDF from archives.
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        page.draw(g);
        g.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            content.drawForm(g.getXFormObject());
        }
    }
}
