package app.shopfolk.importing.rows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What somebody left behind, each thing once, as the text that is kept of it: {@code Vase: 5; Soap: 4}. */
final class Trace {
    private static final String BETWEEN = "; ";
    private static final String BEFORE_VALUE = ": ";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");

    private final Map<String, String> things = new LinkedHashMap<>();

    /** Reads what was kept before of bare things. */
    static Trace of(String kept) {
        Trace trace = new Trace();
        for (String thing : kept.split(BETWEEN, -1)) {
            if (!thing.isBlank()) {
                trace.things.put(thing, "");
            }
        }
        return trace;
    }

    /** Reads what was kept before of things with their numbers; what has none came from elsewhere. */
    static Trace ofNumbers(String kept) {
        Trace trace = new Trace();
        for (String thing : kept.split(BETWEEN, -1)) {
            int at = thing.lastIndexOf(BEFORE_VALUE);
            String number = at < 0 ? "" : thing.substring(at + BEFORE_VALUE.length());
            if (NUMBER.matcher(number).matches()) {
                trace.things.put(thing.substring(0, at), number);
            }
        }
        return trace;
    }

    /** Notes a thing; says whether that is news. */
    boolean note(String thing, String value) {
        String key = thing.replace(';', ',').replace(BEFORE_VALUE, ":").strip();
        return !value.equals(things.put(key, value));
    }

    /** The number kept with a thing, 0 where it has none. */
    BigDecimal number(String thing) {
        String number = things.getOrDefault(thing, "");
        return number.isEmpty() ? BigDecimal.ZERO : new BigDecimal(number);
    }

    /** All the numbers added up. */
    BigDecimal sum() {
        return things.keySet().stream().map(this::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Map<String, String> things() {
        return things;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        things.forEach((thing, value) -> text.append(text.isEmpty() ? "" : BETWEEN)
                .append(thing)
                .append(value.isEmpty() ? "" : BEFORE_VALUE + value));
        return text.toString();
    }
}
