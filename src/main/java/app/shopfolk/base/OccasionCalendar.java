package app.shopfolk.base;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The occasions of a country and the days they fall on, computed for any year. */
public final class OccasionCalendar {
    private static final Set<String> WOMENS_DAY = Set.of(
            "RU", "UA", "BY", "KZ", "IT", "RO", "BG", "RS", "HR", "SI", "BA", "MK", "ME", "MD", "GE", "AM", "CN");
    private static final Set<String> ALL_SAINTS =
            Set.of("AT", "BE", "CH", "DE", "ES", "FR", "HR", "HU", "IT", "LT", "LU", "PL", "PT", "SI", "SK");
    private static final Set<String> ST_NICHOLAS = Set.of("AT", "BE", "CH", "CZ", "DE", "HU", "LU", "NL", "PL", "SK");
    private static final Set<String> NEW_YEAR = Set.of("JP", "RU", "UA", "BY", "KZ");
    private static final Set<String> WITHOUT_EASTER = Set.of("JP", "KR", "TW", "CN", "TR");

    private final String country;
    private final List<Occasion> occasions;

    private OccasionCalendar(String country) {
        this.country = country;
        this.occasions = List.copyOf(occasionsOf(country));
    }

    /**
     * The calendar of a country.
     *
     * @param country ISO 3166 code of two letters, in capitals; any other word gives what most countries share
     */
    public static OccasionCalendar of(String country) {
        return new OccasionCalendar(country);
    }

    private static Set<Occasion> occasionsOf(String country) {
        Set<Occasion> occasions =
                EnumSet.of(Occasion.VALENTINES_DAY, Occasion.MOTHERS_DAY, Occasion.FATHERS_DAY, Occasion.CHRISTMAS);
        addIf(occasions, !WITHOUT_EASTER.contains(country), Occasion.EASTER);
        addIf(occasions, NEW_YEAR.contains(country), Occasion.NEW_YEAR);
        addIf(occasions, WOMENS_DAY.contains(country), Occasion.WOMENS_DAY);
        addIf(occasions, ALL_SAINTS.contains(country), Occasion.ALL_SAINTS);
        addIf(occasions, ST_NICHOLAS.contains(country), Occasion.ST_NICHOLAS);
        addIf(occasions, Set.of("US", "CA").contains(country), Occasion.THANKSGIVING);
        addIf(occasions, Set.of("JP", "KR", "TW").contains(country), Occasion.WHITE_DAY);
        if (country.equals("IS")) {
            Collections.addAll(occasions, Occasion.BONDADAGUR, Occasion.KONUDAGUR, Occasion.FIRST_DAY_OF_SUMMER);
        }
        if (country.equals("JP")) {
            Collections.addAll(occasions, Occasion.HINAMATSURI, Occasion.CHILDRENS_DAY, Occasion.RESPECT_FOR_THE_AGED);
        }
        return occasions;
    }

    private static void addIf(Set<Occasion> occasions, boolean known, Occasion occasion) {
        if (known) {
            occasions.add(occasion);
        }
    }

    /** The occasions of this country, in the order of the year. */
    public List<Occasion> occasions() {
        return occasions;
    }

    /** The day an occasion falls on; for one this country does not keep, the day most countries keep it. */
    public LocalDate dayOf(Occasion occasion, int year) {
        return switch (occasion) {
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            // Þorri and Góa are counted back from the first day of summer; winter has 180 days in every year.
            case BONDADAGUR -> firstDayOfSummer(year).minusDays(90);
            case KONUDAGUR -> firstDayOfSummer(year).minusDays(60);
            case FIRST_DAY_OF_SUMMER -> firstDayOfSummer(year);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case HINAMATSURI -> LocalDate.of(year, 3, 3);
            case WOMENS_DAY -> LocalDate.of(year, 3, 8);
            case WHITE_DAY -> LocalDate.of(year, 3, 14);
            case EASTER -> easter(year);
            case CHILDRENS_DAY -> LocalDate.of(year, 5, 5);
            case MOTHERS_DAY -> mothersDay(year);
            case FATHERS_DAY -> fathersDay(year);
            case RESPECT_FOR_THE_AGED -> nth(3, MONDAY, year, Month.SEPTEMBER);
            case ALL_SAINTS -> LocalDate.of(year, 11, 1);
            case THANKSGIVING ->
                country.equals("CA") ? nth(2, MONDAY, year, Month.OCTOBER) : nth(4, THURSDAY, year, Month.NOVEMBER);
            case ST_NICHOLAS -> LocalDate.of(year, 12, country.equals("NL") ? 5 : 6);
            case CHRISTMAS -> LocalDate.of(year, 12, country.equals("ES") ? 25 : 24);
        };
    }

    /** An occasion on its day. */
    public record Dated(Occasion occasion, LocalDate day) {}

    /** The occasions of a period, the earliest first. */
    public List<Dated> in(Period period) {
        List<Dated> found = new ArrayList<>();
        for (int year = period.first().getYear(); year <= period.last().getYear(); year++) {
            for (Occasion occasion : occasions) {
                LocalDate day = dayOf(occasion, year);
                if (period.contains(day)) {
                    found.add(new Dated(occasion, day));
                }
            }
        }
        found.sort(Comparator.comparing(Dated::day));
        return found;
    }

    private LocalDate mothersDay(int year) {
        return switch (country) {
            case "GB", "IE" -> easter(year).minusDays(21);
            case "NO" -> nth(2, SUNDAY, year, Month.FEBRUARY);
            case "ES", "PT", "HU", "LT", "RO" -> nth(1, SUNDAY, year, Month.MAY);
            case "SE" -> lastSundayOfMay(year);
            case "FR" -> {
                LocalDate last = lastSundayOfMay(year);
                // Pentecost is seven weeks after Easter and goes first.
                yield last.equals(easter(year).plusDays(49)) ? last.plusDays(7) : last;
            }
            case "PL" -> LocalDate.of(year, 5, 26);
            case "MX" -> LocalDate.of(year, 5, 10);
            case "LU" -> nth(2, SUNDAY, year, Month.JUNE);
            case "AR" -> nth(3, SUNDAY, year, Month.OCTOBER);
            case "KR" -> LocalDate.of(year, 5, 8);
            default -> nth(2, SUNDAY, year, Month.MAY);
        };
    }

    private LocalDate fathersDay(int year) {
        return switch (country) {
            case "IS", "FI", "SE", "NO", "EE" -> nth(2, SUNDAY, year, Month.NOVEMBER);
            case "DE" -> easter(year).plusDays(39);
            case "AT", "BE" -> nth(2, SUNDAY, year, Month.JUNE);
            case "CH" -> nth(1, SUNDAY, year, Month.JUNE);
            case "ES", "IT", "PT" -> LocalDate.of(year, 3, 19);
            case "DK" -> LocalDate.of(year, 6, 5);
            case "AU", "NZ" -> nth(1, SUNDAY, year, Month.SEPTEMBER);
            case "BR" -> nth(2, SUNDAY, year, Month.AUGUST);
            case "PL" -> LocalDate.of(year, 6, 23);
            case "KR" -> LocalDate.of(year, 5, 8);
            default -> nth(3, SUNDAY, year, Month.JUNE);
        };
    }

    private static LocalDate lastSundayOfMay(int year) {
        return LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(SUNDAY));
    }

    private static LocalDate firstDayOfSummer(int year) {
        return LocalDate.of(year, 4, 19).with(TemporalAdjusters.nextOrSame(THURSDAY));
    }

    private static LocalDate nth(int n, DayOfWeek weekday, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher; Nature, 20 April 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
