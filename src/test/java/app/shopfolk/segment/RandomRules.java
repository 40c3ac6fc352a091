package app.shopfolk.segment;

import app.shopfolk.base.Money;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Rules and segmentations by chance over the facts of a ledger. */
public final class RandomRules {
    private RandomRules() {}

    /** Up to eight segments of nested rules; the same for the same seed. */
    public static Segmentation segmentation(CustomerFacts facts, long seed) {
        Random random = new Random(seed);
        List<Segment> segments = new ArrayList<>();
        for (int at = random.nextInt(9); at > 0; at--) {
            segments.add(new Segment(
                    "s" + at, "Segment " + at, at, rule(facts, random, 3), new Money(random.nextInt(5_000_000))));
        }
        return new Segmentation(Trade.NONE_OF_THESE, segments);
    }

    static Rule rule(CustomerFacts facts, Random random, int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 -> new Rule.All(parts(facts, random, depth));
            case 1 -> new Rule.Any(parts(facts, random, depth));
            case 2 -> new Rule.Not(rule(facts, random, depth - 1));
            default -> condition(facts, random);
        };
    }

    private static List<Rule> parts(CustomerFacts facts, Random random, int depth) {
        List<Rule> parts = new ArrayList<>();
        for (int at = random.nextInt(4); at > 0; at--) {
            parts.add(rule(facts, random, depth - 1));
        }
        return parts;
    }

    private static Rule condition(CustomerFacts facts, Random random) {
        List<Fact> all = facts.facts();
        Fact fact = all.get(random.nextInt(all.size()));
        String key = fact.key();
        Column column = facts.column(key).orElseThrow();
        if (random.nextInt(10) == 0) {
            return new Rule.Known(random.nextBoolean() ? key : "pets");
        }
        return switch (column) {
            case Column.Categories labels ->
                new Rule.OneOf(
                        key,
                        Set.of(labels.labels()
                                .get(random.nextInt(labels.labels().size()))));
            case Column.Days days -> {
                LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
                yield random.nextBoolean()
                        ? new Rule.Dated(key, null, day)
                        : new Rule.WithinLast(key, random.nextInt(400));
            }
            case Column.Numbers numbers -> between(key, Histogram.knownValues(column), random);
            case Column.Amounts amounts -> between(key, Histogram.knownValues(column), random);
        };
    }

    private static Rule between(String key, double[] values, Random random) {
        double one = values[random.nextInt(values.length)];
        double other = values[random.nextInt(values.length)];
        return new Rule.Between(
                key,
                random.nextInt(4) == 0 ? null : Math.min(one, other),
                random.nextInt(4) == 0 ? null : Math.max(one, other));
    }
}
