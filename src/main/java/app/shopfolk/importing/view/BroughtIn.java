package app.shopfolk.importing.view;

import app.shopfolk.importing.Importing;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.Ledger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The imports in the ledger, the newest first, and which of them came last. */
final class BroughtIn {
    private final Ledger ledger;
    private final Importing importing;
    private final ObservableList<ImportEntry> imports = FXCollections.observableArrayList();
    private List<ImportEntry> last = List.of();

    BroughtIn(Ledger ledger, Importing importing) {
        this.ledger = ledger;
        this.importing = importing;
        refresh();
    }

    ObservableList<ImportEntry> imports() {
        return imports;
    }

    /** Looks again at what is in the ledger. */
    void refresh() {
        imports.setAll(ledger.imports());
    }

    /** The same after a drop; what is new is what it brought. */
    void refreshAfterDrop() {
        Set<Integer> before = imports.stream().map(ImportEntry::id).collect(Collectors.toSet());
        refresh();
        last = imports.stream().filter(entry -> !before.contains(entry.id())).toList();
    }

    /** What the last drop brought, the newest first. */
    List<ImportEntry> last() {
        return last;
    }

    void forgetLast() {
        last = List.of();
    }

    /** Takes imports back, each for itself. */
    List<ImportEntry> takeBack(List<ImportEntry> entries, Progress told) {
        for (ImportEntry entry : entries) {
            importing.takeBack(entry.id(), told);
        }
        return entries;
    }
}
