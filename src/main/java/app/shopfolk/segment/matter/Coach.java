package app.shopfolk.segment.matter;

import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RuleSentence;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import java.util.Comparator;
import java.util.Optional;

/** Says of each bucket whether it is too narrow, too broad, not different from another, or just right. */
public final class Coach {
    /** A bucket with more than this share of all customers is looked at for a split. */
    private static final double BROAD = 0.5;

    /** A split must at least be this strong (Cramér's V). */
    private static final double WORTHWHILE = 0.15;

    private final CustomerFacts facts;
    private final Segmentation segmentation;
    private final Assignment assignment;
    private final BreakEven breakEven;
    private final Profiles profiles;

    /** One word of advice, with its sentence and what its button would do. */
    public sealed interface Advice {
        int bucket();

        Phrase sentence();

        /** Nothing to do. */
        record JustRight(int bucket, Phrase sentence) implements Advice {}

        /** Too few to pay for themselves: merge with the neighbour. */
        record TooNarrow(int bucket, int neighbour, Phrase sentence) implements Advice {}

        /** Very many, and unlike: split by a condition. */
        record TooBroad(int bucket, Rule.Condition by, Phrase sentence) implements Advice {}

        /** Hardly to be told from another: merge. */
        record NotDifferent(int bucket, int other, Phrase sentence) implements Advice {}
    }

    private Coach(CustomerFacts facts, Segmentation segmentation, Assignment assignment, BreakEven breakEven) {
        this.facts = facts;
        this.segmentation = segmentation;
        this.assignment = assignment;
        this.breakEven = breakEven;
        this.profiles = Profiles.of(facts, assignment);
    }

    /** The advice on one bucket. */
    public static Advice on(
            int bucket, CustomerFacts facts, Segmentation segmentation, Assignment assignment, BreakEven breakEven) {
        return new Coach(facts, segmentation, assignment, breakEven).advise(bucket);
    }

    private Advice advise(int bucket) {
        int count = assignment.count(bucket);
        int needed = breakEven.size().orElse(Integer.MAX_VALUE);
        if (count < needed && assignment.buckets() > 1) {
            int neighbour = profiles.nearest(bucket);
            return new Advice.TooNarrow(bucket, neighbour, narrow(count, neighbour));
        }
        for (int other = 0; other < assignment.buckets(); other++) {
            if (other != bucket && assignment.count(other) >= 2 && profiles.areAlike(bucket, other)) {
                return new Advice.NotDifferent(
                        bucket, other, Phrase.of("segment.coach.not-different", name(bucket), name(other)));
            }
        }
        return broad(bucket, count, needed).orElseGet(() -> new Advice.JustRight(bucket, right(count)));
    }

    private Phrase narrow(int count, int neighbour) {
        return breakEven.size().isPresent()
                ? Phrase.of(
                        "segment.coach.too-narrow", (long) breakEven.size().getAsInt(), (long) count, name(neighbour))
                : Phrase.of("segment.coach.too-narrow-always", (long) count, name(neighbour));
    }

    private Phrase right(int count) {
        return breakEven.size().isPresent()
                ? Phrase.of("segment.coach.just-right", (long) breakEven.size().getAsInt(), (long) count)
                : Phrase.of("segment.coach.alone", (long) count);
    }

    private Optional<Advice> broad(int bucket, int count, int needed) {
        if (count <= BROAD * facts.size() || count < 2L * needed) {
            return Optional.empty();
        }
        int[] rows = assignment.rows(bucket);
        byte[] yes = Outcome.MARGIN.of(facts);
        var criteria = Criteria.of(facts, Outcome.MARGIN);
        return criteria.stream()
                .map(levels -> Split.best(levels, yes, rows, Math.max(needed, 10)))
                .flatMap(Optional::stream)
                .filter(split -> split.p() * criteria.size() < WhatMatters.SURE)
                .max(Comparator.comparingDouble(Split::chiSquared))
                .filter(split -> Math.sqrt(split.chiSquared() / count) >= WORTHWHILE)
                .map(split -> new Advice.TooBroad(
                        bucket,
                        split.right(),
                        Phrase.of(
                                "segment.coach.too-broad",
                                new Share(count, facts.size()),
                                RuleSentence.clause(split.right(), facts))));
    }

    private Phrase name(int bucket) {
        Segment segment = segmentation.segments().get(bucket);
        return Phrase.verbatim(segment.name());
    }
}
