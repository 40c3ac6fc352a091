package app.shopfolk.segment;

import app.shopfolk.base.Money;
import java.util.ArrayList;
import java.util.List;

/** Ways to change a segmentation; each answers with a new one, so that undoing is keeping the old. */
public final class SegmentEdits {
    private SegmentEdits() {}

    /** One segment takes in another, which goes; the first keeps its place, name and id. */
    public static Segmentation merge(Segmentation segmentation, int into, int other) {
        List<Segment> segments = new ArrayList<>(segmentation.segments());
        Segment kept = segments.get(into);
        Segment gone = segments.get(other);
        segments.set(
                into,
                new Segment(
                        kept.id(),
                        kept.name(),
                        kept.colour(),
                        either(kept.rule(), gone.rule()),
                        kept.marketingCost().plus(gone.marketingCost())));
        segments.remove(other);
        return new Segmentation(segmentation.trade(), segments);
    }

    private static Rule either(Rule one, Rule other) {
        List<Rule> parts = new ArrayList<>(one instanceof Rule.Any(List<Rule> inner) ? inner : List.of(one));
        parts.addAll(other instanceof Rule.Any(List<Rule> inner) ? inner : List.of(other));
        return new Rule.Any(parts);
    }

    /** Those of a segment who satisfy a condition become a segment of their own, placed before it. */
    public static Segmentation split(
            Segmentation segmentation, int bucket, Rule condition, String id, String name, int colour) {
        List<Segment> segments = new ArrayList<>(segmentation.segments());
        Segment whole = segments.get(bucket);
        List<Rule> parts =
                new ArrayList<>(whole.rule() instanceof Rule.All(List<Rule> inner) ? inner : List.of(whole.rule()));
        parts.add(condition);
        segments.add(bucket, new Segment(id, name, colour, new Rule.All(parts), Money.ZERO));
        return new Segmentation(segmentation.trade(), segments);
    }
}
