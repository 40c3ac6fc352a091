package app.shopfolk.segment.view;

import app.shopfolk.base.Wording;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Draft;
import app.shopfolk.segment.Drafts;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RuleEvaluator;
import app.shopfolk.segment.RulePath;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.matter.Coach;
import app.shopfolk.segment.matter.Outcome;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The wizard's state and commands. Every change makes a new draft that can be undone, and the figures follow at once.
 * Steps read from here and ask here for changes; none knows another. Every state of the draft is kept, so leaving the page
 * or the program and coming back resumes.
 */
public final class WizardViewModel {
    private final Segmentations kept;
    private final Drafts drafts;
    private final Supplier<CustomerFacts> source;
    private final BiFunction<Trade, CustomerFacts, Segmentation> starting;
    private final JobRunner jobs;
    private final DraftHistory<Segmentation> history = new DraftHistory<>();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.SHOP);
    private final ReadOnlyObjectWrapper<Segmentation> draft =
            new ReadOnlyObjectWrapper<>(new Segmentation(Trade.NONE_OF_THESE, List.of()));
    private final ReadOnlyObjectWrapper<Live> live;
    private final ReadOnlyIntegerWrapper inHand = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> criteria = FXCollections.observableArrayList();
    private final BucketEdits edits = new BucketEdits(draft.getReadOnlyProperty(), inHand, this::change);
    private RuleEvaluator evaluator;
    private WizardAdvice advice;
    private boolean isSettled = true;
    private boolean isBegun;

    /**
     * A wizard that has not begun.
     *
     * @param source the facts as they are now; the same object until the ledger changes
     * @param starting a trade's ready-made buckets, named in the owner's language
     * @param jobs work out beforehand what later steps show
     */
    public WizardViewModel(
            Segmentations kept,
            Drafts drafts,
            Supplier<CustomerFacts> source,
            BiFunction<Trade, CustomerFacts, Segmentation> starting,
            JobRunner jobs) {
        this.kept = kept;
        this.drafts = drafts;
        this.source = source;
        this.starting = starting;
        this.jobs = jobs;
        this.evaluator = new RuleEvaluator(source.get());
        this.advice = new WizardAdvice(evaluator.facts());
        this.live = new ReadOnlyObjectWrapper<>(Live.of(evaluator.facts(), evaluator.assign(draft.get()), null));
    }

    /** Takes up where the owner left: her draft, else the buckets as saved, else the beginning. */
    public void open() {
        CustomerFacts facts = source.get();
        if (facts != evaluator.facts()) {
            evaluator = new RuleEvaluator(facts);
            advice = new WizardAdvice(facts);
        }
        if (!isBegun) {
            resume();
            isBegun = true;
        }
        advice.prepare(jobs);
        evaluator.warmUp(draft.get());
        show(draft.get());
    }

    private void resume() {
        Optional<Draft> left = drafts.current();
        Optional<Segmentation> saved = kept.current();
        Segmentation first =
                left.map(Draft::segmentation).or(() -> saved).orElse(new Segmentation(Trade.NONE_OF_THESE, List.of()));
        history.start(first);
        inHand.set(0);
        criteria.setAll(left.map(draft -> (Collection<String>) draft.criteria()).orElseGet(() -> factsIn(first)));
        step.set(left.flatMap(draft -> Step.of(draft.step())).orElse(saved.isPresent() ? Step.SHAPE : Step.SHOP));
        show(first);
    }

    private void keep() {
        if (isBegun) {
            drafts.keep(new Draft(draft.get(), step.get().code(), criteria));
        }
    }

    /** Ticks a fact as one to divide by, or takes the tick away. */
    void turn(String fact) {
        if (!criteria.remove(fact)) {
            criteria.add(fact);
        }
        keep();
    }

    /**
     * Puts the buckets that tell an outcome apart best in place of those in the draft; undo brings these back.
     *
     * @return whether there are any; if not, the draft is as before
     */
    public boolean suggest(Outcome outcome, Wording wording) {
        Segmentation suggested = advice.suggested(draft.get().trade(), outcome, wording);
        if (suggested.segments().isEmpty()) {
            return false;
        }
        inHand.set(0);
        criteria.setAll(factsIn(suggested));
        change(suggested, null);
        return true;
    }

    /** What the coach says of the bucket in hand; nothing where nobody is in it. */
    Optional<Coach.Advice> coached() {
        int bucket = inHand.get();
        Assignment assignment = live.get().assignment();
        return buckets().isEmpty() || assignment.buckets() != buckets().size() || assignment.count(bucket) == 0
                ? Optional.empty()
                : Optional.of(advice.on(bucket, draft.get(), assignment));
    }

    /** Whether the last change was a step of its own, and no movement that may go on. */
    boolean isSettled() {
        return isSettled;
    }

    /** Chooses the kind of shop and puts its ready-made buckets into the draft; those before can be had back by undo. */
    public void choose(Trade trade) {
        Segmentation fresh = starting.apply(trade, evaluator.facts());
        inHand.set(0);
        criteria.setAll(factsIn(fresh));
        change(fresh, null);
    }

    public void next() {
        goTo(step.get().next());
    }

    public void back() {
        goTo(step.get().previous());
    }

    /** Goes to a step; nothing is lost in either direction. */
    void goTo(Step other) {
        history.settle();
        step.set(other);
        keep();
    }

    /** Takes a bucket in hand; its customers are shown. */
    public void takeInHand(int bucket) {
        history.settle();
        inHand.set(bucket);
    }

    /** Ends a movement such as a drag; what follows is undone by itself. */
    public void settle() {
        history.settle();
    }

    public void undo() {
        isSettled = true;
        history.undo().ifPresent(this::show);
    }

    public void redo() {
        isSettled = true;
        history.redo().ifPresent(this::show);
    }

    /** Keeps the buckets; durable when it returns. The wizard begins anew from them next time. */
    public void save() {
        kept.save(draft.get());
        drafts.forget();
        isBegun = false;
    }

    /** Forgets the draft; the buckets stay as they were last saved. */
    public void discard() {
        drafts.forget();
        isBegun = false;
        open();
    }

    private void change(Segmentation next, @Nullable String movement) {
        history.step(next, movement);
        isSettled = movement == null;
        show(next);
    }

    private void show(Segmentation segmentation) {
        int last = Math.max(0, segmentation.segments().size() - 1);
        if (inHand.get() > last) {
            inHand.set(last);
        }
        draft.set(segmentation);
        live.set(count());
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        keep();
    }

    /**
     * Shows another draft as a moving slider would, and then the one in force again, without a step of it.
     *
     * @param layout lays out what is shown then
     */
    void rehearse(Segmentation other, Runnable layout) {
        boolean wasSettled = isSettled;
        isSettled = false;
        Segmentation now = draft.get();
        for (Segmentation shown : List.of(other, now)) {
            draft.set(shown);
            live.set(count());
            layout.run();
        }
        isSettled = wasSettled;
    }

    private Live count() {
        return Live.of(evaluator.facts(), evaluator.assign(draft.get()), live.get());
    }

    private static Set<String> factsIn(Segmentation segmentation) {
        Set<String> keys = new LinkedHashSet<>();
        segmentation.segments().forEach(bucket -> collect(bucket.rule(), keys));
        return keys;
    }

    private static void collect(Rule rule, Set<String> keys) {
        if (rule instanceof Rule.Condition condition) {
            keys.add(condition.fact());
        }
        RulePath.childrenOf(rule).forEach(part -> collect(part, keys));
    }

    /** What can be done to the buckets. */
    BucketEdits edits() {
        return edits;
    }

    public ReadOnlyObjectProperty<Segmentation> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public List<Segment> buckets() {
        return draft.get().segments();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Live> liveProperty() {
        return live.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /** The bucket in hand, if there is any. */
    public Optional<Segment> inHand() {
        return buckets().isEmpty() ? Optional.empty() : Optional.of(buckets().get(inHand.get()));
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Keys of the facts that the owner wants to divide by; offered first when a condition is added. */
    ObservableList<String> criteria() {
        return criteria;
    }

    WizardAdvice advice() {
        return advice;
    }

    CustomerFacts facts() {
        return evaluator.facts();
    }

    RuleEvaluator evaluator() {
        return evaluator;
    }
}
