package app.shopfolk.importing.table;

import java.io.IOException;
import java.util.Arrays;

/**
 * Splits the record at the front of a window into cells.
 *
 * <p>Where quotes are damaged there are several readings: the quote inside a cell is text, or the cell's opening quote is.
 * The second is likely where the inner quote itself stands like an opening one; the expected number of cells decides.
 */
final class RecordSplitter {
    private static final int NONE = -1;
    private static final int LONGEST_CELL = 1 << 20;
    private static final int SHORTEST_PATIENCE = 1 << 14;

    private final TextWindow window;
    private final char quote;
    private final boolean backslash;
    private final boolean crEnds;
    private String separator;
    private char first;

    private final CellBuilder cells;
    private int patience = LONGEST_CELL;
    private boolean last;

    /** Openings that are text, as offsets from the record's beginning. */
    private int[] strays = new int[4];

    private int strayCount;
    private boolean keepOpenings;
    private boolean suspected;
    private boolean swallowed;
    private int firstLongCell;
    private int wellQuoted;
    private int oddQuotes;

    RecordSplitter(TextWindow window, Dialect dialect) {
        this.window = window;
        this.quote = dialect.quote();
        this.backslash = dialect.hasBackslash();
        this.crEnds = dialect.crEnds();
        this.cells = new CellBuilder(window, quote, backslash);
        this.separator = dialect.separator();
        this.first = firstOf(separator);
    }

    private static char firstOf(String separator) {
        // A line feed ends the line before it is looked at as a separator: never met.
        return separator.isEmpty() ? '\n' : separator.charAt(0);
    }

    /** Splits the record; returns where the next one begins. */
    int split(int width) throws IOException {
        strayCount = 0;
        int end = attempt(false);
        if (width == 0 || size() == width) {
            return end;
        }
        if (suspected) {
            strayCount = 0;
            end = attempt(true);
            if (size() == width && !swallowed) {
                return end;
            }
            strayCount = 0;
            end = attempt(false);
        }
        if (firstLongCell != NONE) {
            strayCount = 0;
            addStray(firstLongCell);
            end = attempt(false);
            if (size() != width) {
                strayCount = 0;
                end = attempt(false);
            }
        }
        if (size() > width) {
            cells.joinTo(width);
        }
        return end;
    }

    /** Splits the record by another separator. */
    int splitBy(String other, int width) throws IOException {
        String usual = separator;
        separator = other;
        first = firstOf(other);
        try {
            return split(width);
        } finally {
            separator = usual;
            first = firstOf(usual);
        }
    }

    private int attempt(boolean keep) throws IOException {
        keepOpenings = keep;
        int end = record();
        while (end == NONE) {
            if (!window.more()) {
                last = true;
            }
            end = record();
        }
        return end;
    }

    /** One reading of the record, or {@link #NONE} where the window ends too early. */
    private int record() {
        suspected = false;
        swallowed = false;
        firstLongCell = NONE;
        wellQuoted = 0;
        oddQuotes = 0;
        cells.clear();
        char[] text = window.chars();
        int limit = window.limit();
        int at = window.from();
        while (true) {
            int after = NONE;
            if (at < limit && text[at] == quote && quote != 0 && !isStray(at)) {
                after = quoted(text, at, limit);
                if (after == NONE) {
                    return NONE;
                }
                if (after < 0) {
                    continue;
                }
            } else {
                after = plain(text, at, limit);
                if (after == NONE) {
                    return NONE;
                }
            }
            if (after == limit) {
                return limit;
            }
            char c = text[after];
            if (c == '\n') {
                return after + 1;
            }
            if (c == '\r' && isLineEnd(text, after, limit)) {
                return after + (after + 1 < limit && text[after + 1] == '\n' ? 2 : 1);
            }
            at = after + separator.length();
            if (at == limit) {
                if (!last) {
                    return NONE;
                }
                cells.plain(limit, limit, false);
                return limit;
            }
        }
    }

