package app.shopfolk.importing.view;

import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.JobRunner.Running;
import app.shopfolk.platform.task.Outcome;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Finds out in the background what would become of the rows of the files shown; the latest question counts. */
final class Rehearsal {
    /** Rows looked at in each file to say before storing what cannot be read; of longer files the first ones. */
    private static final long LOOKED_AT = 200_000;

    private final JobRunner jobs;
    private final Importing importing;
    private final ObjectProperty<List<FileReport>> reports = new SimpleObjectProperty<>(List.of());
    private Running running = () -> {};
    private int round;

    Rehearsal(JobRunner jobs, Importing importing) {
        this.jobs = jobs;
        this.importing = importing;
    }

    /** Asks anew. */
    void of(List<UnderstoodFile> files) {
        forget();
        int asked = round;
        Understanding.Drop drop = new Understanding.Drop(files, List.of());
        running = jobs.run(told -> importing.rehearse(drop, LOOKED_AT, told), step -> {}, outcome -> {
            // Where it fails, bringing the files in will fail too and say why.
            if (asked == round && outcome instanceof Outcome.Done<List<FileReport>>(List<FileReport> found)) {
                reports.set(found);
            }
        });
    }

    /** Stops looking; what was found stays. */
    void stop() {
        running.cancel();
    }

    /** Stops looking and knows nothing any more. */
    void forget() {
        stop();
        round++;
        reports.set(List.of());
    }

    /** What would become of each file's rows; empty until that is known. */
    ObjectProperty<List<FileReport>> reportsProperty() {
        return reports;
    }
}
