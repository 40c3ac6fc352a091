package app.shopfolk.customers.view;

import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.Joins;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Lookalikes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The likely joins, one after another, as the ledger was when the page was opened; decisions are kept at once. */
public final class JoinReviewViewModel {
    private final Supplier<LedgerContents> contents;
    private final Joins joins;
    private final JobRunner jobs;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOOKING);
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Step> done = new ArrayDeque<>();
    private Found found = new Found(Optional.empty(), List.of());
    private int at;

    /**
     * What the page shows.
     *
     * @param isLooking whether the pairs are not known yet
     * @param shown the pair in hand; empty where none is left
     * @param number its place, from 1
     * @param total how many pairs there are
     * @param canTakeBack whether something was decided here
     */
    public record State(boolean isLooking, Optional<Comparison> shown, int number, int total, boolean canTakeBack) {
        static final State LOOKING = new State(true, Optional.empty(), 0, 0, false);
    }

    /** Pairs by their positions in contents that count also after the ledger has moved on. */
    private record Found(Optional<LedgerContents> in, List<Lookalikes.Pair> pairs) {}

    /** What was decided at a place; nothing where it was put off. */
    private record Step(int at, List<Joins.Decision> decisions) {}

    /** @param onChanged told after customers were joined or parted */
    public JoinReviewViewModel(Supplier<LedgerContents> contents, Joins joins, JobRunner jobs, Runnable onChanged) {
        this.contents = contents;
        this.joins = joins;
        this.jobs = jobs;
        this.onChanged = onChanged;
    }

    /** Looks for likely joins, from the first on. */
    public void refresh() {
        state.set(State.LOOKING);
        jobs.run(progress -> look(), step -> {}, outcome -> {
            switch (outcome) {
                case Outcome.Done<Found>(Found result) -> {
                    found = result;
                    at = 0;
                    done.clear();
                    show();
                }
                case Outcome.Failed<Found>(Exception cause) -> failure.set(Optional.of(cause));
                case Outcome.Cancelled<Found>() -> state.set(State.LOOKING);
            }
        });
    }

    private Found look() {
        LedgerContents ledger = contents.get();
        return new Found(Optional.of(ledger), Lookalikes.of(ledger, joins.decisions()));
    }

    private void show() {
        List<Lookalikes.Pair> pairs = found.pairs();
        Optional<Comparison> shown =
                at < pairs.size() ? found.in().map(ledger -> Comparison.of(ledger, pairs.get(at))) : Optional.empty();
        boolean decided = done.stream().anyMatch(step -> !step.decisions().isEmpty());
        state.set(new State(false, shown, Math.min(at + 1, pairs.size()), pairs.size(), decided));
    }

    /** Both are one. */
    public void same() {
        state.get().shown().ifPresent(comparison -> decide(comparison.same()));
    }

    /** They are two, for good. */
    public void apart() {
        state.get().shown().ifPresent(comparison -> decide(comparison.apart()));
    }

    /** Asks another time. */
    public void later() {
        if (state.get().shown().isPresent()) {
            forward(List.of());
        }
    }

    private void decide(List<Joins.Decision> decisions) {
        keep(() -> joins.decide(decisions), () -> forward(decisions));
    }

    private void forward(List<Joins.Decision> decisions) {
        done.push(new Step(at, decisions));
        at++;
        show();
    }

    /** Takes the last decision back and shows its pair again; pairs put off since then come again too. */
    public void takeBack() {
        done.stream()
                .filter(step -> !step.decisions().isEmpty())
                .findFirst()
                .ifPresent(last -> keep(() -> joins.withdraw(last.decisions()), () -> {
                    done.removeIf(step -> step.at() >= last.at());
                    at = last.at();
                    show();
                }));
    }

    private void keep(Runnable change, Runnable afterwards) {
        jobs.run(
                progress -> {
                    change.run();
                    return true;
                },
                step -> {},
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Boolean>(Boolean kept) -> {
                            failure.set(Optional.empty());
                            afterwards.run();
                            onChanged.run();
                        }
                        case Outcome.Failed<Boolean>(Exception cause) -> failure.set(Optional.of(cause));
                        case Outcome.Cancelled<Boolean>() -> failure.set(Optional.empty());
                    }
                });
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why a decision could not be kept, if so; it was not taken then. */
    public ReadOnlyObjectProperty<Optional<Exception>> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
