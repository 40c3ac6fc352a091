package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Rows whose columns stand at fixed places. */
final class FixedRows implements Rows {
    private final TextRows lines;
    private final FixedWidths widths;
    private List<String> cells = List.of();

    FixedRows(Reader reader, FixedWidths widths) {
        this.lines = FixedWidths.lines(reader, widths.crEnds());
        this.widths = widths;
    }

    @Override
    public boolean next() throws IOException {
        if (!lines.next()) {
            return false;
        }
        cells = widths.cut(lines.cell(0));
        return true;
    }

    @Override
    public long number() {
        return lines.number();
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public String cell(int index) {
        return cells.get(index);
    }

    @Override
    public boolean isBlank() {
        return lines.isBlank();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
