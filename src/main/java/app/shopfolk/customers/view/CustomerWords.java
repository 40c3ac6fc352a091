package app.shopfolk.customers.view;

import app.shopfolk.base.Money;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.RuleEvaluator;
import app.shopfolk.segment.Segmentation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** What the list says of each customer, by her row in the facts. */
final class CustomerWords {
    private static final String NONE = "\u2013";

    private final CustomerFacts facts;
    private final Optional<Segmentation> buckets;
    private final int[] bucketOf;
    private final Texts texts;
    private final Figures figures;

    /** @param buckets those that the owner made; empty before she did */
    CustomerWords(RuleEvaluator evaluator, Optional<Segmentation> buckets, Texts texts, Figures figures) {
        this.facts = evaluator.facts();
        this.buckets = buckets;
        this.bucketOf = bucketOf(evaluator, buckets);
        this.texts = texts;
        this.figures = figures;
    }

    private static int[] bucketOf(RuleEvaluator evaluator, Optional<Segmentation> buckets) {
        int[] bucketOf = new int[evaluator.facts().size()];
        Arrays.fill(bucketOf, Assignment.EVERYONE_ELSE);
        buckets.ifPresent(segmentation -> {
            Assignment assignment = evaluator.assign(segmentation);
            for (int bucket = 0; bucket < assignment.buckets(); bucket++) {
                int its = bucket;
                assignment.forEach(bucket, row -> bucketOf[row] = its);
            }
        });
        return bucketOf;
    }

    String name(int row) {
        return facts.customer(row).displayName();
    }

    String bucket(int row) {
        return bucketName(bucketOf[row]);
    }

    /** A bucket's name; empty before there are any. */
    String bucketName(int bucket) {
        if (buckets.isEmpty()) {
            return "";
        }
        return bucket < 0
                ? texts.get("customers.everyone-else")
                : buckets.get().segments().get(bucket).name();
    }

    int colour(int row) {
        int bucket = bucketOf[row];
        return bucket < 0 ? -1 : buckets.orElseThrow().segments().get(bucket).colour();
    }

    String purchases(int row) {
        double purchases = facts.number("frequency", row);
        return Double.isNaN(purchases) ? NONE : figures.number(Math.round(purchases));
    }

    String lastPurchase(int row) {
        return facts.column("last-purchase")
                .filter(column -> column.isKnown(row))
                .map(column -> figures.dateShort(LocalDate.ofEpochDay(((Column.Days) column).values()[row])))
                .orElse(NONE);
    }

    String spent(int row) {
        return figures.moneyWhole(new Money(facts.revenue(row)));
    }

    /** Her margin, where any cost is known in the shop. */
    String margin(int row) {
        boolean costs = facts.measures().basis().isAnythingKnown();
        return costs ? figures.moneyWhole(new Money(facts.margin(row))) : NONE;
    }

    String service(int row) {
        return facts.serviceMinutes(row) == 0 ? NONE : figures.minutes(facts.serviceMinutes(row));
    }
}
