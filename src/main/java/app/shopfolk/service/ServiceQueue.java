package app.shopfolk.service;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom to help first: the most that may be lost by waiting for each minute it takes (the cµ rule: Cox and Smith, Queues,
 * 1961), save that nobody waits beyond the floor, whatever she is worth. What may be lost is what the customer left over
 * the last twelve months; nothing that she is, such as age, gender or origin, is looked at.
 *
 * @param turns in the order in which to help
 */
public record ServiceQueue(List<Turn> turns) {
    /** Days after which an issue goes first. */
    public static final int FLOOR_DAYS = 7;

    public ServiceQueue {
        turns = List.copyOf(turns);
    }

    /**
     * One issue in its place.
     *
     * @param row the customer's row among the facts
     * @param minutes that it is likely to take
     * @param atStake what the customer left in twelve months, never below zero
     * @param waited days since she asked
     * @param isDue whether it waited for the floor
     */
    public record Turn(Issue issue, int row, double minutes, Money atStake, long waited, boolean isDue) {
        double lossPerMinute() {
            return atStake.toDouble() / minutes;
        }

        /** Why it has its place, in words. */
        public Phrase why() {
            if (isDue) {
                return Phrase.of("service.why.waited", waited);
            }
            return atStake.equals(Money.ZERO)
                    ? Phrase.of("service.why.nothing", Math.round(minutes))
                    : Phrase.of("service.why.worth", atStake, Math.round(minutes));
        }
    }

    /**
     * The queue on a day. What a file says of who waits is as old as the file: where its last day lies more than a week
     * back, waiting is counted up to that day; what the owner noted herself is counted up to today.
     */
    public static ServiceQueue of(Picture picture, List<Issue> open, Rates rates, LocalDate today) {
        CustomerFacts facts = picture.facts();
        Contributions year = new Contributions(picture, rates, Period.yearTo(facts.asOf()));
        EstimatedMinutes estimate = new EstimatedMinutes(facts);
        boolean isOld = ChronoUnit.DAYS.between(facts.asOf(), today) > FLOOR_DAYS;
        Map<Integer, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < facts.size(); row++) {
            rowOf.put(facts.customer(row).id(), row);
        }
        List<Turn> turns = new ArrayList<>();
        for (Issue issue : open) {
            Integer row = rowOf.get(issue.customer());
            if (row != null) {
                Money left = year.of(row);
                LocalDate until = isOld && !issue.isNoted() ? facts.asOf() : today;
                long waited = Math.max(0, ChronoUnit.DAYS.between(issue.since(), until));
                turns.add(new Turn(
                        issue,
                        row,
                        estimate.of(issue),
                        left.isNegative() ? Money.ZERO : left,
                        waited,
                        waited >= FLOOR_DAYS));
            }
        }
        turns.sort(Comparator.comparing(Turn::isDue)
                .reversed()
                .thenComparing(ServiceQueue::ofTheSameKind)
                .thenComparing(turn -> turn.issue().since())
                .thenComparing(turn -> turn.issue().id()));
        return new ServiceQueue(turns);
    }

    /** Those who waited long stand by the day they asked; the others by what each minute saves. */
    private static int ofTheSameKind(Turn one, Turn other) {
        return one.isDue() && other.isDue() ? 0 : Double.compare(other.lossPerMinute(), one.lossPerMinute());
    }

    /**
     * Those who can be helped in the time there is, in their order; who needs more than is left is passed over, and named by
     * {@link #passedOver} if she waited for the floor.
     *
     * @param minutes there are
     */
    public List<Turn> within(double minutes) {
        List<Turn> fitting = new ArrayList<>();
        double left = minutes;
        for (Turn turn : turns) {
            if (turn.minutes() <= left) {
                fitting.add(turn);
                left -= turn.minutes();
            }
        }
        return List.copyOf(fitting);
    }

    /**
     * Those who waited for the floor and do not fit into the time there is, in their order: with each a time is to be agreed.
     *
     * @param minutes there are
     */
    public List<Turn> passedOver(double minutes) {
        List<Turn> fitting = within(minutes);
        return turns.stream()
                .filter(turn -> turn.isDue() && !fitting.contains(turn))
                .toList();
    }
}
