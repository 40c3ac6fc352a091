package app.shopfolk.importing.table;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The cells of a row as they stand, with a number for each text by which it is known again in its column. */
public final class CodedCells extends AbstractList<String> implements RandomAccess {
    /** Stands for a text that has no number. */
    public static final int UNCODED = -1;

    private RowBlock block;
    private int start;
    private int size;

    CodedCells(RowBlock block) {
        this.block = block;
    }

    void at(RowBlock rows, int row) {
        block = rows;
        start = rows.start(row);
        size = rows.start(row + 1) - start;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String get(int column) {
        if (column >= size) {
            throw new IndexOutOfBoundsException(column);
        }
        return block.text(start + column, column);
    }

    /** The number of a cell's text, the same for the same text in the same column of one reading; or {@link #UNCODED}. */
    public int code(int column) {
        return block.code(start + column);
    }
}
