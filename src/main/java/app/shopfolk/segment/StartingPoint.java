package app.shopfolk.segment;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Wording;
import app.shopfolk.facts.CustomerFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The buckets a trade begins with, fitted to what the ledger knows: a bucket that would be empty, or need a fact nobody
 * has, gives way to the next idea. Ids are stable from run to run.
 */
public final class StartingPoint {
    /** Buckets at most; more are the owner's own choice. */
    private static final int MOST = 6;

    private static final int FEWEST = 2;

    /** A bucket that takes more than this of all customers divides nothing. */
    private static final double TOO_MUCH = 0.8;

    /** One idea for a bucket, before it has a colour. */
    public record Bucket(String id, Phrase name, Rule rule) {}

    private final CustomerFacts facts;
    private final RuleEvaluator evaluator;
    private final List<Bucket> chosen = new ArrayList<>();
    private long[] left;

    private StartingPoint(CustomerFacts facts) {
        this.facts = facts;
        this.evaluator = new RuleEvaluator(facts);
        this.left = Bits.all(facts.size());
    }

    /** The segmentation a trade begins with, its names in the owner's language. */
    public static Segmentation of(Trade trade, CustomerFacts facts, Wording wording) {
        List<Segment> segments = new ArrayList<>();
        for (Bucket bucket : buckets(trade, facts)) {
            segments.add(
                    new Segment(bucket.id(), wording.say(bucket.name()), segments.size(), bucket.rule(), Money.ZERO));
        }
        return new Segmentation(trade, segments);
    }

    /** The buckets a trade begins with, in order: two to six, none empty where the ledger allows it. */
    public static List<Bucket> buckets(Trade trade, CustomerFacts facts) {
        return new StartingPoint(facts).choose(trade);
    }

    private List<Bucket> choose(Trade trade) {
        Ideas ideas = new Ideas(facts);
        ideasOf(trade, ideas).forEach(this::tryOut);
        if (chosen.size() < FEWEST) {
            anyShop(ideas).forEach(this::tryOut);
        }
        if (chosen.size() < FEWEST) {
            // Too few customers, or nothing known: what will fit once there are sales.
            Stream.of(ideas.regulars(), ideas.firstTimers())
                    .flatMap(List::stream)
                    .filter(this::isNew)
                    .forEach(chosen::add);
        }
        return List.copyOf(chosen);
    }

    private void tryOut(Bucket bucket) {
        long[] fit = evaluator.evaluate(bucket.rule());
        long[] hit = left.clone();
        for (int at = 0; at < hit.length; at++) {
            hit[at] &= fit[at];
        }
        int count = Bits.count(hit);
        int size = facts.size();
        int enough = Math.clamp(size / 100, 1, 20);
        if (chosen.size() < MOST && isNew(bucket) && count >= enough && (count <= size * TOO_MUCH || size < 5)) {
            chosen.add(bucket);
            for (int at = 0; at < hit.length; at++) {
                left[at] &= ~hit[at];
            }
        }
    }

    private boolean isNew(Bucket bucket) {
        return chosen.stream().noneMatch(other -> other.id().equals(bucket.id()));
    }

    private static Stream<Bucket> ideasOf(Trade trade, Ideas ideas) {
        Stream<List<Bucket>> lists =
                switch (trade) {
                    case HARDWARE ->
                        Stream.of(
                                ideas.commercial(),
                                ideas.highEffort(),
                                ideas.best(),
                                ideas.firstTimers(),
                                ideas.lapsed(),
                                ideas.regulars());
                    case FLORIST ->
                        Stream.of(
                                ideas.commercial(),
                                ideas.specialOccasion(),
                                ideas.onlineRegulars(),
                                ideas.firstTimers(),
                                ideas.lapsed(),
                                ideas.regulars());
                    case RECORDS, BOOKS ->
                        Stream.of(
                                ideas.best(),
                                ideas.firstTimers(),
                                ideas.lapsed(),
                                ideas.favourites(3),
                                ideas.regulars());
                    case CLOTHING ->
                        Stream.of(
                                ideas.bargain(),
                                ideas.best(),
                                ideas.firstTimers(),
                                ideas.lapsed(),
                                ideas.favourites(2),
                                ideas.regulars());
                    case CAFE ->
                        Stream.of(
                                ideas.commercial(),
                                ideas.firstTimers(),
                                ideas.lapsed(),
                                ideas.beforeWork(),
                                ideas.weekend(),
                                ideas.regulars());
                    case WHOLESALE ->
                        Stream.of(
                                ideas.bigOrders(),
                                ideas.often(),
                                ideas.highEffort(),
                                ideas.firstTimers(),
                                ideas.lapsed(),
                                ideas.regulars());
                    case SERVICES ->
                        Stream.of(
                                ideas.commercial(),
                                ideas.highEffort(),
                                ideas.best(),
                                ideas.firstTimers(),
                                ideas.lapsed(),
                                ideas.regulars());
                    case NONE_OF_THESE -> Stream.of(ideas.commercial(), ideas.specialOccasion(), ideas.best());
                };
        return Stream.concat(lists.flatMap(List::stream), trade == Trade.NONE_OF_THESE ? anyShop(ideas) : Stream.of());
    }

    private static Stream<Bucket> anyShop(Ideas ideas) {
        return Stream.of(
                        ideas.firstTimers(),
                        ideas.lapsed(),
                        ideas.regulars(),
                        ideas.best(),
                        ideas.bigOrders(),
                        ideas.kinds())
                .flatMap(List::stream);
    }
}
