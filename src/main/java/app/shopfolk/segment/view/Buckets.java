package app.shopfolk.segment.view;

import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Changes to the list of buckets; each answers with a new list. */
final class Buckets {
    /** The rule of a bucket whose shaping has not begun. */
    static final Rule NOBODY = new Rule.Any(List.of());

    private Buckets() {}

    /** A bucket that lost its last condition takes nobody, instead of everybody. */
    static Rule nobodyWithoutConditions(Rule rule) {
        return rule instanceof Rule.All(List<Rule> parts) && parts.isEmpty() ? NOBODY : rule;
    }

    static Segmentation replaced(Segmentation draft, int at, Segment bucket) {
        List<Segment> buckets = new ArrayList<>(draft.segments());
        buckets.set(at, bucket);
        return new Segmentation(draft.trade(), buckets);
    }

    static Segmentation inserted(Segmentation draft, int at, Segment bucket) {
        List<Segment> buckets = new ArrayList<>(draft.segments());
        buckets.add(at, bucket);
        return new Segmentation(draft.trade(), buckets);
    }

    static Segmentation without(Segmentation draft, int at) {
        List<Segment> buckets = new ArrayList<>(draft.segments());
        buckets.remove(at);
        return new Segmentation(draft.trade(), buckets);
    }

    static Segmentation moved(Segmentation draft, int from, int to) {
        List<Segment> buckets = new ArrayList<>(draft.segments());
        buckets.add(to, buckets.remove(from));
        return new Segmentation(draft.trade(), buckets);
    }

    /** The first colour that no bucket has. */
    static int freeColour(Segmentation draft) {
        return IntStream.iterate(0, colour -> colour + 1)
                .filter(colour -> draft.segments().stream().noneMatch(bucket -> bucket.colour() == colour))
                .findFirst()
                .orElse(0);
    }
}
