package app.shopfolk.importing.rows;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the texts of one column say, by their numbers: each different text is read once, however often it comes. */
final class Remembered {
    /** Stands for a text that was not read yet. */
    static final long UNREAD = Long.MIN_VALUE + 2;

    private @Nullable String[] texts = new String[0];
    private long[] numbers = new long[0];
    private long[] dates = new long[0];

    /** A text without blanks around it, empty where it says nothing; {@code null} where it was not read yet. */
    @Nullable
    String text(int code) {
        return code < texts.length ? texts[code] : null;
    }

    String keep(int code, String text) {
        if (code >= texts.length) {
            texts = Arrays.copyOf(texts, room(code, texts.length));
        }
        texts[code] = text;
        return text;
    }

    long number(int code) {
        return code < numbers.length ? numbers[code] : UNREAD;
    }

    long keepNumber(int code, long number) {
        numbers = kept(numbers, code, number);
        return number;
    }

    /** A date, or in a column of times a time of day. */
    long date(int code) {
        return code < dates.length ? dates[code] : UNREAD;
    }

    long keepDate(int code, long date) {
        dates = kept(dates, code, date);
        return date;
    }

    private static long[] kept(long[] before, int code, long value) {
        long[] known = before;
        if (code >= known.length) {
            known = Arrays.copyOf(before, room(code, before.length));
            Arrays.fill(known, before.length, known.length, UNREAD);
        }
        known[code] = value;
        return known;
    }

    private static int room(int code, int before) {
        return Math.max(code + 1, 64 + before * 2);
    }
}
