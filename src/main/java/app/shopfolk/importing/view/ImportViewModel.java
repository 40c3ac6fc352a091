package app.shopfolk.importing.view;

import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Refusal;
import app.shopfolk.importing.Understanding;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.JobRunner.Running;
import app.shopfolk.platform.task.JobRunner.Step;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the import page shows and does, without a window. */
public final class ImportViewModel {
    /** Where in the way from files to ledger the page is. */
    public enum Stage {
        /** Waiting for files. */
        EMPTY,
        READING,
        /** Showing what the files say. */
        CHECKING,
        BRINGING,
        /** Showing what became of the rows. */
        DONE
    }

    private final JobRunner jobs;
    private final Importing importing;
    private final Ledger ledger;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.EMPTY);
    private final ObservableList<UnderstoodFile> files = FXCollections.observableArrayList();
    private final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    private final ObservableList<ImportEntry> imports = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ImportReport>> report = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Exception>> failure = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Step> progress = new SimpleObjectProperty<>(new Step(0, 0));
    private Running running = () -> {};

    /**
     * @param onChanged told after the ledger changed
     */
    public ImportViewModel(JobRunner jobs, Importing importing, Ledger ledger, Runnable onChanged) {
        this.jobs = jobs;
        this.importing = importing;
        this.ledger = ledger;
        this.onChanged = onChanged;
        refresh();
    }

    /** Reads files and the files in folders, and adds them to those already shown. */
    public void add(List<Path> paths) {
        if (stage.get() == Stage.READING || stage.get() == Stage.BRINGING) {
            return;
        }
        if (stage.get() == Stage.DONE) {
            forget();
        }
        start(Stage.READING);
        running = jobs.run(
                told -> Understanding.of(inFolders(paths), told), progress::set, outcome -> understood(outcome));
    }

    private static List<Path> inFolders(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private void understood(Outcome<Understanding.Drop> outcome) {
        switch (outcome) {
            case Outcome.Done<Understanding.Drop>(Understanding.Drop drop) -> {
                files.addAll(drop.files());
                refusals.addAll(drop.refusals());
            }
            case Outcome.Failed<Understanding.Drop>(Exception cause) -> failure.set(Optional.of(cause));
            case Outcome.Cancelled<Understanding.Drop> ignored -> {}
        }
        stage.set(files.isEmpty() && refusals.isEmpty() ? Stage.EMPTY : Stage.CHECKING);
    }

    /** Takes the owner's correction of one file. */
    public void correct(int index, UnderstoodFile corrected) {
        files.set(index, corrected);
    }

    /** Brings in what is shown: all of it or nothing. */
    public void bringIn() {
        if (stage.get() != Stage.CHECKING || files.isEmpty()) {
            return;
        }
        start(Stage.BRINGING);
        Understanding.Drop drop = new Understanding.Drop(files, refusals);
        running = jobs.run(told -> importing.bringIn(drop, told), progress::set, outcome -> broughtIn(outcome));
    }

    private void broughtIn(Outcome<ImportReport> outcome) {
        switch (outcome) {
            case Outcome.Done<ImportReport>(ImportReport result) -> {
                report.set(Optional.of(result));
                refresh();
                stage.set(Stage.DONE);
                onChanged.run();
            }
            case Outcome.Failed<ImportReport>(Exception cause) -> {
                failure.set(Optional.of(cause));
                stage.set(Stage.CHECKING);
            }
            case Outcome.Cancelled<ImportReport> ignored -> stage.set(Stage.CHECKING);
        }
    }

    /** Stops what is under way; nothing is left behind. */
    public void cancel() {
        running.cancel();
    }

    /** Puts the files away; what is in the ledger stays. */
    public void forget() {
        files.clear();
        refusals.clear();
        report.set(Optional.empty());
        failure.set(Optional.empty());
        stage.set(Stage.EMPTY);
    }

    /** Takes an import back. */
    public void undo(ImportEntry entry) {
        Stage before = stage.get();
        start(Stage.BRINGING);
        running = jobs.run(
                told -> {
                    ledger.undo(entry.id(), told);
                    return entry;
                },
                progress::set,
                outcome -> {
                    if (outcome instanceof Outcome.Failed<ImportEntry>(Exception cause)) {
                        failure.set(Optional.of(cause));
                    }
                    refresh();
                    stage.set(before == Stage.DONE ? Stage.EMPTY : before);
                    onChanged.run();
                });
    }

    private void start(Stage next) {
        failure.set(Optional.empty());
        progress.set(new Step(0, 0));
        stage.set(next);
    }

    /** Looks again at what is in the ledger. */
    public void refresh() {
        imports.setAll(ledger.imports());
    }

    /** Files that would go into the ledger. */
    public long filesToBringIn() {
        return files.stream().filter(file -> file.kind().isImported()).count();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public ObservableList<UnderstoodFile> files() {
        return files;
    }

    public ObservableList<Refusal> refusals() {
        return refusals;
    }

    /** The imports in the ledger, the newest first. */
    public ObservableList<ImportEntry> imports() {
        return imports;
    }

    public ObjectProperty<Optional<ImportReport>> reportProperty() {
        return report;
    }

    /** Why the last step failed, if it did. */
    public ObjectProperty<Optional<Exception>> failureProperty() {
        return failure;
    }

    public ObjectProperty<Step> progressProperty() {
        return progress;
    }
}
