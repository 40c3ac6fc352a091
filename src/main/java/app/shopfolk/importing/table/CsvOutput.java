package app.shopfolk.importing.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as plain CSV: UTF-8, commas, a header row, cells as they stood. */
public final class CsvOutput {
    private CsvOutput() {}

    /** Writes the table's header and all its rows, replacing the file. */
    public static void write(Table table, Path out) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(out);
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            printer.printRecord(table.header());
            int width = table.layout().columns();
            table.read((number, cells) -> {
                try {
                    printer.printRecord(fitted(cells, width));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                return true;
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** As many cells as there are names, and more only where something stands in them. */
    private static List<String> fitted(List<String> cells, int width) {
        if (cells.size() == width) {
            return cells;
        }
        int size = cells.size();
        while (size > width && cells.get(size - 1).isBlank()) {
            size--;
        }
        List<String> fitted = new ArrayList<>(cells.subList(0, size));
        while (fitted.size() < width) {
            fitted.add("");
        }
        return fitted;
    }
}
