package app.shopfolk.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.print.font.Cut;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final Color INK = new Color(0x2b2a27);

    /** All patterns, all cuts, two scripts. */
    private record Sample(Paper.Size size) implements Page {
        @Override
        public void draw(Graphics2D g) {
            Type body = new Type(Cut.REGULAR, 9, INK);
            double y = 30;
            for (Cut cut : Cut.values()) {
                body.in(cut).at(11).draw(g, cut + ": Þórður Ægisson 1,118.40 − Łukasz", 20, y);
                y += 16;
            }
            body.draw(g, "花屋のお客さま and mixed", 20, y);
            y = body.paragraph(
                    g,
                    "I look it up at home, then I come in and talk to someone who knows. ".repeat(6),
                    20,
                    y + 16,
                    180,
                    3);
            for (int at = -1; at < Palette.SEGMENTS.size(); at++) {
                double x = 20 + (at + 1) % 4 * 60;
                int row = (at + 1) / 4;
                double top = y + row * 24;
                PatternFill.fill(g, new RoundRectangle2D.Double(x, top, 52, 18, 6, 6), Palette.at(at));
            }
            g.setPaint(PatternFill.paint(Palette.at(1), false));
            g.fill(new Rectangle2D.Double(20, y + 4 * 24 + 4, 200, 14));
        }
    }

    private static final List<Page> FOUR = FourUp.of(List.of(
            new Sample(Paper.A6.landscape()), new Sample(Paper.A6.landscape()), new Sample(Paper.A6.landscape())));

    @Test
    void textCanBeSearchedAndFontsAreInside() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(FOUR, "Cards", Locale.UK, out);
        keep("sample.pdf", out.toByteArray());
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Cards");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("FIGURES: Þórður Ægisson 1,118.40 − Łukasz")
                    .contains("and mixed");
            assertThat(fontsOf(document)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName())
                        .satisfiesAnyOf(name -> assertThat(name).contains("+Inter"), name -> {
                            assertThat(font).isInstanceOf(PDType3Font.class);
                            assertThat(name).isNotEmpty();
                        });
            });
            keep("sample-pdf.png", png(new PDFRenderer(document).renderImage(0, 2)));
        }
        assertThat(out.size()).isLessThan(400_000);
    }

    @Test
    void japaneseIsRealTextToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(FOUR, "カード", Locale.JAPAN, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("花屋のお客さま and mixed");
        }
    }

    @Test
    void anArchiveWouldTakeIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(FOUR, "Cards & <more>", Locale.UK, out);
        assertThat(Archivist.faults(out.toByteArray())).isEmpty();
    }

    @Test
    void theSameDrawingIsAPicture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Picture.write(FOUR.getFirst(), 2, out);
        keep("sample.png", out.toByteArray());
        assertThat(Picture.of(FOUR.getFirst(), 2).getWidth()).isEqualTo((int) Math.ceil(841.8898 * 2));
    }

    @Test
    void aPrinterTakesIt() throws IOException, PrinterException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var printers = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        Printout.print(FOUR, "Cards", Locale.UK, printers[0].getPrintService(out));
        assertThat(out.toString(java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%!PS");
    }

    private static List<PDFont> fontsOf(PDDocument document) throws IOException {
        List<PDFont> fonts = new java.util.ArrayList<>();
        collect(document.getPage(0).getResources(), fonts);
        return fonts;
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }

    private static byte[] png(java.awt.image.BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.createDirectories(Path.of("target", "snapshots"));
        Files.write(Path.of("target", "snapshots", name), bytes);
    }
}