    private int plain(char[] text, int start, int limit) {
        boolean escaped = false;
        char one = first;
        boolean single = separator.length() == 1;
        for (int i = start; i < limit; i++) {
            char c = text[i];
            if (c == one && c != '\n' && (single || isSeparator(text, i, limit))) {
                cells.plain(start, i, escaped);
                return i;
            }
            if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 == limit && !last) {
                    return NONE;
                }
                if (isLineEnd(text, i, limit)) {
                    cells.plain(start, i, escaped);
                    return i;
                }
            } else if (backslash && c == Dialect.BACKSLASH && isEscapable(text, i + 1, limit)) {
                escaped = true;
                i++;
            }
        }
        if (!last) {
            return NONE;
        }
        cells.plain(start, limit, escaped);
        return limit;
    }

    /** The end of a quoted cell, {@link #NONE} for more text, -2 where its opening quote turned out to be text. */
    private int quoted(char[] text, int start, int limit) {
        boolean escaped = false;
        int longest = (int) Math.min(limit, (long) start + patience);
        for (int i = start + 1; i < longest; i++) {
            char c = text[i];
            if (backslash && c == Dialect.BACKSLASH) {
                escaped = true;
                i++;
                continue;
            }
            if (c != quote) {
                continue;
            }
            if (i + 1 >= limit - separator.length() && !last) {
                return NONE;
            }
            if (closes(text, i + 1, limit)) {
                return closed(start, i, i + 1, escaped);
            }
            if (text[i + 1] == quote) {
                escaped = true;
                i++;
                continue;
            }
            int afterBlanks = afterBlanks(text, i + 1, limit);
            if (afterBlanks == limit && !last) {
                return NONE;
            }
            if (afterBlanks > i + 1 && closes(text, afterBlanks, limit)) {
                return closed(start, i, afterBlanks, escaped);
            }
            oddQuotes++;
            if (looksOpening(text, i, start)) {
                suspected = true;
                if (!keepOpenings) {
                    addStray(start - window.from());
                    return -2;
                }
            }
        }
        return unclosed(text, start, longest, limit, escaped);
    }

    private int unclosed(char[] text, int start, int longest, int limit, boolean escaped) {
        if (longest == limit && !last) {
            return NONE;
        }
        suspected = true;
        oddQuotes++;
        int lineEnd = start;
        while (lineEnd < longest && text[lineEnd] != '\n' && text[lineEnd] != '\r') {
            lineEnd++;
        }
        if (longest < limit) {
            patience = Math.max(SHORTEST_PATIENCE, patience / 2);
        }
        if (lineEnd < longest || start + 1 == limit) {
            swallowed = true;
            addStray(start - window.from());
            return -2;
        }
        cells.quoted(start + 1, limit, limit, escaped);
        return limit;
    }

    private int closed(int start, int closing, int end, boolean escaped) {
        if (firstLongCell == NONE && spansLines(start, closing)) {
            firstLongCell = start - window.from();
        }
        wellQuoted++;
        cells.quoted(start + 1, closing, end, escaped);
        return end;
    }

    private boolean spansLines(int start, int end) {
        char[] text = window.chars();
        for (int i = start; i < end; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    private boolean closes(char[] text, int at, int limit) {
        return at >= limit || isSeparator(text, at, limit) || isLineEnd(text, at, limit);
    }

    /** Whether an inner quote stands where a cell would begin. */
    private boolean looksOpening(char[] text, int at, int start) {
        int before = at - separator.length();
        return text[at - 1] == '\n'
                || (text[at - 1] == '\r' && crEnds)
                || (before > start && !separator.isEmpty() && isSeparator(text, before, at));
    }

    private int afterBlanks(char[] text, int at, int limit) {
        int i = at;
        while (i < limit && text[i] == ' ' && first != ' ') {
            i++;
        }
        return i;
    }

    private boolean isSeparator(char[] text, int at, int limit) {
        int length = separator.length();
        if (length == 0 || at + length > limit) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[at + i] != separator.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEscapable(char[] text, int at, int limit) {
        return at < limit && (text[at] == quote || isSeparator(text, at, limit));
    }

    private boolean isLineEnd(char[] text, int at, int limit) {
        return text[at] == '\n' || (text[at] == '\r' && (crEnds || at + 1 >= limit || text[at + 1] == '\n'));
    }

    private boolean isStray(int at) {
        int offset = at - window.from();
        for (int i = 0; i < strayCount; i++) {
            if (strays[i] == offset) {
                return true;
            }
        }
        return false;
    }

    private void addStray(int offset) {
        if (strayCount == strays.length) {
            strays = Arrays.copyOf(strays, strayCount * 2);
        }
        strays[strayCount++] = offset;
    }

    int wellQuoted() {
        return wellQuoted;
    }

    int oddQuotes() {
        return oddQuotes;
    }

    int size() {
        return cells.size();
    }

    String cell(int index) {
        return cells.cell(index);
    }

    void copyTo(RowBlock block) {
        cells.copyTo(block);
    }

    boolean isBlank() {
        return cells.areBlank();
    }
}
