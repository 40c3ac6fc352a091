package app.shopfolk.outreach;

import app.shopfolk.base.Occasion;
import app.shopfolk.base.OccasionCalendar;
import app.shopfolk.base.Period;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often to write to an audience, and when next.
 *
 * @param days from one message to the next; empty where they come for occasions only, or nobody came twice
 * @param dates of the coming twelve months, the earliest first
 */
public record Rhythm(Optional<Integer> days, List<Date> dates) {
    /** The post and the reader need some days before people begin to buy. */
    private static final int AHEAD = 5;

    private static final int LEAST = 28;
    private static final int MONTHS_FROM = 90;
    private static final double MOSTLY = 0.5;
    private static final double SOME = 0.03;

    /** So many weeks the first dates of the buckets are spread over: within the shortest rhythm, so that none falls behind. */
    private static final int WEEKS = LEAST / 7;

    /** The fewest people for whom an occasion is put into a plan. */
    private static final int FEWEST = 5;

    /**
     * A day on which to write.
     *
     * @param occasion for which; empty where it is the audience's own rhythm
     * @param people for how many of the audience
     */
    public record Date(LocalDate day, Optional<OccasionCalendar.Dated> occasion, int people) {}

    public Rhythm {
        dates = List.copyOf(dates);
    }

    static Rhythm of(CustomerFacts facts, Audience audience, Purchases purchases, LocalDate today) {
        Map<String, Integer> comingFor = new HashMap<>();
        for (int row : audience.rows()) {
            facts.label("occasion", row).ifPresent(code -> comingFor.merge(code, 1, Integer::sum));
        }
        int forOccasions =
                comingFor.values().stream().mapToInt(Integer::intValue).sum();
        List<Date> dates = new ArrayList<>();
        OccasionCalendar calendar = OccasionCalendar.of(facts.settings().country());
        for (OccasionCalendar.Dated dated : calendar.in(new Period(today, today.plusYears(1)))) {
            int people = comingFor.getOrDefault(dated.occasion().code(), 0);
            LocalDate day = before(dated);
            boolean enough = people >= FEWEST && people >= audience.size() * SOME;
            if (enough && !day.isBefore(today) && day.isBefore(today.plusYears(1))) {
                dates.add(new Date(day, Optional.of(dated), people));
            }
        }
        boolean occasionsOnly = forOccasions >= audience.size() * MOSTLY;
        Optional<Integer> gap = occasionsOnly ? Optional.empty() : gap(audience, purchases);
        int others = audience.size() - forOccasions;
        gap.ifPresent(days -> {
            for (LocalDate day = next(today.plusDays(2)).plusWeeks(turn(audience));
                    day.isBefore(today.plusYears(1));
                    day = next(day.plusDays(days))) {
                dates.add(new Date(day, Optional.empty(), others));
            }
        });
        dates.sort(Comparator.comparing(Date::day));
        return new Rhythm(gap, dates);
    }

    /** When to write for an occasion: before people begin to buy for it. */
    static LocalDate before(OccasionCalendar.Dated dated) {
        Occasion occasion = dated.occasion();
        return dated.day().minusDays(occasion.leadDays() + AHEAD);
    }

    /** A Tuesday, when there is time to read. */
    private static LocalDate next(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    /** Nobody writes to every bucket on one day: each begins a week after the one before it, those in none last. */
    private static int turn(Audience audience) {
        return audience.id().equals(Audience.EVERYONE_ELSE) ? WEEKS - 1 : Math.max(0, audience.colour()) % WEEKS;
    }

    /** Half of the gaps between two visits are shorter; nobody is written to more often than every four weeks. */
    private static Optional<Integer> gap(Audience audience, Purchases purchases) {
        int[] gaps = audience.rows().stream()
                .map(purchases::days)
                .filter(days -> days.length > 1)
                .mapToInt(days -> Math.max(1, (days[days.length - 1] - days[0]) / (days.length - 1)))
                .sorted()
                .toArray();
        return gaps.length < FEWEST ? Optional.empty() : Optional.of(Math.max(LEAST, gaps[gaps.length / 2]));
    }

    /** How often, in a sentence. */
    public Phrase said() {
        boolean forOccasions = dates.stream().anyMatch(date -> date.occasion().isPresent());
        return days.map(Rhythm::apart)
                .orElseGet(() -> Phrase.of(forOccasions ? "outreach.rhythm.occasions" : "outreach.rhythm.unknown"));
    }

    /** Weeks while they are few, then months. */
    private static Phrase apart(int days) {
        if (days == LEAST) {
            return Phrase.of("outreach.rhythm.least");
        }
        return days < MONTHS_FROM
                ? Phrase.of("outreach.rhythm.weeks", Math.round(days / 7.0))
                : Phrase.of("outreach.rhythm.months", Math.round(days / 30.4));
    }

    /** The next day to write. */
    public Optional<Date> next() {
        return dates.stream().findFirst();
    }
}
