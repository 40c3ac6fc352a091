package app.shopfolk.customers.view;

import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.Joins;
import app.shopfolk.sales.LedgerContents;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Takes one customer apart who is two people: one way she is known by goes to somebody else. */
public final class PartingViewModel {
    private final Supplier<LedgerContents> contents;
    private final Joins joins;
    private final JobRunner jobs;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** How it ended. */
    public enum Ending {
        PARTED,
        /** The files tell both in one row and nowhere by themselves; nothing was changed. */
        INSEPARABLE,
        /** It could not be kept; nothing was changed. */
        FAILED
    }

    /**
     * What became of it.
     *
     * @param decisions to be withdrawn if she changes her mind
     */
    public record Result(Ending ending, Identity who, List<Joins.Decision> decisions) {}

    /** @param onChanged told after the customers changed */
    public PartingViewModel(Supplier<LedgerContents> contents, Joins joins, JobRunner jobs, Runnable onChanged) {
        this.contents = contents;
        this.joins = joins;
        this.jobs = jobs;
        this.onChanged = onChanged;
    }

    /** The one known by an identity is somebody else than this customer. */
    public void part(Customer customer, Identity who) {
        Set<Identity> others = new LinkedHashSet<>(customer.identities());
        others.remove(who);
        List<Joins.Decision> decisions = Comparison.apart(Set.of(who), others);
        jobs.run(progress -> ending(decisions), step -> {}, outcome -> {
            Ending ending = outcome instanceof Outcome.Done<Ending>(Ending reached) ? reached : Ending.FAILED;
            result.set(Optional.of(new Result(ending, who, decisions)));
            onChanged.run();
        });
    }

    private Ending ending(List<Joins.Decision> decisions) {
        int before = contents.get().customers().size();
        joins.decide(decisions);
        if (contents.get().customers().size() > before) {
            return Ending.PARTED;
        }
        joins.withdraw(decisions);
        return Ending.INSEPARABLE;
    }

    /** Joins again what was parted. */
    public void takeBack(Result parted) {
        jobs.run(
                progress -> {
                    joins.withdraw(parted.decisions());
                    return true;
                },
                step -> {},
                outcome -> onChanged.run());
    }

    /** What became of the last parting. */
    public ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
        return result.getReadOnlyProperty();
    }
}
