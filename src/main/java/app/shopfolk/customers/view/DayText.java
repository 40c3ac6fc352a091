package app.shopfolk.customers.view;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as the owner reads and types it. */
final class DayText {
    private DayText() {}

    /** A kept day in the usual form of a country; as it stands where it is none. */
    static String shown(String kept, Locale locale) {
        return parsed(kept, DateTimeFormatter.ISO_LOCAL_DATE)
                .map(day -> usual(locale).format(day))
                .orElse(kept);
    }

    /** The day that was typed, in the country's usual forms or as 1990-04-23; empty where it is none. */
    static Optional<LocalDate> typed(String text, Locale locale) {
        return Stream.of(
                        usual(locale),
                        DateTimeFormatter.ofPattern("d.M.uuuu", locale),
                        DateTimeFormatter.ofPattern(dayFirst(locale) ? "d/M/uuuu" : "M/d/uuuu", locale),
                        DateTimeFormatter.ofPattern("uuuu/M/d", locale),
                        DateTimeFormatter.ofPattern("uuuu\u5e74M\u6708d\u65e5", locale),
                        DateTimeFormatter.ofPattern("d MMMM uuuu", locale),
                        DateTimeFormatter.ISO_LOCAL_DATE)
                .map(form -> parsed(text.strip(), form.withResolverStyle(ResolverStyle.STRICT)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean dayFirst(Locale locale) {
        return !"US".equals(locale.getCountry());
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException none) {
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
