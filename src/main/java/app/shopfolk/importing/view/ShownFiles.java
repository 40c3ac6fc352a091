package app.shopfolk.importing.view;

import app.shopfolk.importing.Refusal;
import app.shopfolk.importing.Understanding;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.table.ReadingChoices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files on the page, those that could not be read beside them, and the way the owner chose to read each. */
final class ShownFiles {
    private final ObservableList<UnderstoodFile> files = FXCollections.observableArrayList();
    private final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    private final Map<Path, ReadingChoices> choices = new HashMap<>();

    ObservableList<UnderstoodFile> files() {
        return files;
    }

    ObservableList<Refusal> refusals() {
        return refusals;
    }

    boolean isEmpty() {
        return files.isEmpty() && refusals.isEmpty();
    }

    void add(Understanding.Drop drop) {
        files.addAll(drop.files());
        refusals.addAll(drop.refusals());
    }

    Understanding.Drop drop() {
        return new Understanding.Drop(files, refusals);
    }

    ReadingChoices chosen(Path path, UnaryOperator<ReadingChoices> choose) {
        return choose.apply(choices.getOrDefault(path, ReadingChoices.none()));
    }

    /** Puts the tables of a file that was read anew in the place of those before; without any, they stay as they were. */
    void replace(Path path, ReadingChoices chosen, Understanding.Drop drop) {
        if (drop.files().isEmpty()) {
            return;
        }
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

    void clear() {
        files.clear();
        refusals.clear();
        choices.clear();
    }
}
