package app.shopfolk.platform.fx.chart;

import app.shopfolk.platform.files.Csv;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.print.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A chart as a file: a picture, a page of lines and curves, or its table. */
public enum ChartFile {
    PNG {
        @Override
        void write(Chart chart, Locale language, Path file) throws IOException {
            try (var out = Files.newOutputStream(file)) {
                Picture.write(ChartPage.of(chart), 2, out);
            }
        }
    },
    PDF {
        @Override
        void write(Chart chart, Locale language, Path file) throws IOException {
            try (var out = Files.newOutputStream(file)) {
                Pdf.write(List.of(ChartPage.of(chart)), chart.title(), language, out);
            }
        }
    },
    CSV {
        @Override
        void write(Chart chart, Locale language, Path file) throws IOException {
            Csv.write(file, chart.heads(), chart.rows());
        }
    };

    /** Writes a chart to a file, over what was there. */
    abstract void write(Chart chart, Locale language, Path file) throws IOException;

    /** The file name's end, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
