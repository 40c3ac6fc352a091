package app.shopfolk.outreach.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.outreach.PostalAddress;
import app.shopfolk.platform.print.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Labels in the finished PDF, measured against the makers' own figures (Avery templates L7160 and 5160). */
class AddressLabelsTest {
    private static final double TO_MM = 25.4 / 72;
    private static final double HALF = 0.5;

    /** A line of text in the PDF: where it begins and stands, in millimetres from the upper left corner. */
    private record Line(String text, int page, double x, double right, double baseline, double size) {}

    private static List<Line> lines(LabelSheet sheet, int count) throws IOException {
        List<PostalAddress> addresses = IntStream.range(0, count)
                .mapToObj(at -> new PostalAddress(
                        List.of(
                                "Hnr" + at,
                                "Hstreet of a rather long name in a far quarter of the town " + at,
                                "Hcity"),
                        "h" + at))
                .toList();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Pdf.write(AddressLabels.pages(addresses, sheet), "labels", Locale.ENGLISH, pdf);
        List<Line> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(document.getPage(0).getMediaBox().getWidth() * TO_MM)
                    .isCloseTo(sheet.paper().upright().width() * TO_MM, within(0.01));
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> glyphs) {
                    int from = 0;
                    for (int at = 1; at <= glyphs.size(); at++) {
                        if (at == glyphs.size() || glyphs.get(at).getUnicode().startsWith("H")) {
                            lines.add(line(glyphs.subList(from, at)));
                            from = at;
                        }
                    }
                }

                private Line line(List<TextPosition> glyphs) {
                    StringBuilder text = new StringBuilder();
                    glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
                    TextPosition last = glyphs.getLast();
                    return new Line(
                            text.toString().strip(),
                            getCurrentPageNo(),
                            glyphs.getFirst().getXDirAdj() * TO_MM,
                            (last.getXDirAdj() + last.getWidthDirAdj()) * TO_MM,
                            glyphs.getFirst().getYDirAdj() * TO_MM,
                            glyphs.getFirst().getFontSizeInPt());
                }
            };
            reader.setSortByPosition(false);
            reader.getText(document);
        }
        return lines;
    }

    private static Line line(List<Line> lines, String text) {
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + lines));
    }

    @Test
    void l7160LiesOnItsGrid() throws IOException {
        List<Line> lines = lines(LabelSheet.L7160, 22);
        double[] columns = {7.25, 73.25, 139.25};
        for (int label = 0; label < 21; label++) {
            int row = label / 3;
            check(lines, label, columns[label % 3], 15.15 + row * 38.1, 63.5, 38.1);
        }
        assertThat(line(lines, "Hnr21").page()).isEqualTo(2);
    }

    @Test
    void a5160LiesOnItsGrid() throws IOException {
        List<Line> lines = lines(LabelSheet.A5160, 31);
        double[] columns = {4.7625, 74.6125, 144.4625};
        for (int label = 0; label < 30; label++) {
            int row = label / 3;
            check(lines, label, columns[label % 3], 12.7 + row * 25.4, 66.675, 25.4);
        }
        assertThat(line(lines, "Hnr30").page()).isEqualTo(2);
    }

    private static void check(List<Line> lines, int label, double left, double top, double width, double height) {
        Line name = line(lines, "Hnr" + label);
        assertThat(name.x() - AddressLabels.INSET).as("left of " + label).isCloseTo(left, within(HALF));
        List<Line> its = lines.stream()
                .filter(line -> line.page() == 1
                        && line.x() >= left
                        && line.x() < left + width
                        && line.baseline() > top
                        && line.baseline() < top + height)
                .toList();
        assertThat(its).as("label " + label).hasSize(3).allSatisfy(line -> {
            assertThat(line.right()).isLessThan(left + width - 2);
            assertThat(line.baseline()).isBetween(top + 3, top + height - 2);
        });
        // The block stands in the middle: as much above the capitals of the first line as below the last.
        double capitals = its.getFirst().size() * TO_MM * AddressLabels.CAPITALS;
        double above = its.getFirst().baseline() - capitals - top;
        double below = top + height - its.getLast().baseline();
        assertThat(above).as("above in " + label).isCloseTo(below, within(HALF));
        for (int at = 1; at < its.size(); at++) {
            double step = its.get(at).baseline() - its.get(at - 1).baseline();
            assertThat(step).as("lines of " + label).isBetween(capitals * 1.3, capitals * 2);
        }
    }
}
