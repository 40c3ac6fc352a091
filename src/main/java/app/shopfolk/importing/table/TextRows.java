package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.Reader;

/**
 * Rows of a text with separators, read leniently: a quote closes a cell only before a separator or a line's end, and a
 * stray quote never swallows the lines below it.
 */
final class TextRows implements Rows {
    private static final String[] OTHER_SEPARATORS = {",", ";", "\t", "|", ", ", " "};

    private final TextWindow window;
    private final Dialect dialect;
    private final int width;
    private final RecordSplitter splitter;
    private long number;

    TextRows(Reader reader, Dialect dialect, int width) {
        this.window = new TextWindow(reader);
        this.dialect = dialect;
        this.width = width;
        this.splitter = new RecordSplitter(window, dialect);
    }

    @Override
    public boolean next() throws IOException {
        if (!window.hasMore()) {
            return false;
        }
        int end = splitter.split(width);
        if (width > 3 && splitter.size() <= width / 2) {
            end = otherSeparator(end);
        }
        window.advanceTo(end);
        number++;
        return true;
    }

    /** A row somebody wrote with another separator than the rest is split by that one, if it fits exactly. */
    private int otherSeparator(int end) throws IOException {
        if (splitter.isBlank()) {
            return end;
        }
        for (String other : OTHER_SEPARATORS) {
            if (!other.equals(dialect.separator())) {
                int otherEnd = splitter.splitBy(other, width);
                if (splitter.size() == width && otherEnd <= end && looksLikeData()) {
                    return otherEnd;
                }
            }
        }
        return splitter.split(width);
    }

    /** Words of a title may be as many as the columns; only values prove that this is a row. */
    private boolean looksLikeData() {
        int values = 0;
        for (int i = 0; i < splitter.size(); i++) {
            CellKind kind = CellKind.of(splitter.cell(i));
            values += kind.isValue() || kind == CellKind.CODE ? 1 : 0;
        }
        return values * 3 > splitter.size();
    }

    /** Quoted cells that open and close as they should, in the row at hand. */
    int wellQuoted() {
        return splitter.wellQuoted();
    }

    /** Quotes that neither open, close nor are escaped, in the row at hand. */
    int oddQuotes() {
        return splitter.oddQuotes();
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public int size() {
        return splitter.size();
    }

    @Override
    public String cell(int index) {
        return splitter.cell(index);
    }

    @Override
    public void copyTo(RowBlock block) {
        splitter.copyTo(block);
    }

    @Override
    public boolean isBlank() {
        return splitter.isBlank();
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
