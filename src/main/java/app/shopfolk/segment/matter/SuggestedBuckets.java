package app.shopfolk.segment.matter;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.base.Wording;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RuleSentence;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two to eight buckets from a small decision tree on the criteria that matter; every leaf is an ordinary rule. A cut is
 * made only where it is more than chance (chi-squared, corrected for all cuts and criteria tried) and where the coach would
 * not call its two sides alike; the leaf that gains most is cut first. Customers of whom a criterion is unknown are left to everyone else.
 */
public final class SuggestedBuckets {
    private static final int MOST = 8;
    private static final int FEWEST = 10;
    /** More conditions make no sentence that an owner keeps in mind. */
    private static final int MOST_FACTS = 2;

    /** How strong a cut must be at least (Cramér's V), as where the coach proposes one. */
    private static final double STRONG = 0.15;

    private static final Set<String> SPENDING = Set.of("average-order", "pieces-per-line");

    /** A shop of a few dozen customers is divided all the same, into parts of at least this share. */
    private static final int PARTS = 8;

    /** A bucket of fewer than one customer in so many is not worth a place in the owner's head. */
    private static final int SLIVER = 100;

    private final CustomerFacts facts;
    private final byte[] yes;
    private final List<Levels> criteria;
    private final int fewest;

    /**
     * One suggestion.
     *
     * @param hits the bucket's customers whose outcome can be told, and of how many it is yes
     */
    public record Bucket(Rule rule, Phrase sentence, Share hits) {}

    private record Leaf(
            List<Rule.Condition> path, int[] rows, @Nullable Split next) {
        double gain() {
            return next == null ? -1 : next.chiSquared();
        }

        /** The same, not to be cut any more. */
        Leaf whole() {
            return new Leaf(path, rows, null);
        }
    }

    private SuggestedBuckets(CustomerFacts facts, byte[] yes, List<Levels> criteria, int fewest) {
        this.facts = facts;
        this.yes = yes;
        this.criteria = criteria;
        this.fewest = fewest;
    }

    /**
     * The buckets that tell an outcome apart best, the likeliest first; none where nothing matters.
     *
     * @param most leaves at most, 2 to 8
     * @param fewest customers in a bucket at least, as the coach counts them
     */
    public static List<Bucket> of(CustomerFacts facts, Outcome outcome, int most, int fewest) {
        byte[] yes = outcome.of(facts);
        SuggestedBuckets tree =
                new SuggestedBuckets(facts, yes, Criteria.forBuckets(facts, outcome), Math.max(fewest, FEWEST));
        return tree.grow(Math.clamp(most, 2, MOST)).stream()
                .map(leaf -> tree.bucket(leaf, facts))
                .sorted(Comparator.comparingDouble(
                                (Bucket bucket) -> bucket.hits().ratio())
                        .reversed())
                .toList();
    }

    /** The smallest bucket that pays, as the coach counts it, and no sliver; in a small shop an eighth of all customers. */
    public static int fewest(CustomerFacts facts, BreakEven breakEven) {
        int part = Math.max(FEWEST, facts.size() / PARTS);
        return Math.max(facts.size() / SLIVER, Math.min(part, breakEven.size().orElse(part)));
    }

