package app.shopfolk.keeping.page;

import app.shopfolk.keeping.HandOver;
import app.shopfolk.platform.files.Csv;
import app.shopfolk.platform.files.Durable;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is kept of one person as two files: a PDF to read and, beside it under the same name, a CSV to take along. */
public final class HandOverFiles {
    private static final String PDF = ".pdf";

    private HandOverFiles() {}

    /**
     * Writes both, each whole or not at all.
     *
     * @param file the PDF's; it gets its ending where it has none
     * @return both
     */
    public static List<Path> write(HandOver handOver, Words words, LocalDate today, Path file) throws IOException {
        String name = file.getFileName().toString();
        String bare = name.endsWith(PDF) ? name.substring(0, name.length() - PDF.length()) : name;
        Path pdf = file.resolveSibling(bare + PDF);
        Path csv = file.resolveSibling(bare + ".csv");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Pdf.write(
                HandOverPages.of(handOver, Paper.A4, words, today),
                words.texts().get("privacy.title", handOver.name()),
                words.texts().locale(),
                bytes);
        Durable.write(pdf, bytes.toByteArray());
        List<List<String>> rows = new ArrayList<>();
        for (HandOver.Section section : handOver.sections()) {
            for (HandOver.Row row : section.rows()) {
                rows.add(List.of(section.title(), row.what(), row.value(), row.whence()));
            }
        }
        Csv.write(
                csv,
                List.of(
                        words.texts().get("privacy.column.about"),
                        words.texts().get("privacy.column.what"),
                        words.texts().get("privacy.column.value"),
                        words.texts().get("privacy.column.whence")),
                rows);
        return List.of(pdf, csv);
    }
}
