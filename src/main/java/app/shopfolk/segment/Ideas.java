package app.shopfolk.segment;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.LifeStage;
import app.shopfolk.segment.StartingPoint.Bucket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Buckets that often make sense, each fitted to the ledger's own figures; none where a fact is missing. */
final class Ideas {
    private static final String STAGE = "stage";
    private static final double OFTEN_DAYS = 45;

    private final CustomerFacts facts;

    Ideas(CustomerFacts facts) {
        this.facts = facts;
    }

    List<Bucket> firstTimers() {
        return stage("first-timers", LifeStage.FIRST_TIME);
    }

    List<Bucket> regulars() {
        return stage("regulars", LifeStage.REGULAR);
    }

    List<Bucket> lapsed() {
        return stage("lapsed", LifeStage.LAPSED);
    }

    List<Bucket> specialOccasion() {
        return stage("special-occasion", LifeStage.SPECIAL_OCCASION);
    }

    private static List<Bucket> stage(String id, LifeStage stage) {
        return one(id, new Rule.OneOf(STAGE, Set.of(stage.code())));
    }

    List<Bucket> commercial() {
        List<Rule> signs = CommercialSigns.of(facts);
        return signs.isEmpty()
                ? List.of()
                : one("commercial", signs.size() == 1 ? signs.getFirst() : new Rule.Any(signs));
    }

    /** The upper fifth of buyers by margin, or by revenue where no cost is known. */
    List<Bucket> best() {
        String worth = facts.column("margin").isPresent() ? "margin" : "monetary";
        return atLeast("best", worth, 0.8);
    }

    List<Bucket> bigOrders() {
        return atLeast("big-orders", "average-order", 0.75);
    }

    List<Bucket> often() {
        return atLeast("often", "frequency", 0.75);
    }

    /** The upper tenth by service for each purchase. */
    List<Bucket> highEffort() {
        return atLeast("high-effort", "minutes-per-order", 0.9);
    }

    private List<Bucket> atLeast(String id, String fact, double quantile) {
        double bound = quantile(fact, quantile);
        return bound > 0 ? one(id, new Rule.Between(fact, bound, null)) : List.of();
    }

    /** Buy again and again, mostly online, and no more than usual at a time; where no channel is known, every few weeks. */
    List<Bucket> onlineRegulars() {
        double usual = quantile("average-order", 0.5);
        if (Double.isNaN(usual)) {
            return List.of();
        }
        if (facts.column("online-share").isEmpty()) {
            return one(
                    "small-regulars",
                    new Rule.All(List.of(
                            new Rule.Between("frequency", 6.0, null),
                            new Rule.Between("cadence-days", null, OFTEN_DAYS),
                            new Rule.Between("average-order", null, usual))));
        }
        return one(
                "online-regulars",
                new Rule.All(List.of(
                        new Rule.OneOf(STAGE, Set.of(LifeStage.REGULAR.code())),
                        new Rule.Between("online-share", 60.0, null),
                        new Rule.Between("average-order", null, usual))));
    }

    List<Bucket> bargain() {
        return facts.column("discounted-orders").isEmpty()
                ? List.of()
                : one(
                        "bargain",
                        new Rule.All(List.of(
                                new Rule.Between("discounted-orders", 75.0, null),
                                new Rule.Between("frequency", 2.0, null))));
    }

    List<Bucket> beforeWork() {
        return facts.column("weekday-morning-share").isEmpty()
                ? List.of()
                : one("before-work", new Rule.Between("weekday-morning-share", 60.0, null));
    }

    List<Bucket> weekend() {
        return one("weekend", new Rule.Between("weekend-share", 60.0, null));
    }

    /** Those who mostly buy one of the best loved categories. */
    List<Bucket> favourites(int most) {
        return facts.column("top-category")
                .map(column -> named("category", "top-category", column, most))
                .orElse(List.of());
    }

    /** The labels of the first field that tells kinds of customers apart, without its most frequent label. */
    List<Bucket> kinds() {
        return CommercialSigns.kindColumn(facts)
                .map(key -> {
                    Column column = facts.column(key).orElseThrow();
                    List<Bucket> all = named("kind", key, column, 4);
                    return all.size() < 2 ? all : all.subList(1, all.size());
                })
                .orElse(List.of());
    }

    private static List<Bucket> named(String id, String fact, Column column, int most) {
        List<Bucket> buckets = new ArrayList<>();
        for (LabelCounts.Tick tick : LabelCounts.of((Column.Categories) column).ticks()) {
            if (buckets.size() < most) {
                buckets.add(new Bucket(
                        id + "-" + tick.label(),
                        Phrase.of("segment.start." + id, Phrase.verbatim(tick.label())),
                        new Rule.OneOf(fact, Set.of(tick.label()))));
            }
        }
        return buckets;
    }

    private static List<Bucket> one(String id, Rule rule) {
        return List.of(new Bucket(id, Phrase.of("segment.start." + id), rule));
    }

    /** The value that this share of those who have the fact stay below, rounded to two digits; NaN where nobody has it. */
    private double quantile(String fact, double share) {
        double[] values = facts.column(fact).map(Histogram::knownValues).orElse(new double[0]);
        if (values.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(values);
        return RoundFigure.of(values[(int) Math.min(values.length - 1, Math.floor(values.length * share))]);
    }
}