    /**
     * The same as ready buckets with names, in order; none where nothing matters.
     *
     * @param trade kept in the answer
     */
    public static Segmentation segmentation(
            Trade trade, CustomerFacts facts, Outcome outcome, int most, Wording wording) {
        List<Segment> segments = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Bucket bucket : of(facts, outcome, most, fewest(facts, BreakEven.of(facts)))) {
            String name = BucketName.of(bucket.rule(), facts, wording, names);
            names.add(name);
            segments.add(new Segment(UUID.randomUUID().toString(), name, segments.size(), bucket.rule(), Money.ZERO));
        }
        return new Segmentation(trade, segments);
    }

    private List<Leaf> grow(int most) {
        int[] everyone = new int[yes.length];
        int known = 0;
        for (int row = 0; row < yes.length; row++) {
            if (yes[row] != Outcome.UNKNOWN) {
                everyone[known++] = row;
            }
        }
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(leaf(List.of(), Arrays.copyOf(everyone, known)));
        while (leaves.size() < most) {
            Leaf best =
                    leaves.stream().max(Comparator.comparingDouble(Leaf::gain)).orElseThrow();
            Split cut = best.next();
            if (cut == null) {
                break;
            }
            List<Leaf> others =
                    leaves.stream().filter(leaf -> !leaf.equals(best)).toList();
            Leaf left = leaf(longer(best.path(), cut.left()), cut.side(best.rows(), true));
            Leaf right = leaf(longer(best.path(), cut.right()), cut.side(best.rows(), false));
            leaves.remove(best);
            leaves.addAll(differ(others, left, right) ? List.of(left, right) : List.of(best.whole()));
        }
        return leaves.size() < 2 ? List.of() : leaves;
    }

    /** Whether two new leaves are unlike each of the others, wherever in the tree these grew. */
    private boolean differ(List<Leaf> others, Leaf left, Leaf right) {
        List<int[]> groups = new ArrayList<>(List.of(left.rows(), right.rows()));
        others.forEach(other -> groups.add(other.rows()));
        Profiles profiles = Profiles.of(facts, groups);
        return IntStream.range(2, groups.size())
                .noneMatch(other -> profiles.areAlike(0, other) || profiles.areAlike(1, other));
    }

    private Leaf leaf(List<Rule.Condition> path, int[] rows) {
        // What is spent at a time makes margin by itself, so it divides only where nothing else does, and once.
        Optional<Split> best = best(path, rows, false).or(() -> best(path, rows, true));
        return new Leaf(path, rows, best.orElse(null));
    }

    private Optional<Split> best(List<Rule.Condition> path, int[] rows, boolean bySpending) {
        Set<String> said = path.stream().map(Rule.Condition::fact).collect(Collectors.toSet());
        return criteria.stream()
                .filter(levels ->
                        said.size() < MOST_FACTS || said.contains(levels.fact().key()))
                .filter(levels -> SPENDING.contains(levels.fact().key()) == bySpending)
                .filter(levels -> !bySpending || said.stream().noneMatch(SPENDING::contains))
                .map(levels -> Split.best(levels, yes, rows, fewest))
                .flatMap(Optional::stream)
                .filter(split -> split.p() * criteria.size() < WhatMatters.SURE)
                .filter(split -> Math.sqrt(split.chiSquared() / rows.length) >= STRONG)
                .sorted(Comparator.comparingDouble(Split::chiSquared).reversed())
                .filter(split -> !Profiles.of(facts, List.of(split.side(rows, true), split.side(rows, false)))
                        .areAlike(0, 1))
                .findFirst();
    }

    private static List<Rule.Condition> longer(List<Rule.Condition> path, Rule.Condition condition) {
        List<Rule.Condition> longer = new ArrayList<>(path);
        longer.add(condition);
        return longer;
    }

    private Bucket bucket(Leaf leaf, CustomerFacts facts) {
        List<Rule> conditions = List.copyOf(simplify(leaf.path()));
        Rule rule = conditions.size() == 1 ? conditions.getFirst() : new Rule.All(conditions);
        long hits = 0;
        for (int row : leaf.rows()) {
            hits += yes[row];
        }
        return new Bucket(rule, RuleSentence.of(rule, facts), new Share(hits, leaf.rows().length));
    }

    /** Two conditions on one fact become one, the narrower. */
    private static List<Rule.Condition> simplify(List<Rule.Condition> path) {
        Map<String, Rule.Condition> byFact = new LinkedHashMap<>();
        for (Rule.Condition condition : path) {
            byFact.merge(condition.fact(), condition, SuggestedBuckets::both);
        }
        return List.copyOf(byFact.values());
    }

    private static Rule.Condition both(Rule.Condition one, Rule.Condition other) {
        if (one instanceof Rule.OneOf(String fact, Set<String> labels)
                && other instanceof Rule.OneOf(String same, Set<String> fewer)) {
            return new Rule.OneOf(fact, labels.stream().filter(fewer::contains).collect(Collectors.toSet()));
        }
        Rule.Between wide = (Rule.Between) one;
        Rule.Between narrow = (Rule.Between) other;
        return new Rule.Between(
                wide.fact(),
                narrow.min() == null ? wide.min() : narrow.min(),
                narrow.max() == null ? wide.max() : narrow.max());
    }
}
