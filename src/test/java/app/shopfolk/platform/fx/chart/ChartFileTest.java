package app.shopfolk.platform.fx.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartFileTest {
    @TempDir
    Path folder;

    private final Chart chart = new Chart(
            "Share of margin",
            "Trade brings most.",
            List.of("Bucket", "Share"),
            List.of(List.of("=Trade", "60 %"), List.of("Gifts, \"small\"", "40 %")),
            style -> {
                DefaultCategoryDataset data = new DefaultCategoryDataset();
                data.addValue(60, "share", "Trade");
                CategoryPlot plot = new CategoryPlot(
                        data, style.names(), style.figures(java.text.NumberFormat.getIntegerInstance(Locale.UK)), null);
                style.apply(plot, new BarMarks((series, item) -> style.ink().accent(), (series, item) -> "60 %"));
                return style.chart(plot);
            });

    @Test
    void theTableCannotRunAsAFormula() throws IOException {
        Path file = folder.resolve("chart.csv");
        ChartFile.CSV.write(chart, Locale.UK, file);
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFBucket,Share\r\n'=Trade,60 %\r\n\"Gifts, \"\"small\"\"\",40 %\r\n");
    }

    @Test
    void thePageHasRealText() throws IOException {
        Path file = folder.resolve("chart.pdf");
        ChartFile.PDF.write(chart, Locale.UK, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Share of margin")
                    .contains("Trade brings most.");
        }
    }

    @Test
    void thePictureIsSharp() throws IOException {
        Path file = folder.resolve("chart.png");
        ChartFile.PNG.write(chart, Locale.UK, file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1280);
    }

    @Test
    void aBarCanBePointedAtAndSaysWhatItIs() {
        ChartStyle style = new ChartStyle(ChartInk.PAPER, ChartStyle.fontFor(chart, 12));
        ChartPicture picture = ChartPicture.of(chart.drawing().apply(style), 400, 200, 1);
        assertThat(picture.marks()).hasSize(1).allMatch(mark -> mark.words().equals("60 %"));
    }
}
