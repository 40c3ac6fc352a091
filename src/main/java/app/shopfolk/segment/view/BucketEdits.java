package app.shopfolk.segment.view;

import app.shopfolk.base.Money;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RulePath;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.SegmentEdits;
import app.shopfolk.segment.Segmentation;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the owner does to the buckets of a draft, each a step that can be undone. */
final class BucketEdits {
    private final ReadOnlyObjectProperty<Segmentation> draft;
    private final IntegerProperty inHand;
    private final Change change;

    /** Hears of each change. */
    @FunctionalInterface
    interface Change {
        /**
         * Puts another draft in the place of the one before.
         *
         * @param movement names a movement that goes on, such as the drag of one slider; {@code null} for a step of its own
         */
        void to(Segmentation next, @Nullable String movement);
    }

    BucketEdits(ReadOnlyObjectProperty<Segmentation> draft, IntegerProperty inHand, Change change) {
        this.draft = draft;
        this.inHand = inHand;
        this.change = change;
    }

    private List<Segment> buckets() {
        return draft.get().segments();
    }

    /** Adds a bucket that nobody is in yet, at the end, and takes it in hand. */
    void add(String name) {
        int at = buckets().size();
        Segment fresh = new Segment(newId(), name, Buckets.freeColour(draft.get()), Buckets.NOBODY, Money.ZERO);
        insert(at, fresh);
    }

    /** Puts a copy after a bucket and takes the copy in hand. */
    void duplicate(int bucket, String name) {
        Segment original = buckets().get(bucket);
        insert(
                bucket + 1,
                new Segment(newId(), name, Buckets.freeColour(draft.get()), original.rule(), original.marketingCost()));
    }

    private void insert(int at, Segment bucket) {
        change.to(Buckets.inserted(draft.get(), at, bucket), null);
        inHand.set(at);
    }

    /** Removes a bucket; its customers fall to the next that fits. */
    void remove(int bucket) {
        change.to(Buckets.without(draft.get(), bucket), null);
    }

    /** Moves a bucket; who fits two is in the first. */
    void move(int from, int to) {
        if (from != to && to >= 0 && to < buckets().size()) {
            Segment held = buckets().get(Math.min(inHand.get(), buckets().size() - 1));
            change.to(Buckets.moved(draft.get(), from, to), null);
            inHand.set(buckets().indexOf(held));
        }
    }

    /** Gives a bucket another rule. */
    void reshape(int bucket, UnaryOperator<Rule> shaping, @Nullable String movement) {
        Segment old = buckets().get(bucket);
        Rule shaped = Buckets.nobodyWithoutConditions(shaping.apply(old.rule()));
        edit(bucket, movement, new Segment(old.id(), old.name(), old.colour(), shaped, old.marketingCost()));
    }

    /** Adds a condition, or a group of them, to the group at a place of a bucket's rule. */
    void addCondition(int bucket, RulePath group, Rule part) {
        reshape(
                bucket,
                rule -> rule.equals(Buckets.NOBODY) ? new Rule.All(List.of(part)) : group.add(rule, part),
                null);
    }

    void rename(int bucket, String name) {
        Segment old = buckets().get(bucket);
        edit(bucket, "name " + old.id(), new Segment(old.id(), name, old.colour(), old.rule(), old.marketingCost()));
    }

    void recolour(int bucket, int colour) {
        Segment old = buckets().get(bucket);
        edit(bucket, null, new Segment(old.id(), old.name(), colour, old.rule(), old.marketingCost()));
    }

    /** Says what is spent on a bucket in a year. */
    void spend(int bucket, Money marketingCost) {
        Segment old = buckets().get(bucket);
        edit(bucket, "spend " + old.id(), new Segment(old.id(), old.name(), old.colour(), old.rule(), marketingCost));
    }

    private void edit(int bucket, @Nullable String movement, Segment changed) {
        if (!changed.equals(buckets().get(bucket))) {
            change.to(Buckets.replaced(draft.get(), bucket, changed), movement);
        }
    }

    /** One bucket takes in another. */
    void merge(int into, int other) {
        change.to(SegmentEdits.merge(draft.get(), into, other), null);
        inHand.set(other < into ? into - 1 : into);
    }

    /** Those of a bucket who satisfy a condition become a bucket of their own, and are taken in hand. */
    void split(int bucket, Rule.Condition by, String name) {
        change.to(SegmentEdits.split(draft.get(), bucket, by, newId(), name, Buckets.freeColour(draft.get())), null);
        inHand.set(bucket);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
