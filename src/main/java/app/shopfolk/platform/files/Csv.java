package app.shopfolk.platform.files;

import app.shopfolk.base.SheetCell;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables for a spreadsheet: UTF-8 with its mark, and no cell that the spreadsheet would run. */
public final class Csv {
    /** Without it, spreadsheets read UTF-8 as something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /** Writes a table to a file, over what was there, whole or not at all. */
    public static void write(Path file, List<String> heads, List<? extends List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord(heads.stream().map(SheetCell::harmless).toList());
            for (List<String> row : rows) {
                table.printRecord(row.stream().map(SheetCell::harmless).toList());
            }
        }
        Durable.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
