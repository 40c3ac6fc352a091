package app.shopfolk.outreach;

import app.shopfolk.base.OccasionCalendar;
import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An occasion that comes up, with those who buy for it. Whoever does not is left in peace.
 *
 * @param write the day to write
 * @param rows of those who come for this occasion
 */
public record Reminder(OccasionCalendar.Dated occasion, LocalDate write, List<Integer> rows) {
    /** What the ids of these audiences begin with, before the occasion's code and its year. */
    public static final String ID = "occasion:";

    private static final int WEEKS = 6;

    public Reminder {
        rows = List.copyOf(rows);
    }

    /** The occasions of the next six weeks for which at least one customer buys, the next first. */
    public static List<Reminder> of(CustomerFacts facts, LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        OccasionCalendar calendar = OccasionCalendar.of(facts.settings().country());
        for (OccasionCalendar.Dated dated : calendar.in(new Period(today, today.plusWeeks(WEEKS)))) {
            List<Integer> rows = IntStream.range(0, facts.size())
                    .filter(row -> facts.label("occasion", row)
                            .filter(dated.occasion().code()::equals)
                            .isPresent())
                    .boxed()
                    .toList();
            if (!rows.isEmpty()) {
                LocalDate write = Rhythm.before(dated);
                reminders.add(new Reminder(dated, write.isBefore(today) ? today : write, rows));
            }
        }
        return reminders;
    }

    /** Those who buy for it, as an audience of their own. */
    public Audience audience(String name) {
        return new Audience(
                ID + occasion.occasion().code() + ":" + occasion.day().getYear(), name, -1, rows);
    }
}
