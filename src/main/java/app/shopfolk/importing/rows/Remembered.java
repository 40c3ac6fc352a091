package app.shopfolk.importing.rows;

import app.shopfolk.importing.values.Blank;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What the texts of one column say, by their numbers: each different text is read once, however often it comes. */
final class Remembered {
    private static final long UNREAD = Long.MIN_VALUE + 2;

    private @Nullable String[] texts = new String[0];
    private long[] numbers = new long[0];
    private long[] dates = new long[0];
    private long[] times = new long[0];

    /** A text without blanks around it; empty where it says nothing. */
    String text(int code, String cell) {
        if (code < texts.length) {
            String known = texts[code];
            if (known != null) {
                return known;
            }
        } else {
            texts = Arrays.copyOf(texts, Math.max(code + 1, 64 + texts.length * 2));
        }
        String text = Blank.orText(cell);
        texts[code] = text;
        return text;
    }

    long number(int code, String cell, ToLongFunction<String> reading) {
        numbers = room(numbers, code);
        return read(numbers, code, cell, reading);
    }

    long date(int code, String cell, ToLongFunction<String> reading) {
        dates = room(dates, code);
        return read(dates, code, cell, reading);
    }

    long time(int code, String cell, ToLongFunction<String> reading) {
        times = room(times, code);
        return read(times, code, cell, reading);
    }

    private static long read(long[] known, int code, String cell, ToLongFunction<String> reading) {
        if (known[code] == UNREAD) {
            known[code] = reading.applyAsLong(cell);
        }
        return known[code];
    }

    private static long[] room(long[] known, int code) {
        if (code < known.length) {
            return known;
        }
        long[] more = Arrays.copyOf(known, Math.max(code + 1, 64 + known.length * 2));
        Arrays.fill(more, known.length, more.length, UNREAD);
        return more;
    }
}
