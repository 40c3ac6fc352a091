package app.shopfolk.sales;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody left behind, each thing once, some with a number: days and how often she came, products and her stars for
 * them, or bare wishes. As text it is {@code Vase: 5; Soap: 4}.
 */
public final class Trace {
    private static final String BETWEEN = "; ";
    private static final String BEFORE_NUMBER = ": ";
    /** Letters of a day, as in 2026-01-31. */
    private static final int DAY = 10;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");

    private final Map<String, String> things = new LinkedHashMap<>();

    /** Reads its text; {@code null} is nothing at all. */
    public static Trace of(@org.jspecify.annotations.Nullable String text) {
        Trace trace = new Trace();
        if (text == null) {
            return trace;
        }
        for (String thing : text.split(BETWEEN, -1)) {
            int at = thing.lastIndexOf(BEFORE_NUMBER);
            String number = at < 0 ? "" : thing.substring(at + BEFORE_NUMBER.length());
            if (NUMBER.matcher(number).matches()) {
                trace.things.put(thing.substring(0, at), number);
            } else if (!thing.isBlank()) {
                trace.things.put(thing.strip(), "");
            }
        }
        return trace;
    }

    /**
     * The days among the things of a text, in their order; a trace of each customer would take long.
     *
     * @return days since 1970-01-01, from that day to the last one that counts
     */
    public static int[] days(String text, int last) {
        int[] days = new int[8];
        int size = 0;
        for (int at = 0; at >= 0 && at + DAY <= text.length(); ) {
            int day = day(text, at);
            if (day >= 0 && day <= last) {
                days = size == days.length ? Arrays.copyOf(days, 2 * size) : days;
                days[size++] = day;
            }
            int end = text.indexOf(BETWEEN.charAt(0), at);
            at = end < 0 ? end : end + BETWEEN.length();
        }
        int[] found = Arrays.copyOf(days, size);
        Arrays.sort(found);
        return found;
    }

    /** The day that a thing begins with, or -1. */
    private static int day(String text, int at) {
        int year = number(text, at, at + 4);
        int month = number(text, at + 5, at + 7);
        int day = number(text, at + 8, at + DAY);
        try {
            return (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException noDay) {
            return -1;
        }
    }

    /** The digits between two places, or -1 where something else stands there. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Notes a thing, its number in place of an earlier one; says whether that is news. */
    public boolean note(String thing, String number) {
        String key = thing.replace(';', ',')
                .replace(BEFORE_NUMBER, ":")
                .replace('\n', ' ')
                .strip();
        return !number.equals(things.put(key, number));
    }

    /** The number kept with a thing, 0 where it has none. */
    public BigDecimal number(String thing) {
        String number = things.getOrDefault(thing, "");
        return number.isEmpty() ? BigDecimal.ZERO : new BigDecimal(number);
    }

    /** All the numbers added up. */
    public BigDecimal sum() {
        return things.keySet().stream().map(this::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Map<String, String> things() {
        return Collections.unmodifiableMap(things);
    }

    /** Whether a newer one tells nothing that this does not. */
    boolean covers(Trace newer, CustomerField field) {
        Trace both = of(toString());
        both.add(newer, field);
        return both.things.equals(things);
    }

    /** Adds what a newer one tells: of visits on one day the greater count, since exports overlap; of stars the newer. */
    void add(Trace newer, CustomerField field) {
        newer.things.forEach((thing, number) -> {
            boolean less =
                    field == CustomerField.WEB_DAYS && newer.number(thing).compareTo(number(thing)) < 0;
            if (!less) {
                things.put(thing, number);
            }
        });
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        things.forEach((thing, number) -> text.append(text.isEmpty() ? "" : BETWEEN)
                .append(thing)
                .append(number.isEmpty() ? "" : BEFORE_NUMBER + number));
        return text.toString();
    }
}
