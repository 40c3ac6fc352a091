package app.shopfolk.importing.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            table.read((number, cells) -> {
                try {
                    printer.printRecord(cells);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                return true;
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
