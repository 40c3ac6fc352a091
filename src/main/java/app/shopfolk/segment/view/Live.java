package app.shopfolk.segment.view;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Measures;
import app.shopfolk.segment.Assignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The buckets as they stand: who is in which, and what each holds of customers, margin and effort.
 *
 * @param buckets in the order of the draft
 * @param total of all customers; walk-ins are not part of it
 * @param measures what the amounts were summed from
 */
record Live(Assignment assignment, List<Held> buckets, Held everyoneElse, Held total, Measures measures) {
    /**
     * What a bucket holds.
     *
     * @param revenue in ten-thousandths
     * @param margin in ten-thousandths
     * @param minutes of service, in hundredths
     */
    record Held(long customers, long revenue, long margin, long minutes) {
        static final Held NOTHING = new Held(0, 0, 0, 0);

        Held plus(Held other) {
            return new Held(
                    customers + other.customers,
                    revenue + other.revenue,
                    margin + other.margin,
                    minutes + other.minutes);
        }
    }

    /**
     * The buckets of an assignment.
     *
     * @param before what was shown before, from which only the difference is counted; {@code null} to count everything
     */
    @SuppressWarnings("ReferenceEquality") // the same facts give the same measures
    static Live of(CustomerFacts facts, Assignment assignment, @Nullable Live before) {
        Measures measures = facts.measures();
        boolean isSameShop =
                before != null && before.measures == measures && before.assignment.buckets() == assignment.buckets();
        Live known = isSameShop ? before : null;
        List<Held> buckets = new ArrayList<>();
        Held everyoneElse = held(assignment, Assignment.EVERYONE_ELSE, measures, known);
        Held total = everyoneElse;
        for (int bucket = 0; bucket < assignment.buckets(); bucket++) {
            Held held = held(assignment, bucket, measures, known);
            buckets.add(held);
            total = total.plus(held);
        }
        return new Live(assignment, List.copyOf(buckets), everyoneElse, total, measures);
    }

    private static Held held(Assignment assignment, int bucket, Measures measures, @Nullable Live before) {
        if (before != null) {
            Held old = before.of(bucket);
            return new Held(
                    assignment.count(bucket),
                    assignment.sum(bucket, measures::revenue, before.assignment, old.revenue),
                    assignment.sum(bucket, measures::margin, before.assignment, old.margin),
                    assignment.sum(bucket, measures::serviceMinutes, before.assignment, old.minutes));
        }
        return new Held(
                assignment.count(bucket),
                assignment.sum(bucket, measures::revenue),
                assignment.sum(bucket, measures::margin),
                assignment.sum(bucket, measures::serviceMinutes));
    }

    /** What a bucket, or {@link Assignment#EVERYONE_ELSE}, holds. */
    Held of(int bucket) {
        return bucket == Assignment.EVERYONE_ELSE ? everyoneElse : buckets.get(bucket);
    }
}
