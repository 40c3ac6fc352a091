package app.shopfolk.customers.view;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as the owner reads and types it. */
final class DayText {
    private DayText() {}

    /** A kept day in the usual form of a country; as it stands where it is none. */
    static String shown(String kept, Locale locale) {
        return iso(kept).map(day -> usual(locale).format(day)).orElse(kept);
    }

    /** The day that was typed, in the country's usual forms or as 1990-04-23; empty where it is none. */
    static Optional<LocalDate> typed(String text, Locale locale) {
        for (DateTimeFormatter form : List.of(
                usual(locale),
                DateTimeFormatter.ofPattern("d.M.uuuu", locale),
                DateTimeFormatter.ofPattern(dayFirst(locale) ? "d/M/uuuu" : "M/d/uuuu", locale),
                DateTimeFormatter.ofPattern("uuuu/M/d", locale),
                DateTimeFormatter.ofPattern("uuuu\u5e74M\u6708d\u65e5", locale),
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale),
                DateTimeFormatter.ISO_LOCAL_DATE)) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form.withResolverStyle(ResolverStyle.STRICT)));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static boolean dayFirst(Locale locale) {
        return !"US".equals(locale.getCountry());
    }

    private static Optional<LocalDate> iso(String kept) {
        try {
            return Optional.of(LocalDate.parse(kept));
        } catch (DateTimeParseException asWritten) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter usual(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, locale);
        // A strict reading of the year of an era would ask for the era.
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), locale);
    }
}
