package app.shopfolk.keeping.view;

import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.BackupContents;
import app.shopfolk.sales.Backups;
import app.shopfolk.sales.LedgerBackup;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The backups as the owner sees them: which there are, what is in the one she points at, a copy elsewhere, the way back. */
public final class BackupsViewModel {
    /** The backup that was opened to look into. */
    public sealed interface Look {
        LedgerBackup backup();

        /** It is being read. */
        record Reading(LedgerBackup backup) implements Look {}

        record Inside(LedgerBackup backup, BackupContents contents) implements Look {}

        /** It cannot be read. */
        record Unreadable(LedgerBackup backup) implements Look {}
    }

    private final Backups backups;
    private final JobRunner jobs;
    private final Consumer<LedgerBackup> restore;
    private final ObservableList<LedgerBackup> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Exception>> failure = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param restore goes back to an earlier state; the application closes the shop for it and opens it again */
    public BackupsViewModel(Backups backups, JobRunner jobs, Consumer<LedgerBackup> restore) {
        this.backups = backups;
        this.jobs = jobs;
        this.restore = restore;
        refresh();
    }

    /** Looks again at which there are. */
    public void refresh() {
        shown.setAll(backups.all());
        look.set(Optional.empty());
    }

    /** Opens one to look inside; the newest asked for is the one shown. */
    public void open(LedgerBackup backup) {
        failure.set(Optional.empty());
        look.set(Optional.of(new Look.Reading(backup)));
        jobs.run(progress -> backups.look(backup), step -> {}, outcome -> seen(backup, outcome));
    }

    /** Shows a copy that was saved elsewhere among the backups, and looks inside. */
    public void openFile(Path file, Instant saved, long bytes) {
        LedgerBackup elsewhere = new LedgerBackup(file, saved, bytes);
        shown.removeIf(backup -> backup.file().equals(file));
        shown.addFirst(elsewhere);
        open(elsewhere);
    }

    private void seen(LedgerBackup backup, Outcome<BackupContents> outcome) {
        boolean stillWanted =
                look.get().filter(now -> now.backup().equals(backup)).isPresent();
        if (stillWanted) {
            look.set(Optional.of(
                    outcome instanceof Outcome.Done<BackupContents>(BackupContents contents)
                            ? new Look.Inside(backup, contents)
                            : new Look.Unreadable(backup)));
        }
    }

    /** Goes back to the one that was looked into; the present state is kept as a backup. */
    public void goBack() {
        if (look.get().orElse(null) instanceof Look.Inside(LedgerBackup backup, BackupContents ignored)) {
            restore.accept(backup);
        }
    }

    /** Writes the present state to a file elsewhere. */
    public void saveTo(Path file) {
        failure.set(Optional.empty());
        saved.set(Optional.empty());
        jobs.run(
                progress -> {
                    backups.saveTo(file);
                    return file;
                },
                step -> {},
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Path>(Path done) -> saved.set(Optional.of(done));
                        case Outcome.Failed<Path>(Exception cause) -> failure.set(Optional.of(cause));
                        case Outcome.Cancelled<Path>() -> saved.set(Optional.empty());
                    }
                });
    }

    public ObservableList<LedgerBackup> shown() {
        return shown;
    }

    public ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Why a copy elsewhere could not be written. */
    public ObjectProperty<Optional<Exception>> failureProperty() {
        return failure;
    }

    /** Where the last copy was written. */
    public ReadOnlyObjectProperty<Optional<Path>> savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
