package app.shopfolk.customers.view;

import app.shopfolk.keeping.HandOver;
import app.shopfolk.keeping.page.HandOverFiles;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.Privacy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What one person may ask for: to be handed what is kept, and to be forgotten. */
public final class PrivacyViewModel {
    private final Privacy privacy;
    private final JobRunner jobs;
    private final Words words;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Optional<Ending>> ending = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** How the last wish ended. */
    public sealed interface Ending {
        /** Both files are written. */
        record HandedOver(Path pdf) implements Ending {}

        /** Nothing was written. */
        record NotWritten() implements Ending {}

        record Forgotten() implements Ending {}

        /** Nobody was forgotten, nothing was changed. */
        record NotForgotten() implements Ending {}

        /** Forgotten, but the old backups are still there. */
        record BackupsLeft() implements Ending {}
    }

    /** @param onChanged told after somebody was forgotten */
    public PrivacyViewModel(Privacy privacy, JobRunner jobs, Words words, Runnable onChanged) {
        this.privacy = privacy;
        this.jobs = jobs;
        this.words = words;
        this.onChanged = onChanged;
    }

    /** How many backups there are in which she would still be. */
    int backups() {
        return privacy.backups();
    }

    /** Writes what is kept of her to a PDF, and to a CSV beside it. */
    public void handOver(Customer customer, Path file) {
        jobs.<Path>run(
                progress -> HandOverFiles.write(
                                HandOver.of(privacy.of(customer.id()), words),
                                words,
                                LocalDate.now(ZoneId.systemDefault()),
                                file)
                        .getFirst(),
                step -> {},
                outcome -> end(
                        outcome instanceof Outcome.Done<Path>(Path pdf)
                                ? new Ending.HandedOver(pdf)
                                : new Ending.NotWritten()));
    }

    /** Forgets her; there is no way back. */
    public void forget(Customer customer, boolean alsoBackups) {
        jobs.<Boolean>run(
                progress -> {
                    privacy.forget(customer.id());
                    return true;
                },
                step -> {},
                outcome -> {
                    if (!(outcome instanceof Outcome.Done<Boolean>)) {
                        end(new Ending.NotForgotten());
                    } else if (alsoBackups) {
                        renewBackups();
                    } else {
                        end(new Ending.Forgotten());
                    }
                });
    }

    private void renewBackups() {
        jobs.<Boolean>run(
                progress -> {
                    privacy.renewBackups();
                    return true;
                },
                step -> {},
                outcome -> end(
                        outcome instanceof Outcome.Done<Boolean> ? new Ending.Forgotten() : new Ending.BackupsLeft()));
    }

    private void end(Ending how) {
        ending.set(Optional.of(how));
        if (how instanceof Ending.Forgotten || how instanceof Ending.BackupsLeft) {
            onChanged.run();
        }
    }

    /** How the last wish ended. */
    public ReadOnlyObjectProperty<Optional<Ending>> endingProperty() {
        return ending.getReadOnlyProperty();
    }
}
