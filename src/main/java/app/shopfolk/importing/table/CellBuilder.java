package app.shopfolk.importing.table;

import java.util.Arrays;

/** Where the cells of the record at hand begin and end in the window; makes a string only of those somebody asks for. */
final class CellBuilder {
    private static final int PLAIN = 0;
    private static final int QUOTED = 1;
    private static final int ESCAPED = 2;
    private static final String[] ONE = new String[128];

    static {
        Arrays.setAll(ONE, c -> String.valueOf((char) c));
    }

    private final TextWindow window;
    private final char quote;
    private final boolean backslash;
    private int[] starts = new int[32];
    private int[] closings = new int[32];
    private int[] ends = new int[32];
    private byte[] kinds = new byte[32];
    private int size;

    CellBuilder(TextWindow window, char quote, boolean backslash) {
        this.window = window;
        this.quote = quote;
        this.backslash = backslash;
    }

    void clear() {
        size = 0;
    }

    void plain(int start, int end, boolean escaped) {
        add(start, end, end, escaped ? ESCAPED : PLAIN);
    }

    /** A cell whose text ends at its closing quote; blanks may follow that. */
    void quoted(int start, int closing, int end, boolean escaped) {
        add(start, closing, end, escaped ? QUOTED | ESCAPED : QUOTED);
    }

    private void add(int start, int closing, int end, int kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            closings = Arrays.copyOf(closings, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        closings[size] = closing;
        ends[size] = end;
        kinds[size++] = (byte) kind;
    }

    int size() {
        return size;
    }

    /**
     * Joins cells that begin with a blank to the one before, when that makes the record as wide as it should be: a comma
     * before a blank is then part of an address that should have stood in quotes.
     */
    void joinTo(int width) {
        char[] text = window.chars();
        int blanks = 0;
        for (int i = 1; i < size; i++) {
            blanks += isContinued(text, i) ? 1 : 0;
        }
        if (size - blanks != width) {
            return;
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i > 0 && isContinued(text, i)) {
                closings[kept - 1] = closings[i];
                ends[kept - 1] = ends[i];
            } else {
                starts[kept] = starts[i];
                closings[kept] = closings[i];
                ends[kept] = ends[i];
                kinds[kept++] = kinds[i];
            }
        }
        size = kept;
    }

    private boolean isContinued(char[] text, int cell) {
        return kinds[cell] == PLAIN
                && kinds[cell - 1] == PLAIN
                && ends[cell] > starts[cell] + 1
                && text[starts[cell]] == ' '
                && text[starts[cell] + 1] != ' ';
    }

    /** Whether only blanks stand in the record, none of them in quotes. */
    boolean areBlank() {
        char[] text = window.chars();
        for (int cell = 0; cell < size; cell++) {
            if ((kinds[cell] & QUOTED) != 0) {
                return false;
            }
            for (int i = starts[cell]; i < ends[cell]; i++) {
                if (!isBlank(text[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\r' || c == '\u001a' || c == '\u3000';
    }

    /** Appends the cells to a block; makes a string only where a cell is not in one piece. */
    void copyTo(RowBlock block) {
        char[] text = window.chars();
        for (int cell = 0; cell < size; cell++) {
            if ((kinds[cell] & ESCAPED) == 0 && ends[cell] <= closings[cell] + 1) {
                block.add(text, starts[cell], closings[cell]);
            } else {
                block.add(cell(cell));
            }
        }
    }

    String cell(int index) {
        int start = starts[index];
        int closing = closings[index];
        if ((kinds[index] & ESCAPED) != 0) {
            return unescaped(index);
        }
        String text = text(start, closing);
        return ends[index] > closing + 1 ? text + text(closing + 1, ends[index]) : text;
    }

    private String text(int start, int end) {
        int length = end - start;
        if (length == 0) {
            return "";
        }
        char[] text = window.chars();
        if (length == 1 && text[start] < ONE.length) {
            return ONE[text[start]];
        }
        return new String(text, start, length);
    }

    private String unescaped(int index) {
        char[] text = window.chars();
        int closing = closings[index];
        boolean quoted = (kinds[index] & QUOTED) != 0;
        StringBuilder clean = new StringBuilder(closing - starts[index]);
        for (int i = starts[index]; i < closing; i++) {
            char c = text[i];
            boolean follows = i + 1 < closing;
            if (quoted && c == quote && follows && text[i + 1] == quote) {
                i++;
            } else if (backslash && c == Dialect.BACKSLASH && follows && isEscapable(text[i + 1], quoted)) {
                c = text[++i];
            }
            clean.append(c);
        }
        if (ends[index] > closing + 1) {
            clean.append(text, closing + 1, ends[index] - closing - 1);
        }
        return clean.toString();
    }

    private boolean isEscapable(char next, boolean quoted) {
        return next == quote || (quoted ? next == Dialect.BACKSLASH : !Character.isLetterOrDigit(next));
    }
}
