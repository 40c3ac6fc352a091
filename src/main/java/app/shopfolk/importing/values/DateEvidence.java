package app.shopfolk.importing.values;

import java.time.LocalDate;
import java.util.Optional;

/** What the dates of a column prove about how they are written; can be added up from parts of a file. */
public final class DateEvidence {
    /** Which way the order of day and month was found. */
    public enum Proof {
        /** Years come first, or months are words: nothing to find. */
        PLAIN,
        /** A value above 12 stands where only a day can. */
        VALUE,
        /**
         * The same, and a spreadsheet of another country has taken the days for months wherever that was possible: all
         * that became dates have days up to 12, all that stayed text has days above.
         */
        SWAPPED,
        /** The rows follow one another in time only in this order. */
        SEQUENCE,
        /** Points between the numbers, or AM and PM, which one side of the world alone uses. */
        HABIT,
        /** Taken from other dates. */
        OTHERS,
        /** The owner said so. */
        OWNER,
        /** Nothing tells. */
        NONE
    }

    /** Fewer dates of either sort could be so by chance. */
    private static final int ENOUGH = 10;

    private static final int MONTHS = 12;

    private final DateScan scan = new DateScan();
    private long dates;
    private long ordered;
    private long dayFirst;
    private long monthFirst;
    private long yearFirstShort;
    private long early;
    private boolean late;
    private long points;
    private long halves;
    private long timed;
    private long serials;
    private long exampleRow = -1;
    private String example = "";
    private int lastAsDayFirst = DateForm.NO_DAY;
    private int lastAsMonthFirst = DateForm.NO_DAY;
    private int heldDayFirst = DateForm.NO_DAY;
    private int heldMonthFirst = DateForm.NO_DAY;
    private long steps;
    private long backDayFirst;
    private long backMonthFirst;

    /**
     * Takes a cell that is not blank, so many times; says whether it is a date (a spreadsheet's number of a day is counted
     * apart).
     */
    boolean add(String cell, int times) {
        if (!scan.scan(cell)) {
            return false;
        }
        int asDayFirst = scan.day(DateOrder.DAY_MONTH_YEAR);
        if (!scan.hasOrder()) {
            if (asDayFirst == DateForm.NO_DAY) {
                return false;
            }
            dates += times;
            timed += scan.minute() >= 0 ? times : 0;
            late = late || LocalDate.ofEpochDay(asDayFirst).getDayOfMonth() > MONTHS;
            early += times;
            return true;
        }
        int asMonthFirst = scan.day(DateOrder.MONTH_DAY_YEAR);
        boolean onlyYearFirst = asDayFirst == DateForm.NO_DAY && asMonthFirst == DateForm.NO_DAY;
        if (onlyYearFirst && (scan.hasLongYear() || scan.day(DateOrder.YEAR_MONTH_DAY) == DateForm.NO_DAY)) {
            return false;
        }
        dates += times;
        ordered += times;
        timed += scan.minute() >= 0 ? times : 0;
        halves += scan.saysHalfOfDay() ? times : 0;
        points += scan.separator() == '.' ? times : 0;
        if (onlyYearFirst) {
            yearFirstShort += times;
        } else if (asMonthFirst == DateForm.NO_DAY) {
            dayFirst += times;
            prove(cell);
        } else if (asDayFirst == DateForm.NO_DAY) {
            monthFirst += times;
            prove(cell);
        }
        if (asDayFirst != DateForm.NO_DAY && asMonthFirst != DateForm.NO_DAY) {
            heldDayFirst = asDayFirst;
            heldMonthFirst = asMonthFirst;
        }
        return true;
    }

    /** Forgets the date taken before, ahead of the next cell. */
    void begin() {
        heldDayFirst = DateForm.NO_DAY;
        heldMonthFirst = DateForm.NO_DAY;
    }

    /** The day that the cell taken last is when days come first; {@link DateForm#NO_DAY} where only one order fits. */
    int heldDayFirst() {
        return heldDayFirst;
    }

    /** The same when months come first. */
    int heldMonthFirst() {
        return heldMonthFirst;
    }

    private void prove(String cell) {
        if (exampleRow < 0) {
            exampleRow = dates;
            example = Trim.of(cell);
        }
    }

    /** Goes on to the next date that fits both orders. */
    void follow(int asDayFirst, int asMonthFirst) {
        if (asDayFirst == DateForm.NO_DAY) {
            return;
        }
        if (lastAsDayFirst != DateForm.NO_DAY && (asDayFirst != lastAsDayFirst || asMonthFirst != lastAsMonthFirst)) {
            steps++;
            backDayFirst += asDayFirst < lastAsDayFirst ? 1 : 0;
            backMonthFirst += asMonthFirst < lastAsMonthFirst ? 1 : 0;
        }
        lastAsDayFirst = asDayFirst;
        lastAsMonthFirst = asMonthFirst;
    }

    void addSerials(int times) {
        serials += times;
    }

    /** Adds the part of the column that follows this one. */
    void add(DateEvidence other) {
        dates += other.dates;
        ordered += other.ordered;
        dayFirst += other.dayFirst;
        monthFirst += other.monthFirst;
        yearFirstShort += other.yearFirstShort;
        early += other.early;
        late |= other.late;
        points += other.points;
        halves += other.halves;
        timed += other.timed;
        serials += other.serials;
        steps += other.steps;
        backDayFirst += other.backDayFirst;
        backMonthFirst += other.backMonthFirst;
        if (exampleRow < 0) {
            exampleRow = other.exampleRow;
            example = other.example;
        }
    }

    public long dates() {
        return dates;
    }

    /** Dates that carry a time of day. */
    public long timed() {
        return timed;
    }

    /** Numbers that could be a spreadsheet's days. */
    public long serials() {
        return serials;
    }

    /** A value that proves the order, as it stands in the file. */
    public String example() {
        return example;
    }

    /** Which way the order is told by this column alone. */
    public Proof proof() {
        if (ordered == 0) {
            return Proof.PLAIN;
        }
        if (dayFirst + monthFirst + yearFirstShort > 0) {
            return isSwapped() ? Proof.SWAPPED : Proof.VALUE;
        }
        if (steps >= 6 && (backDayFirst == 0) != (backMonthFirst == 0) && backDayFirst + backMonthFirst >= 2) {
            return Proof.SEQUENCE;
        }
        return points == ordered || halves > 0 ? Proof.HABIT : Proof.NONE;
    }

    private boolean isSwapped() {
        return !late && early >= ENOUGH && ordered >= ENOUGH && Math.max(dayFirst, monthFirst) == ordered;
    }

    /** The order this column proves by itself, if it does. */
    public Optional<DateOrder> order() {
        return switch (proof()) {
            case PLAIN -> Optional.of(DateOrder.YEAR_MONTH_DAY);
            case VALUE, SWAPPED ->
                Optional.of(
                        yearFirstShort > dayFirst + monthFirst
                                ? DateOrder.YEAR_MONTH_DAY
                                : dayFirst >= monthFirst ? DateOrder.DAY_MONTH_YEAR : DateOrder.MONTH_DAY_YEAR);
            case SEQUENCE -> Optional.of(backDayFirst == 0 ? DateOrder.DAY_MONTH_YEAR : DateOrder.MONTH_DAY_YEAR);
            case HABIT -> Optional.of(points == ordered ? DateOrder.DAY_MONTH_YEAR : DateOrder.MONTH_DAY_YEAR);
            case OTHERS, OWNER, NONE -> Optional.empty();
        };
    }
}
