package app.shopfolk.importing.values;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The values of a column that carry numbers, and how often each came again. */
final class Repeats {
    private @Nullable String[] values = new String[0];
    private int[] more = new int[0];
    /** By number the day of a date that fits both orders, as either; made for the first such date. */
    private int[] dayFirst = new int[0];

    private int[] monthFirst = new int[0];

    boolean isKnown(int code) {
        return code < values.length && values[code] != null;
    }

    /** Remembers a value that the evidence took just now for the first time. */
    void know(int code, String value, DateEvidence dates) {
        if (code >= values.length) {
            int length = Math.max(64, Math.max(code + 1, values.length * 2));
            values = Arrays.copyOf(values, length);
            more = Arrays.copyOf(more, length);
        }
        values[code] = value;
        if (dates.heldDayFirst() != DateForm.NO_DAY) {
            hold(code, dates.heldDayFirst(), dates.heldMonthFirst());
        }
    }

    private void hold(int code, int asDayFirst, int asMonthFirst) {
        int before = dayFirst.length;
        if (code >= before) {
            dayFirst = Arrays.copyOf(dayFirst, values.length);
            monthFirst = Arrays.copyOf(monthFirst, values.length);
            Arrays.fill(dayFirst, before, values.length, DateForm.NO_DAY);
        }
        dayFirst[code] = asDayFirst;
        monthFirst[code] = asMonthFirst;
    }

    /** Notes that a known value came again. */
    void again(int code, DateEvidence dates) {
        more[code]++;
        if (code < dayFirst.length) {
            dates.follow(dayFirst[code], monthFirst[code]);
        }
    }

    /** Tells each value that came again, and how often; forgets them. */
    void settle(ObjIntConsumer<String> counts) {
        for (int code = 0; code < values.length; code++) {
            String value = values[code];
            if (value != null && more[code] > 0) {
                counts.accept(value, more[code]);
            }
        }
        values = new String[0];
        more = new int[0];
        dayFirst = new int[0];
        monthFirst = new int[0];
    }
}
