package app.shopfolk.importing.values;

import java.time.LocalDate;

/**
 * How a column writes dates.
 *
 * @param order which number is the day where only the order tells
 * @param serials whether plain numbers are days counted by a spreadsheet
 * @param swapped whether the dates that need no order had day and month swapped by a spreadsheet of another country
 */
public record DateForm(DateOrder order, boolean serials, boolean swapped) {
    /** Stands for "no such day". */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** Stands for "no date". */
    public static final long NOT = Long.MIN_VALUE;

    /** Stands for "no time of day". */
    public static final int NO_MINUTE = DateScan.NO_MINUTE;

    private static final int SERIAL_ZERO = (int) LocalDate.of(1899, 12, 30).toEpochDay();
    private static final int DAY_MINUTES = 24 * 60;

    /** Year, month, day. */
    public static final DateForm ISO = new DateForm(DateOrder.YEAR_MONTH_DAY, false);

    public DateForm(DateOrder order, boolean serials) {
        this(order, serials, false);
    }

    /** With another order; what a spreadsheet swapped is only known together with the order it was found with. */
    public DateForm withOrder(DateOrder other) {
        return new DateForm(other, serials, swapped && other == order);
    }

    /** The day and minute that a cell names, to be taken apart by {@link #day} and {@link #minute}, or {@link #NOT}. */
    public long parse(String cell) {
        int iso = iso(cell);
        if (iso != NO_DAY) {
            return packed(swapped ? swapped(iso) : iso, NO_MINUTE);
        }
        DateScan scan = new DateScan();
        if (scan.scan(cell)) {
            int day = scan.day(order);
            return day == NO_DAY ? NOT : packed(swapped && !scan.hasOrder() ? swapped(day) : day, scan.minute());
        }
        return serials ? serial(cell) : NOT;
    }

    private static int iso(String cell) {
        if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            return NO_DAY;
        }
        int year = digits(cell, 0, 4);
        int month = digits(cell, 5, 7);
        int day = digits(cell, 8, 10);
        return year < 1850 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 28
                ? NO_DAY
                : (int) LocalDate.of(year, month, day).toEpochDay();
    }

    private static int swapped(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getDayOfMonth() > 12
                ? day
                : (int) LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                        .toEpochDay();
    }

    private static int digits(String cell, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static long serial(String cell) {
        long number = NumberForm.POINT.parse(cell);
        if (number == NumberForm.NOT || number < 10_000_0000L || number > 80_000_0000L) {
            return NOT;
        }
        int day = (int) (number / 10_000);
        long rest = number % 10_000;
        int minute = rest == 0 ? NO_MINUTE : (int) Math.min(DAY_MINUTES - 1, Math.round(rest * DAY_MINUTES / 10_000.0));
        return packed(SERIAL_ZERO + day, minute);
    }

    private static long packed(int day, int minute) {
        return ((long) day << 16) | (minute + 1);
    }

    /** Days since 1970-01-01 of a parsed date. */
    public static int day(long parsed) {
        return (int) (parsed >> 16);
    }

    /** Minute of the day of a parsed date, or {@link #NO_MINUTE}. */
    public static int minute(long parsed) {
        return (int) (parsed & 0xffff) - 1;
    }

    /** A pattern a person reads. */
    public String pattern() {
        if (serials) {
            return "serial";
        }
        return switch (order) {
            case DAY_MONTH_YEAR -> "d/m/y";
            case MONTH_DAY_YEAR -> "m/d/y";
            case YEAR_MONTH_DAY -> "y-m-d";
        };
    }
}
