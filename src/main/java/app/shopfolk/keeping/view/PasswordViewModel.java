package app.shopfolk.keeping.view;

import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.Lock;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The book's password as the owner sets, changes and takes it away. */
public final class PasswordViewModel {
    static final int SHORTEST = 8;

    /** Why it is not done yet; a sentence hangs on each ({@code settings.password.problem.<code>}). */
    public enum Problem {
        SHORT,
        DIFFERENT,
        /** That it is final was not ticked. */
        NOT_UNDERSTOOD,
        WRONG,
        /** Nothing was changed. */
        FAILED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What was done.
     *
     * @param isSet whether there is a password now
     * @param left backups that keep what they had
     */
    public record Done(boolean isSet, int left) {}

    /** What the owner typed into the sheet. */
    record Typed(String current, String next, String again, boolean isUnderstood) {}

    private final Lock lock;
    private final JobRunner jobs;
    private final Runnable onChanged;
    private final ReadOnlyBooleanWrapper set = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Done>> done = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param onChanged told after the password changed */
    public PasswordViewModel(Lock lock, JobRunner jobs, Runnable onChanged) {
        this.lock = lock;
        this.jobs = jobs;
        this.onChanged = onChanged;
        set.set(lock.isSet());
    }

    /** Forgets what was wrong last time. */
    void begin() {
        problem.set(Optional.empty());
        done.set(Optional.empty());
    }

    /** Sets the first password, or another one. */
    void set(Typed typed) {
        Optional<Problem> wrong = wrongWith(typed);
        problem.set(wrong);
        if (wrong.isEmpty()) {
            change(typed.current(), Optional.of(typed.next().toCharArray()));
        }
    }

    private static Optional<Problem> wrongWith(Typed typed) {
        if (typed.next().codePointCount(0, typed.next().length()) < SHORTEST) {
            return Optional.of(Problem.SHORT);
        }
        if (!typed.next().equals(typed.again())) {
            return Optional.of(Problem.DIFFERENT);
        }
        return typed.isUnderstood() ? Optional.empty() : Optional.of(Problem.NOT_UNDERSTOOD);
    }

    /** Takes the password away. */
    void remove(String current) {
        change(current, Optional.empty());
    }

    /** What came of a change; nothing where the present password was not right. */
    private void change(String current, Optional<char[]> next) {
        boolean hasOne = set.get();
        busy.set(true);
        problem.set(Optional.empty());
        jobs.<Optional<Integer>>run(
                progress -> hasOne && !lock.isRight(current.toCharArray())
                        ? Optional.empty()
                        : Optional.of(lock.change(next)),
                step -> {},
                outcome -> {
                    busy.set(false);
                    if (outcome instanceof Outcome.Done<Optional<Integer>>(Optional<Integer> left)) {
                        left.ifPresentOrElse(
                                count -> finish(next.isPresent(), count),
                                () -> problem.set(Optional.of(Problem.WRONG)));
                    } else {
                        problem.set(Optional.of(Problem.FAILED));
                    }
                });
    }

    private void finish(boolean isSet, int left) {
        set.set(isSet);
        done.set(Optional.of(new Done(isSet, left)));
        onChanged.run();
    }

    ReadOnlyBooleanProperty setProperty() {
        return set.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
        return done.getReadOnlyProperty();
    }
}
