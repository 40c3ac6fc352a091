package app.shopfolk.insight;

import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segmentation;

/**
 * The shop as it stands: what is known of its customers, their buckets and what these are worth. Immutable; every screen
 * shows the same one.
 *
 * @param isShaped whether the owner has saved buckets; if not, {@code segmentation} is her trade's starting point
 * @param worth over the period of the facts' settings
 * @param rates what it was worked out with
 */
public record Picture(
        CustomerFacts facts,
        Segmentation segmentation,
        boolean isShaped,
        Assignment assignment,
        WorthBySegment worth,
        Rates rates) {
    public static Picture of(CustomerFacts facts, Segmentation segmentation, boolean isShaped, Rates rates) {
        Assignment assignment = Assignment.of(segmentation, facts);
        return new Picture(
                facts,
                segmentation,
                isShaped,
                assignment,
                WorthBySegment.of(facts, assignment, segmentation, rates),
                rates);
    }

    /** What the buckets are worth over the twelve months that end on the day of the facts. */
    public WorthBySegment yearsWorth() {
        return WorthBySegment.of(facts, Period.yearTo(facts.asOf()), assignment, segmentation, rates);
    }

    /** Whether there is nothing to show yet. */
    public boolean isEmpty() {
        return facts.size() == 0 && facts.ledger().lines().size() == 0;
    }
}
