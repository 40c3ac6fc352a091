package app.shopfolk.platform.fx.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A chart as a file: a picture, a page of lines and curves, or its table. On paper it is always the light theme. */
public enum ChartFile {
    PNG {
        @Override
        void write(Chart chart, Font font, Path file) throws IOException {
            ChartStyle style = new ChartStyle(ChartInk.PAPER, font);
            BufferedImage drawn = ChartPicture.of(chart.drawing().apply(style), WIDTH, HEIGHT, 2)
                    .image();
            BufferedImage picture = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = picture.createGraphics();
            canvas.setColor(ChartInk.PAPER.card());
            canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            canvas.drawImage(drawn, 0, 0, null);
            canvas.dispose();
            ImageIO.write(picture, "png", file.toFile());
        }
    },
    PDF {
        @Override
        void write(Chart chart, Font font, Path file) throws IOException {
            ChartStyle style = new ChartStyle(ChartInk.PAPER, font);
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage(new PDRectangle(WIDTH + 2 * EDGE, HEIGHT + 2 * EDGE));
                document.addPage(page);
                PdfBoxGraphics2D canvas = new PdfBoxGraphics2D(document, WIDTH, HEIGHT);
                chart.drawing().apply(style).draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
                canvas.dispose();
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.transform(Matrix.getTranslateInstance(EDGE, EDGE));
                    content.drawForm(canvas.getXFormObject());
                }
                document.save(file.toFile());
            }
        }
    },
    CSV {
        @Override
        void write(Chart chart, Font font, Path file) throws IOException {
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                    CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180)) {
                out.write(BYTE_ORDER_MARK);
                table.printRecord(chart.heads().stream().map(ChartFile::harmless).toList());
                for (List<String> row : chart.rows()) {
                    table.printRecord(row.stream().map(ChartFile::harmless).toList());
                }
            }
        }
    };

    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int EDGE = 24;

    /** Without it, spreadsheets read UTF-8 as something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";

    /**
     * Writes a chart to a file, over what was there.
     *
     * @param font what the chart is written in
     */
    abstract void write(Chart chart, Font font, Path file) throws IOException;

    /** The file name's end. */
    String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A cell that a spreadsheet shows and does not run as a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
