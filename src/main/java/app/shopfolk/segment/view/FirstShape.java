package app.shopfolk.segment.view;

import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.segment.Histogram;
import app.shopfolk.segment.LabelCounts;
import app.shopfolk.segment.Rule;
import java.util.List;
import java.util.Set;

/** What a new condition says before the owner shapes it: something that divides her customers. */
final class FirstShape {
    private static final int BARS = 24;
    private static final int YEAR = 365;

    private FirstShape() {}

    /** The upper half of numbers, the most frequent label, the last year; yes for yes or no. */
    static Rule.Condition of(CustomerFacts facts, Fact fact) {
        Column column = facts.column(fact.key()).orElseThrow();
        return switch (fact.kind()) {
            case NUMBER, MONEY -> new Rule.Between(fact.key(), middle(Histogram.of(column, BARS)), null);
            case DATE -> new Rule.WithinLast(fact.key(), YEAR);
            case YES_NO -> new Rule.OneOf(fact.key(), Set.of("true"));
            case CATEGORY -> {
                List<LabelCounts.Tick> ticks =
                        LabelCounts.of((Column.Categories) column).ticks();
                yield new Rule.OneOf(fact.key(), Set.of(ticks.getFirst().label()));
            }
        };
    }

    /** The bar's edge next above the median. */
    private static double middle(Histogram histogram) {
        long all = 0;
        for (int count : histogram.counts()) {
            all += count;
        }
        long below = 0;
        int bar = 0;
        while (bar < histogram.counts().length && below * 2 < all) {
            below += histogram.counts()[bar];
            bar++;
        }
        return histogram.min() + Math.min(bar, histogram.counts().length - 1) * histogram.step();
    }
}
