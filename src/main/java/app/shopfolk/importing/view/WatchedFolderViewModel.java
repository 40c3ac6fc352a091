package app.shopfolk.importing.view;

import app.shopfolk.importing.WatchedFiles;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The folder the till writes into, and what came of its files since the owner last looked. */
public final class WatchedFolderViewModel {
    private final WatchedFiles seen;
    private final Supplier<String> chosen;
    private final Consumer<String> choose;
    private final JobRunner jobs;
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");
    private final ObservableList<WatchedFiles.Seen> notes = FXCollections.observableArrayList();

    /**
     * Empty until it is refreshed.
     *
     * @param chosen the folder's path, empty for none
     * @param choose takes another, empty for none
     */
    public WatchedFolderViewModel(WatchedFiles seen, Supplier<String> chosen, Consumer<String> choose, JobRunner jobs) {
        this.seen = seen;
        this.chosen = chosen;
        this.choose = choose;
        this.jobs = jobs;
        folder.set(chosen.get());
    }

    /** Reads anew what came. */
    public void refresh() {
        folder.set(chosen.get());
        jobs.run(progress -> seen.untold(), step -> {}, this::take);
    }

    private void take(Outcome<List<WatchedFiles.Seen>> outcome) {
        // Where the book cannot be read, the page itself says so.
        if (outcome instanceof Outcome.Done<List<WatchedFiles.Seen>>(List<WatchedFiles.Seen> untold)) {
            notes.setAll(untold);
        }
    }

    /** Watches a folder from now on. */
    public void watch(Path path) {
        choose.accept(path.toAbsolutePath().toString());
        refresh();
    }

    /** Watches none; what was brought in stays. */
    public void stop() {
        choose.accept("");
        refresh();
    }

    /** The owner has read the notes. */
    public void settle() {
        jobs.run(
                progress -> {
                    seen.told();
                    return seen.untold();
                },
                step -> {},
                this::take);
    }

    /** Where a noted file is, if it has not been moved. */
    public Optional<Path> path(WatchedFiles.Seen note) {
        try {
            return folder.get().isEmpty() ? Optional.empty() : Optional.of(Path.of(folder.get(), note.file()));
        } catch (InvalidPathException named) {
            return Optional.empty();
        }
    }

    /** The folder's path; empty where none is watched. */
    public ReadOnlyStringProperty folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** What the owner has not been told yet, the newest first. */
    public ObservableList<WatchedFiles.Seen> notes() {
        return notes;
    }
}
