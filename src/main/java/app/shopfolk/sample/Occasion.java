package app.shopfolk.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days of the year on which flowers are given. */
enum Occasion {
    /** Bóndadagur, the Icelandic husband's day: the Friday from January 19 to 25. */
    HUSBANDS_DAY(25),
    VALENTINES_DAY(35),
    /** Konudagur, the Icelandic wife's day: the Sunday from February 18 to 24. */
    WIFES_DAY(55),
    WOMENS_DAY(10),
    /** The second Sunday of May. */
    MOTHERS_DAY(55),
    CHRISTMAS(30);

    private final int rush;

    Occasion(int rush) {
        this.rush = rush;
    }

    /** How much busier the shop is on the day and the day before, in tenths of an ordinary day. */
    int rush() {
        return rush;
    }

    LocalDate in(int year) {
        return switch (this) {
            case HUSBANDS_DAY -> LocalDate.of(year, 1, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case WIFES_DAY -> LocalDate.of(year, 2, 18).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case WOMENS_DAY -> LocalDate.of(year, 3, 8);
            case MOTHERS_DAY -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
            case CHRISTMAS -> LocalDate.of(year, 12, 24);
        };
    }
}
