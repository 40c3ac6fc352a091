package app.shopfolk.importing.view;

import app.shopfolk.importing.FileTotals;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Holds the totals that files state against their rows, in the background. */
final class StatedTotals {
    private final JobRunner jobs;
    private final ObjectProperty<List<FileTotals>> totals = new SimpleObjectProperty<>(List.of());

    StatedTotals(JobRunner jobs) {
        this.jobs = jobs;
    }

    void addUp(List<UnderstoodFile> brought, ImportReport result) {
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

    void forget() {
        totals.set(List.of());
    }

    ObjectProperty<List<FileTotals>> totalsProperty() {
        return totals;
    }
}
