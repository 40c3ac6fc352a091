package app.shopfolk.outreach.page;

import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Every glyph of a finished PDF, where it stands in millimetres from the upper left corner.
 *
 * @param size of the type, in points
 */
record PrintedText(String glyph, int page, double x, double right, double baseline, double size) {
    private static final double TO_MM = 25.4 / 72;

    static List<PrintedText> of(List<? extends Page> pages) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Pdf.write(pages, "test", Locale.ENGLISH, pdf);
        List<PrintedText> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    glyphs.add(new PrintedText(
                            text.getUnicode(),
                            getCurrentPageNo(),
                            text.getXDirAdj() * TO_MM,
                            (text.getXDirAdj() + text.getWidthDirAdj()) * TO_MM,
                            text.getYDirAdj() * TO_MM,
                            text.getFontSizeInPt()));
                }
            };
            reader.getText(document);
        }
        return glyphs;
    }

    /** The glyphs of one page, in lines by their baseline: each line's text with its first glyph. */
    static List<List<PrintedText>> lines(List<PrintedText> glyphs, int page) {
        List<List<PrintedText>> lines = new ArrayList<>();
        for (PrintedText glyph : glyphs) {
            if (glyph.page() != page) {
                continue;
            }
            boolean sameLine = !lines.isEmpty()
                    && Math.abs(lines.getLast().getLast().baseline() - glyph.baseline()) < 0.1
                    && glyph.x() >= lines.getLast().getLast().x();
            if (!sameLine) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(glyph);
        }
        return lines;
    }

    static String text(List<PrintedText> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(glyph -> text.append(glyph.glyph()));
        return text.toString().strip();
    }
}
