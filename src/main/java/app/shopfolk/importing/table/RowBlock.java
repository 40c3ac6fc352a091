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
    /** The texts of all cells one after the other, and where each ends. */
    private char[] pool = new char[ROWS];

    private int pooled;
    private int[] ends = new int[ROWS];
    private @Nullable String[] texts = new String[ROWS];
    private int rows;
    private int cells;

    RowBlock(Coders coders) {
        this.coders = coders;
    }

    /** The numbers given to the texts of each column, shared by the blocks of one reading. */
    static final class Coders {
        private final @Nullable Coder[] coders = new Coder[CODED_COLUMNS];

        Coder of(int column) {
            Coder known = coders[column];
            if (known == null) {
                known = new Coder();
                coders[column] = known;
            }
            return known;
        }
    }

    void clear() {
        Arrays.fill(texts, 0, cells, null);
        rows = 0;
        cells = 0;
        pooled = 0;
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
        begin(from.number());
        from.copyTo(this);
        end();
    }

    /** Begins a row; its cells follow. */
    void begin(long number) {
        numbers[rows] = number;
        starts[rows] = cells;
    }

    void end() {
        rows++;
        starts[rows] = cells;
    }

    /** Appends a cell whose text has that number. */
    void add(int code) {
        room();
        codes[cells++] = code;
    }

    /** Appends a cell of the row being copied. */
    void add(char[] window, int from, int to) {
        room();
        int length = to - from;
        if (pooled + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(pooled + length, pool.length * 2));
        }
        System.arraycopy(window, from, pool, pooled, length);
        pooled += length;
        ends[cells++] = pooled;
    }

    void add(String text) {
        char[] chars = text.toCharArray();
        add(chars, 0, chars.length);
    }

    /**
     * Gives the texts of every other column their numbers; each half is one thread's, always the same one's.
     *
     * @param half 0 or 1
     */
    void numberHalf(int half) {
        int numbered = -1;
        for (int column = half; numbered != 0; column += 2) {
            numbered = 0;
            for (int row = 0; row < rows; row++) {
                int cell = starts[row] + column;
                if (cell < starts[row + 1]) {
                    number(cell, column);
                    numbered++;
                }
            }
        }
    }

    private void number(int cell, int column) {
        int from = cell == 0 ? 0 : ends[cell - 1];
        int code = column < CODED_COLUMNS ? coders.of(column).code(pool, from, ends[cell]) : CodedCells.UNCODED;
        codes[cell] = code;
        if (code < 0) {
            texts[cell] = new String(pool, from, ends[cell] - from);
        }
    }

    private void room() {
        if (cells == codes.length) {
            codes = Arrays.copyOf(codes, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
            texts = Arrays.copyOf(texts, cells * 2);
        }
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
    boolean tell(Table.RowReader taker) {
        CodedCells view = new CodedCells(this);
        for (int row = 0; row < rows; row++) {
            view.at(this, row);
            if (!taker.row(numbers[row], view)) {
                return false;
            }
        }
        return true;
    }
}
