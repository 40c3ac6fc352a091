package app.shopfolk.importing.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The part of a text that a reader is looking at: grows while a record goes on, moves when it is done with. */
final class TextWindow implements Closeable {
    /** No export writes a row of so many letters; going on would only fill the memory. */
    private static final int LONGEST_ROW = 1 << 24;

    private final Reader reader;
    private char[] chars = new char[1 << 16];
    private int from;
    private int limit;
    private boolean ended;

    TextWindow(Reader reader) {
        this.reader = reader;
    }

    char[] chars() {
        return chars;
    }

    /** Where the record at hand begins. */
    int from() {
        return from;
    }

    /** One beyond the last character that is here. */
    int limit() {
        return limit;
    }

    boolean hasMore() throws IOException {
        return from < limit || more();
    }

    void advanceTo(int position) {
        from = position;
    }

    /**
     * Brings in more text; moves the record at hand to the front of {@link #chars()}.
     *
     * @throws RowTooLong where it does not end
     */
    boolean more() throws IOException {
        if (ended) {
            return false;
        }
        if (from > 0) {
            System.arraycopy(chars, from, chars, 0, limit - from);
            limit -= from;
            from = 0;
        }
        if (limit >= LONGEST_ROW) {
            throw new RowTooLong(LONGEST_ROW);
        }
        if (limit == chars.length) {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
        int before = limit;
        while (limit < chars.length && !ended) {
            int read = reader.read(chars, limit, chars.length - limit);
            ended = read < 0;
            limit += Math.max(0, read);
        }
        return limit > before;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
