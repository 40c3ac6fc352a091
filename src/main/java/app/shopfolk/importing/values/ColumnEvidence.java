package app.shopfolk.importing.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What all the values of one column are; bounded memory, and can be added up from parts of a file. Values that carry a
 * number by which they are known again are looked at once and then only counted.
 */
public final class ColumnEvidence {
    private static final int KEPT_VALUES = 48;
    private static final int LONGEST_KEPT = 60;

    private final NumberEvidence numbers = new NumberEvidence();
    private final DateEvidence dates = new DateEvidence();
    private final Distinct distinct = new Distinct();
    private final Set<String> firstValues = new LinkedHashSet<>();
    private final Repeats repeats = new Repeats();
    private long rows;
    private long blanks;
    private long times;
    private long emails;
    private long phones;
    private long yesNo;
    private long links;
    private long pointZero;
    private int longest;

    /** Takes the next cell. */
    public void add(String cell) {
        dates.begin();
        distinct(cell);
        count(cell, 1);
        dates.follow(dates.heldDayFirst(), dates.heldMonthFirst());
    }

    /**
     * Takes the next cell where one like it came before; says whether one had.
     *
     * @param code the number of its text; negative for a text that has none
     */
    public boolean again(int code) {
        boolean known = code >= 0 && repeats.isKnown(code);
        if (known) {
            repeats.again(code, dates);
        }
        return known;
    }

    /**
     * Takes the next cell, the first of its number.
     *
     * @param code the same for the same text, counted from 0; negative for a text that has none
     */
    public void add(String cell, int code) {
        add(cell);
        if (code >= 0) {
            repeats.know(code, cell, dates);
        }
    }

    /** Counts what was only noted so far; to be called once, after the last cell. */
    public void settle() {
        repeats.settle(this::count);
    }

    private void distinct(String cell) {
        if (!Blank.is(cell)) {
            distinct.add(cell);
            longest = Math.max(longest, cell.length());
            if (firstValues.size() < KEPT_VALUES && cell.length() <= LONGEST_KEPT) {
                firstValues.add(cell);
            }
        }
    }

    private void count(String cell, int times) {
        rows += times;
        if (Blank.is(cell)) {
            blanks += times;
            return;
        }
        boolean number = numbers.add(cell, times);
        if (number) {
            pointZero += cell.endsWith(".0") ? times : 0;
            if (isSerial(cell)) {
                dates.addSerials(times);
            }
        }
        if (mayBeDate(cell, number) && dates.add(cell, times)) {
            return;
        }
        if (cell.indexOf(':') > 0 && TimeOfDay.parse(cell) != TimeOfDay.NOT) {
            this.times += times;
        } else if (cell.indexOf('@') > 0 && Emails.looksRight(cell)) {
            emails += times;
        } else if (cell.startsWith("http") || cell.startsWith("www.")) {
            links += times;
        } else if (YesNo.of(cell).isPresent()) {
            yesNo += times;
        } else if (Phones.looksLike(cell)) {
            phones += times;
        }
    }

    private static boolean mayBeDate(String cell, boolean number) {
        return number ? cell.length() == 8 : cell.length() >= 6 && cell.length() < 48;
    }

    private static boolean isSerial(String cell) {
        long number = NumberForm.POINT.parse(cell);
        return number >= 20_000_0000L && number <= 60_000_0000L;
    }

    /** Adds the part of the column that follows this one. */
    public void add(ColumnEvidence other) {
        numbers.add(other.numbers);
        dates.add(other.dates);
        distinct.add(other.distinct);
        for (String value : other.firstValues) {
            if (firstValues.size() < KEPT_VALUES) {
                firstValues.add(value);
            }
        }
        rows += other.rows;
        blanks += other.blanks;
        times += other.times;
        emails += other.emails;
        phones += other.phones;
        yesNo += other.yesNo;
        links += other.links;
        pointZero += other.pointZero;
        longest = Math.max(longest, other.longest);
    }

    public NumberEvidence numbers() {
        return numbers;
    }

    public DateEvidence dates() {
        return dates;
    }

    public long rows() {
        return rows;
    }

    /** Cells that say something. */
    public long filled() {
        return rows - blanks;
    }

    /** About how many different values. */
    public long distinct() {
        return distinct.estimate();
    }

    /** The first different values, at most 48, in order of their coming. */
    public List<String> examples() {
        return new ArrayList<>(firstValues);
    }

    public int longest() {
        return longest;
    }

    /** Whether every value occurs once. */
    public boolean isUnique() {
        return filled() > 0 && distinct() * 100 >= filled() * 98;
    }

    public long emails() {
        return emails;
    }

    public long phones() {
        return phones;
    }

    public long times() {
        return times;
    }

    public long links() {
        return links;
    }

    public long yesNo() {
        return yesNo;
    }

    /** Whether every value is a whole number with {@code .0} behind, as programs write numbers with gaps between them. */
    public boolean hasPointZero() {
        return pointZero > 0 && pointZero == filled();
    }

    /** Whether at least that share of the filled cells is of a kind. */
    public boolean mostly(long count, double share) {
        return filled() > 0 && count >= filled() * share;
    }

    /** The type that every value fits, told nothing of the header. */
    public ValueType type() {
        if (filled() == 0) {
            return ValueType.EMPTY;
        }
        if (yesNo == filled() && distinct() <= 4) {
            return ValueType.YES_NO;
        }
        if (dates.dates() == filled() && !(numbers.numbers() == filled() && !compactDates())) {
            return dates.timed() > 0 ? ValueType.DATE_TIME : ValueType.DATE;
        }
        if (times == filled()) {
            return ValueType.TIME;
        }
        if (emails == filled()) {
            return ValueType.EMAIL;
        }
        return numbers.numbers() == filled() ? numberType() : ValueType.TEXT;
    }

    private boolean compactDates() {
        return dates.dates() == filled();
    }

    private ValueType numberType() {
        if (numbers.leadingZeros() > 0 || numbers.looksLikeCodes()) {
            return ValueType.TEXT;
        }
        if (numbers.percents() == filled()) {
            return ValueType.PERCENT;
        }
        return numbers.currencies() > 0 ? ValueType.MONEY : ValueType.NUMBER;
    }

    /** The first value, if there is one. */
    public Optional<String> first() {
        return firstValues.stream().findFirst();
    }
}
