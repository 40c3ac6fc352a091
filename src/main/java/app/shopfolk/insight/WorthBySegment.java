package app.shopfolk.insight;

import app.shopfolk.base.CostBasis;
import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Measures;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each bucket is worth. The parts add up to the total in every figure, and the total's revenue is the till's.
 *
 * @param segments in the order of the segmentation
 * @param walkIn sales and service the ledger can give no customer
 * @param basis for how much of the revenue the margin is known
 */
public record WorthBySegment(List<Worth> segments, Worth everyoneElse, Worth walkIn, Worth total, CostBasis basis) {
    public WorthBySegment {
        segments = List.copyOf(segments);
    }

    /** The worth over the period of the facts' settings. */
    public static WorthBySegment of(
            CustomerFacts facts, Assignment assignment, Segmentation segmentation, Rates rates) {
        return of(facts, facts.measures(), facts.settings().period(), assignment, segmentation, rates);
    }

    /** The worth over any period; {@code null} for the whole ledger. */
    public static WorthBySegment of(
            CustomerFacts facts,
            @Nullable Period period,
            Assignment assignment,
            Segmentation segmentation,
            Rates rates) {
        return of(facts, facts.measures(period), period, assignment, segmentation, rates);
    }

    private static WorthBySegment of(
            CustomerFacts facts,
            Measures measures,
            @Nullable Period period,
            Assignment assignment,
            Segmentation segmentation,
            Rates rates) {
        Years years = Years.of(period, facts.ledger());
        List<Worth> segments = new ArrayList<>();
        for (int bucket = 0; bucket < assignment.buckets(); bucket++) {
            Segment segment = segmentation.segments().get(bucket);
            boolean empty = assignment.count(bucket) == 0;
            Money marketing = empty ? Money.ZERO : years.of(segment.marketingCost());
            segments.add(worthOf(assignment, bucket, measures, rates, marketing));
        }
        return sum(
                segments,
                worthOf(assignment, Assignment.EVERYONE_ELSE, measures, rates, Money.ZERO),
                walkIn(measures, rates),
                measures.basis());
    }

    /** The parts with their sum. */
    public static WorthBySegment sum(List<Worth> segments, Worth everyoneElse, Worth walkIn, CostBasis basis) {
        Worth total = segments.stream().reduce(Worth.NOTHING, Worth::plus);
        return new WorthBySegment(
                segments, everyoneElse, walkIn, total.plus(everyoneElse).plus(walkIn), basis);
    }

    private static Worth worthOf(Assignment assignment, int bucket, Measures measures, Rates rates, Money marketing) {
        long minutes = assignment.sum(bucket, measures::serviceMinutes);
        return new Worth(
                assignment.count(bucket),
                new Money(assignment.sum(bucket, measures::revenue)),
                new Money(assignment.sum(bucket, measures::margin)),
                minutes,
                rates.costOf(minutes),
                marketing);
    }

    private static Worth walkIn(Measures measures, Rates rates) {
        long minutes = measures.walkInServiceMinutes();
        return new Worth(
                0,
                new Money(measures.walkInRevenue()),
                new Money(measures.walkInMargin()),
                minutes,
                rates.costOf(minutes),
                Money.ZERO);
    }

    /** One customer's worth over the facts' period; her bucket's marketing is shared out evenly among its members. */
    public static Worth ofCustomer(
            CustomerFacts facts, int row, Assignment assignment, Segmentation segmentation, Rates rates) {
        Measures measures = facts.measures();
        int bucket = assignment.bucketOf(row);
        Money marketing = Money.ZERO;
        if (bucket != Assignment.EVERYONE_ELSE) {
            Years years = Years.of(facts.settings().period(), facts.ledger());
            Money whole = years.of(segmentation.segments().get(bucket).marketingCost());
            marketing = new Money(Math.round((double) whole.tenThousandths() / assignment.count(bucket)));
        }
        long minutes = measures.serviceMinutes(row);
        return new Worth(
                1,
                new Money(measures.revenue(row)),
                new Money(measures.margin(row)),
                minutes,
                rates.costOf(minutes),
                marketing);
    }
}
