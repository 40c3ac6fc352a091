package app.shopfolk.importing.view;

import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.FileTotals;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Refusal;
import app.shopfolk.importing.Understanding;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.archive.Incoming;
import app.shopfolk.importing.archive.Scratch;
import app.shopfolk.importing.table.ReadingChoices;
import app.shopfolk.platform.task.Job;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.JobRunner.Running;
import app.shopfolk.platform.task.JobRunner.Step;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.Ledger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
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
    private final Runnable onChanged;
    private final Scratch scratch = new Scratch();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.EMPTY);
    private final ShownFiles shown = new ShownFiles();
    private final HandedOver handedOver = new HandedOver();
    private final BroughtIn broughtIn;
    private final Rehearsal rehearsal;
    private final StatedTotals totals;
    private final ObjectProperty<Optional<ImportReport>> report = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Exception>> failure = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Step> progress = new SimpleObjectProperty<>(new Step(0, 0));
    private final ObjectProperty<Optional<Refusal>> notThatWay = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<ImportEntry>> undone = new SimpleObjectProperty<>(List.of());
    private Running running = () -> {};

    /**
     * @param onChanged told after the ledger changed
     */
    public ImportViewModel(JobRunner jobs, Importing importing, Ledger ledger, Runnable onChanged) {
        this.jobs = jobs;
        this.importing = importing;
        this.onChanged = onChanged;
        this.rehearsal = new Rehearsal(jobs, importing);
        this.totals = new StatedTotals(jobs);
        this.broughtIn = new BroughtIn(ledger, importing);
    }

    /**
     * Reads files, the tables in folders and those in zip archives, and adds them to those already shown; what comes while
     * something else is under way is read after it.
     */
    public void add(List<Path> paths) {
        read(told -> {
            Incoming incoming = Incoming.of(paths, scratch, told);
            return importing
                    .understand(incoming.files(), ReadingChoices.none(), told)
                    .and(incoming.refusals());
        });
    }

    /**
     * Reads cells copied in a spreadsheet as if they were a file.
     *
     * @param name what the file is called on its card
     */
    public void paste(String cells, String name) {
        if (!cells.isBlank()) {
            read(told -> importing.understand(List.of(scratch.paste(cells, name)), ReadingChoices.none(), told));
        }
    }

    private void read(Job<Understanding.Drop> reading) {
        handedOver.add(reading);
        if (stage.get() == Stage.DONE) {
            forget();
        } else {
            readWaiting();
        }
    }

    /** Reads what was handed over meanwhile, one after another; a receipt that is shown is put away. */
    public void readWaiting() {
        if (isBusy()) {
            return;
        }
        handedOver.next().ifPresent(next -> {
            if (stage.get() == Stage.DONE) {
                putAway();
            }
            start(Stage.READING);
            running = jobs.run(next, progress::set, outcome -> understood(outcome, shown::add));
        });
    }

    private void understood(Outcome<Understanding.Drop> outcome, Consumer<Understanding.Drop> take) {
        switch (outcome) {
            case Outcome.Done<Understanding.Drop>(Understanding.Drop drop) -> take.accept(drop);
            case Outcome.Failed<Understanding.Drop>(Exception cause) -> failure.set(Optional.of(cause));
            case Outcome.Cancelled<Understanding.Drop> ignored -> {}
        }
        check();
    }

    /** Shows what there is to look at, unless more is to be read; a failure is told first. */
    private void check() {
        stage.set(shown.isEmpty() ? Stage.EMPTY : Stage.CHECKING);
        rehearse();
        if (failure.get().isEmpty()) {
            readWaiting();
        }
    }

    /** Takes the owner's correction of one file. */
    public void correct(int index, UnderstoodFile corrected) {
        shown.files().set(index, corrected);
        rehearse();
    }

    /** Reads one file another way: other letters, another separator, heads in another row. */
    public void reread(int index, UnaryOperator<ReadingChoices> choose) {
        if (isBusy()) {
            return;
        }
        Path path = shown.files().get(index).path();
        ReadingChoices chosen = shown.chosen(path, choose);
        start(Stage.READING);
        running = jobs.run(
                told -> importing.understand(List.of(path), chosen, told),
                progress::set,
                outcome -> understood(outcome, drop -> {
                    notThatWay.set(drop.refusals().stream().findFirst());
                    shown.replace(path, chosen, drop);
                }));
    }

    /** Forgets how the owner set files with such heads, and reads this one anew. */
    public void forgetLayout(int index) {
        importing.forgetLayout(shown.files().get(index));
        reread(index, same -> same);
    }

    /** Puts one file away. */
    public void leaveOut(int index) {
        shown.files().remove(index);
        if (shown.isEmpty()) {
            forget();
        } else {
            rehearse();
        }
    }

    private void rehearse() {
        if (shown.files().isEmpty() || stage.get() != Stage.CHECKING) {
            rehearsal.forget();
        } else {
            rehearsal.of(shown.files());
        }
    }

    /** Brings in what is shown: all of it or nothing. */
    public void bringIn() {
        if (stage.get() != Stage.CHECKING || shown.files().isEmpty()) {
            return;
        }
        rehearsal.stop();
        start(Stage.BRINGING);
        Understanding.Drop drop = shown.drop();
        running = jobs.run(told -> importing.bringIn(drop, told), progress::set, this::broughtIn);
    }

    private void broughtIn(Outcome<ImportReport> outcome) {
        switch (outcome) {
            case Outcome.Done<ImportReport>(ImportReport result) -> {
                report.set(Optional.of(result));
                broughtIn.refreshAfterDrop();
                stage.set(Stage.DONE);
                totals.addUp(List.copyOf(shown.files()), result);
                onChanged.run();
            }
            case Outcome.Failed<ImportReport>(Exception cause) -> {
                failure.set(Optional.of(cause));
                check();
            }
            case Outcome.Cancelled<ImportReport> ignored -> check();
        }
    }

    /** Stops what is under way; nothing is left behind. */
    public void cancel() {
        running.cancel();
    }

    /** Puts the files away; what is in the ledger stays. What was handed over meanwhile comes next. */
    public void forget() {
        putAway();
        stage.set(Stage.EMPTY);
        readWaiting();
    }

    private void putAway() {
        rehearsal.forget();
        shown.clear();
        broughtIn.forgetLast();
        report.set(Optional.empty());
        totals.forget();
        failure.set(Optional.empty());
        scratch.close();
    }

    /** Stops whatever is under way, because the book is about to be closed; nothing is left behind. */
    public void close() {
        handedOver.clear();
        running.cancel();
        putAway();
    }

    /** Takes an import back. */
    public void undo(ImportEntry entry) {
        undo(List.of(entry));
    }

    /** Takes back all that the last drop brought. */
    public void undoLast() {
        undo(broughtIn.last());
    }

    private void undo(List<ImportEntry> entries) {
        if (isBusy() || entries.isEmpty()) {
            return;
        }
        Stage before = stage.get();
        start(Stage.BRINGING);
        running = jobs.run(
                told -> broughtIn.takeBack(entries, told), progress::set, outcome -> takenBack(outcome, before));
    }

    private void takenBack(Outcome<List<ImportEntry>> outcome, Stage before) {
        broughtIn.refresh();
        if (outcome instanceof Outcome.Failed<List<ImportEntry>>(Exception cause)) {
            failure.set(Optional.of(cause));
            stage.set(before);
        } else if (before == Stage.DONE) {
            putAway();
            stage.set(Stage.EMPTY);
        } else {
            stage.set(before);
        }
        if (outcome instanceof Outcome.Done<List<ImportEntry>>(List<ImportEntry> entries)) {
            undone.set(entries);
            readWaiting();
        }
        onChanged.run();
    }

    /** Whether files are being read or brought in, or an import is taken back. */
    public boolean isBusy() {
        return stage.get() == Stage.READING || stage.get() == Stage.BRINGING;
    }

    private void start(Stage next) {
        failure.set(Optional.empty());
        progress.set(new Step(0, 0));
        stage.set(next);
    }

    /** Looks again at what is in the ledger. */
    public void refresh() {
        broughtIn.refresh();
    }

    /** Files that would go into the ledger. */
    public long filesToBringIn() {
        return shown.files().stream().filter(file -> file.kind().isImported()).count();
    }

    /** How often something was handed over that is still to be read. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return handedOver.waitingProperty();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public ObservableList<UnderstoodFile> files() {
        return shown.files();
    }

    public ObservableList<Refusal> refusals() {
        return shown.refusals();
    }

    /** The imports in the ledger, the newest first. */
    public ObservableList<ImportEntry> imports() {
        return broughtIn.imports();
    }

    /** What would become of the rows of each file; empty until that is known. */
    public ObjectProperty<List<FileReport>> rehearsalProperty() {
        return rehearsal.reportsProperty();
    }

    /** What the files themselves say that they add up to, as far as they do. */
    public ObjectProperty<List<FileTotals>> totalsProperty() {
        return totals.totalsProperty();
    }

    public ObjectProperty<Optional<ImportReport>> reportProperty() {
        return report;
    }

    /** Why a file could not be read the way she just chose, if so. */
    public ObjectProperty<Optional<Refusal>> notThatWayProperty() {
        return notThatWay;
    }

    /** The imports taken back last. */
    public ObjectProperty<List<ImportEntry>> undoneProperty() {
        return undone;
    }

    /** Why the last step failed, if it did. */
    public ObjectProperty<Optional<Exception>> failureProperty() {
        return failure;
    }

    public ObjectProperty<Step> progressProperty() {
        return progress;
    }
}
