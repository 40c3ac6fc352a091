package app.shopfolk.segment.view;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Measures;
import app.shopfolk.segment.Assignment;
import java.util.ArrayList;
import java.util.List;

/**
 * The buckets as they stand: who is in which, and what each holds of customers, margin and effort.
 *
 * @param buckets in the order of the draft
 * @param total of all customers; walk-ins are not part of it
 */
record Live(Assignment assignment, List<Held> buckets, Held everyoneElse, Held total) {
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

    static Live of(CustomerFacts facts, Assignment assignment) {
        Measures measures = facts.measures();
        List<Held> buckets = new ArrayList<>();
        Held everyoneElse = held(assignment, Assignment.EVERYONE_ELSE, measures);
        Held total = everyoneElse;
        for (int bucket = 0; bucket < assignment.buckets(); bucket++) {
            Held held = held(assignment, bucket, measures);
            buckets.add(held);
            total = total.plus(held);
        }
        return new Live(assignment, List.copyOf(buckets), everyoneElse, total);
    }

    private static Held held(Assignment assignment, int bucket, Measures measures) {
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
