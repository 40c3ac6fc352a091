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
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.Ledger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the import page shows and does, without a window. */
public final class ImportViewModel {
    /** Rows looked at in each file to say before storing what cannot be read; of longer files the first ones. */
    static final long REHEARSED = 200_000;

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
    private final Scratch scratch = new Scratch();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.EMPTY);
    private final ObservableList<UnderstoodFile> files = FXCollections.observableArrayList();
    private final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    private final ObservableList<ImportEntry> imports = FXCollections.observableArrayList();
    private final ObjectProperty<List<FileReport>> rehearsal = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<FileTotals>> totals = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<ImportReport>> report = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Exception>> failure = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Step> progress = new SimpleObjectProperty<>(new Step(0, 0));
    private final ObjectProperty<Optional<Refusal>> notThatWay = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<ImportEntry>> undone = new SimpleObjectProperty<>(List.of());
    private final Map<Path, ReadingChoices> choices = new HashMap<>();
    private List<ImportEntry> justBrought = List.of();
    private Running running = () -> {};
    private Running rehearsing = () -> {};
    private int round;

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

    /** Reads files, the tables in folders and those in zip archives, and adds them to those already shown. */
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
        if (isBusy()) {
            return;
        }
        if (stage.get() == Stage.DONE) {
            forget();
        }
        start(Stage.READING);
        running = jobs.run(
                reading,
                progress::set,
                outcome -> understood(outcome, drop -> {
                    files.addAll(drop.files());
                    refusals.addAll(drop.refusals());
                }));
    }

    private void understood(Outcome<Understanding.Drop> outcome, Consumer<Understanding.Drop> take) {
        switch (outcome) {
            case Outcome.Done<Understanding.Drop>(Understanding.Drop drop) -> take.accept(drop);
            case Outcome.Failed<Understanding.Drop>(Exception cause) -> failure.set(Optional.of(cause));
            case Outcome.Cancelled<Understanding.Drop> ignored -> {}
        }
        stage.set(files.isEmpty() && refusals.isEmpty() ? Stage.EMPTY : Stage.CHECKING);
        rehearse();
    }

    /** Takes the owner's correction of one file. */
    public void correct(int index, UnderstoodFile corrected) {
        files.set(index, corrected);
        rehearse();
    }

    /** Reads one file another way: other letters, another separator, heads in another row. */
    public void reread(int index, UnaryOperator<ReadingChoices> choose) {
        if (isBusy()) {
            return;
        }
        Path path = files.get(index).path();
        ReadingChoices chosen = choose.apply(choices.getOrDefault(path, ReadingChoices.none()));
        start(Stage.READING);
        running = jobs.run(
                told -> importing.understand(List.of(path), chosen, told),
                progress::set,
                outcome -> understood(outcome, drop -> replace(path, chosen, drop)));
    }

    /** A file that cannot be read that way stays as it was. */
    private void replace(Path path, ReadingChoices chosen, Understanding.Drop drop) {
        notThatWay.set(drop.refusals().stream().findFirst());
        if (!drop.files().isEmpty()) {
            choices.put(path, chosen);
            List<UnderstoodFile> now = new ArrayList<>();
            for (UnderstoodFile file : files) {
                if (!file.path().equals(path)) {
                    now.add(file);
                } else if (now.stream().noneMatch(drop.files()::contains)) {
                    now.addAll(drop.files());
                }
            }
            files.setAll(now);
        }
    }

    /** Forgets how the owner set files with such heads, and reads this one anew. */
    public void forgetLayout(int index) {
        importing.forgetLayout(files.get(index));
        reread(index, same -> same);
    }

    /** Puts one file away. */
    public void leaveOut(int index) {
        files.remove(index);
        if (files.isEmpty() && refusals.isEmpty()) {
            forget();
        } else {
            rehearse();
        }
    }

    /** Finds out in the background what would become of the rows; the latest question counts. */
    private void rehearse() {
        rehearsing.cancel();
        rehearsal.set(List.of());
        int asked = ++round;
        if (files.isEmpty() || stage.get() != Stage.CHECKING) {
            return;
        }
        Understanding.Drop drop = new Understanding.Drop(files, List.of());
        rehearsing = jobs.run(told -> importing.rehearse(drop, REHEARSED, told), step -> {}, outcome -> {
            // Where it fails, bringing the files in will fail too and say why.
            if (asked == round && outcome instanceof Outcome.Done<List<FileReport>>(List<FileReport> reports)) {
                rehearsal.set(reports);
            }
        });
    }

    /** Brings in what is shown: all of it or nothing. */
    public void bringIn() {
        if (stage.get() != Stage.CHECKING || files.isEmpty()) {
            return;
        }
        rehearsing.cancel();
        start(Stage.BRINGING);
        Understanding.Drop drop = new Understanding.Drop(files, refusals);
        running = jobs.run(told -> importing.bringIn(drop, told), progress::set, outcome -> broughtIn(outcome));
    }

    private void broughtIn(Outcome<ImportReport> outcome) {
        switch (outcome) {
            case Outcome.Done<ImportReport>(ImportReport result) -> {
                Set<Integer> before = imports.stream().map(ImportEntry::id).collect(Collectors.toSet());
                report.set(Optional.of(result));
                refresh();
                justBrought = imports.stream()
                        .filter(entry -> !before.contains(entry.id()))
                        .toList();
                stage.set(Stage.DONE);
                addUp(List.copyOf(files), result);
                onChanged.run();
            }
            case Outcome.Failed<ImportReport>(Exception cause) -> {
                failure.set(Optional.of(cause));
                stage.set(Stage.CHECKING);
                rehearse();
            }
            case Outcome.Cancelled<ImportReport> ignored -> {
                stage.set(Stage.CHECKING);
                rehearse();
            }
        }
    }

    /** Holds the totals that the files state against their rows, in the background. */
    private void addUp(List<UnderstoodFile> brought, ImportReport result) {
        jobs.run(
                told -> {
                    List<FileTotals> stated = new ArrayList<>();
                    for (int at = 0; at < brought.size(); at++) {
                        told.check();
                        FileTotals.of(brought.get(at), result.files().get(at)).ifPresent(stated::add);
                    }
                    return stated;
                },
                step -> {},
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<FileTotals>>(List<FileTotals> stated)) {
                        totals.set(List.copyOf(stated));
                    }
                });
    }

    /** Stops what is under way; nothing is left behind. */
    public void cancel() {
        running.cancel();
    }

    /** Puts the files away; what is in the ledger stays. */
    public void forget() {
        rehearsing.cancel();
        round++;
        files.clear();
        refusals.clear();
        choices.clear();
        justBrought = List.of();
        report.set(Optional.empty());
        rehearsal.set(List.of());
        totals.set(List.of());
        failure.set(Optional.empty());
        scratch.close();
        stage.set(Stage.EMPTY);
    }

    /** Takes an import back. */
    public void undo(ImportEntry entry) {
        undo(List.of(entry));
    }

    /** Takes back all that the last drop brought. */
    public void undoLast() {
        undo(justBrought);
    }

    private void undo(List<ImportEntry> entries) {
        if (isBusy() || entries.isEmpty()) {
            return;
        }
        Stage before = stage.get();
        start(Stage.BRINGING);
        running = jobs.run(told -> undone(entries, told), progress::set, outcome -> {
            refresh();
            if (outcome instanceof Outcome.Failed<Integer>(Exception cause)) {
                failure.set(Optional.of(cause));
                stage.set(before);
            } else if (before == Stage.DONE) {
                forget();
            } else {
                stage.set(before);
            }
            if (outcome instanceof Outcome.Done<Integer>) {
                undone.set(entries);
            }
            onChanged.run();
        });
    }

    /** The newest first, each for itself. */
    private Integer undone(List<ImportEntry> entries, Progress told) {
        for (ImportEntry entry : entries) {
            importing.takeBack(entry.id(), told);
        }
        return entries.size();
    }

    private boolean isBusy() {
        return stage.get() == Stage.READING || stage.get() == Stage.BRINGING;
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

    /** What would become of the rows of each file; empty until that is known. */
    public ObjectProperty<List<FileReport>> rehearsalProperty() {
        return rehearsal;
    }

    /** What the files themselves say that they add up to, as far as they do. */
    public ObjectProperty<List<FileTotals>> totalsProperty() {
        return totals;
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
