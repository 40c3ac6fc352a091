package app.shopfolk.importing.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Turns what a spreadsheet stores into text: plain decimals, ISO dates. */
final class SheetCells {
    /** What a spreadsheet calculates with; digits beyond are the tail of a binary fraction. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final double LAST_DAY = 2_958_466;
    private static final long SECONDS = 86_400;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private SheetCells() {}

    /** A number without a binary tail, exponent or superfluous zeros. */
    static String number(BigDecimal number) {
        BigDecimal plain = number.precision() > PRECISION.getPrecision()
                        && number.stripTrailingZeros().scale() > 0
                ? number.round(PRECISION)
                : number;
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }

    /** A day, a time, or both, from a spreadsheet's count of days; text that stays a number where it is none. */
    static String date(BigDecimal serial, String format, boolean from1904) {
        double days = serial.doubleValue();
        if (days < 0 || days >= LAST_DAY) {
            return number(serial);
        }
        long seconds = Math.round(days * SECONDS);
        boolean hasDay = DateFormats.hasDay(format);
        if (DateFormats.isElapsed(format)) {
            return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
        }
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (!hasDay && seconds < SECONDS) {
            return HOUR.format(time);
        }
        // The first calendar believes in a 29 February 1900; days before it are one off.
        LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        LocalDate day = start.plusDays(seconds / SECONDS);
        return time.equals(LocalTime.MIDNIGHT)
                ? day.toString()
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.of(day, time));
    }
}
