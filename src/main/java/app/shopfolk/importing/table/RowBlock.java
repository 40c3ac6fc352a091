package app.shopfolk.importing.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Some thousand rows on their way from whoever reads them to whoever takes them. */
final class RowBlock {
    static final int ROWS = 2_048;
    private static final int CODED_COLUMNS = 256;

    private final Coders coders;
    private final long[] numbers = new long[ROWS];
    private final int[] starts = new int[ROWS + 1];
    private int[] codes = new int[ROWS];
    private @Nullable String[] texts = new String[ROWS];
    private int rows;
    private int cells;

    RowBlock(Coders coders) {
        this.coders = coders;
    }

    /** The numbers given to the texts of each column, shared by the blocks of one reading. */
    static final class Coders {
        private Coder[] coders = new Coder[0];

        Coder of(int column) {
            if (column >= coders.length) {
                int before = coders.length;
                Coder[] more = Arrays.copyOf(coders, Math.max(column + 1, before * 2));
                for (int i = before; i < more.length; i++) {
                    more[i] = new Coder();
                }
                coders = more;
            }
            return coders[column];
        }
    }

    void clear() {
        Arrays.fill(texts, 0, cells, null);
        rows = 0;
        cells = 0;
    }

    boolean isFull() {
        return rows == ROWS;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    int rows() {
        return rows;
    }

    long number(int row) {
        return numbers[row];
    }

    /** Copies the row at hand. */
    void add(Rows from) {
        numbers[rows] = from.number();
        starts[rows] = cells;
        from.copyTo(this);
        rows++;
        starts[rows] = cells;
    }

    /** Appends a cell of the row being copied. */
    void add(char[] window, int from, int to) {
        int column = room();
        int code = column < CODED_COLUMNS ? coders.of(column).code(window, from, to) : CodedCells.UNCODED;
        codes[cells] = code;
        if (code < 0) {
            texts[cells] = new String(window, from, to - from);
        }
        cells++;
    }

    void add(String text) {
        int column = room();
        int code = column < CODED_COLUMNS ? coders.of(column).code(text) : CodedCells.UNCODED;
        codes[cells] = code;
        if (code < 0) {
            texts[cells] = text;
        }
        cells++;
    }

    /** Makes room for a cell; returns its column. */
    private int room() {
        if (cells == codes.length) {
            codes = Arrays.copyOf(codes, cells * 2);
            texts = Arrays.copyOf(texts, cells * 2);
        }
        return cells - starts[rows];
    }

    int start(int row) {
        return starts[row];
    }

    int code(int cell) {
        return codes[cell];
    }

    String text(int cell, int column) {
        String text = texts[cell];
        return text == null ? coders.of(column).text(codes[cell]) : text;
    }

    /** Hands the rows to a taker; says whether it wants more. */
    boolean tell(Table.RowReader taker, CodedCells view) {
        for (int row = 0; row < rows; row++) {
            view.at(this, row);
            if (!taker.row(numbers[row], view)) {
                return false;
            }
        }
        return true;
    }
}
