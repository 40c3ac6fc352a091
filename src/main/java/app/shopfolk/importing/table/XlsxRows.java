package app.shopfolk.importing.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows of one sheet of an XLSX workbook. */
final class XlsxRows extends SheetRows {
    /** With cell formats, because only they tell a date; a cell that cannot be read is an error, not the end. */
    static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final MergedLabels merged;
    /** The labels that reach down to rows to come, by column. */
    private final Map<Integer, Label> labels = new HashMap<>();

    private record Label(String text, long lastRow) {}

    private XlsxRows(ReadableWorkbook workbook, Stream<Row> stream, MergedLabels merged) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.merged = merged;
    }

    /**
     * Opens a sheet by its place in the workbook.
     *
     * @param merged whose labels are repeated on every row they cover
     */
    static XlsxRows open(Path file, int sheetIndex, MergedLabels merged) throws IOException {
        ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS);
        try {
            Sheet sheet = workbook.getSheet(sheetIndex).orElseThrow(() -> new IOException("The sheet is gone"));
            return new XlsxRows(workbook, sheet.openStream(), merged);
        } catch (IOException | RuntimeException failure) {
            workbook.close();
            throw failure instanceof IOException io ? io : new IOException(failure);
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            Row row = rows.next();
            begin(row.getRowNum());
            for (int column = 0; column < row.getCellCount(); column++) {
                add(text(row.getCell(column)));
            }
            labels.values().removeIf(label -> label.lastRow < row.getRowNum());
            labels.forEach((column, label) -> fill(column, label.text));
            hold(row.getRowNum());
            end();
            return true;
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Keeps what is merged down from a row. */
    private void hold(int row) {
        for (MergedLabels.Range range : merged.from(row)) {
            String text = range.column() < size() ? cell(range.column()) : "";
            if (!text.isBlank()) {
                labels.put(range.column(), new Label(text, range.lastRow()));
            }
        }
    }

    private String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        String raw = cell.getRawValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean yes) {
            return yes ? "TRUE" : "FALSE";
        }
        if (value instanceof String text) {
            return cell.getType() == CellType.FORMULA ? formulaText(cell, text) : text;
        }
        return raw == null ? "" : raw;
    }

    /** The value a spreadsheet kept beside a formula; numbers come as text there. */
    private String formulaText(Cell cell, String text) {
        try {
            return number(cell, new BigDecimal(text));
        } catch (NumberFormatException words) {
            return text;
        }
    }

    private String number(Cell cell, BigDecimal number) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        String shown = format == null ? "" : format;
        return DateFormats.isDate(id == null ? 0 : id, shown)
                ? SheetCells.date(number, shown, workbook.isDate1904())
                : SheetCells.number(number);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
