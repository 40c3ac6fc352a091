package app.shopfolk.importing.table;

import java.util.ArrayList;
import java.util.List;

/** Rows of a sheet whose cells are text already. */
abstract sealed class SheetRows implements Rows permits XlsxRows, OdsRows {
    private final List<String> cells = new ArrayList<>();
    private long number;

    /** Begins a row; its cells follow. */
    final void begin(long rowNumber) {
        number = rowNumber;
        cells.clear();
    }

    /** The same cells once more, further down. */
    final void renumberTo(long rowNumber) {
        number = rowNumber;
    }

    final void add(String cell) {
        cells.add(cell);
    }

    /** Puts text into a cell of the row at hand that says nothing. */
    final void fill(int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        if (cells.get(column).isBlank()) {
            cells.set(column, text);
        }
    }

    /** Ends a row: empty cells at its end do not count. */
    final void end() {
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
    }

    @Override
    public final long number() {
        return number;
    }

    @Override
    public final int size() {
        return cells.size();
    }

    @Override
    public final String cell(int index) {
        return cells.get(index);
    }

    @Override
    public final boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
