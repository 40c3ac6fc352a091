package app.shopfolk.importing.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.view.ImportViewModel.Stage;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Job;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come while others are read or brought in are read after them, never forgotten. */
class HandedOverTest {
    @TempDir
    Path folder;

    private final MemoryLedger ledger = new MemoryLedger();
    private final Held jobs = new Held();
    private final ImportViewModel model = new ImportViewModel(jobs, new Importing(ledger, "GB"), ledger, () -> {});

    /** Runs a job when the test says so. */
    private static final class Held implements JobRunner {
        private final Deque<Runnable> held = new ArrayDeque<>();

        @Override
        public <R> Running run(Job<R> job, Consumer<Step> progress, Consumer<Outcome<R>> end) {
            AtomicBoolean cancelled = new AtomicBoolean();
            held.add(() -> {
                if (cancelled.get()) {
                    end.accept(new Outcome.Cancelled<>());
                } else {
                    new InlineJobRunner().run(job, progress, end);
                }
            });
            return () -> cancelled.set(true);
        }

        void finish() {
            while (!held.isEmpty()) {
                held.remove().run();
            }
        }
    }

    private List<Path> sales(String name, int receipt) throws IOException {
        return List.of(Files.writeString(
                folder.resolve(name),
                "Date,Receipt,Customer Name,Item,Net Sales\n2026-03-02,T-%d,Finnur Dahl,Soil,4.00\n"
                        .formatted(receipt)));
    }

    @Test
    void areReadOneAfterAnotherAndShownTogether() throws IOException {
        model.add(sales("first.csv", 1));
        model.add(sales("second.csv", 2));
        model.paste("First Name\tEmail\nGrace\tgrace@example.org\n", "pasted cells.txt");
        assertThat(model.waitingProperty().get()).isEqualTo(2);
        jobs.finish();
        assertThat(model.files())
                .extracting(UnderstoodFile::name)
                .containsExactly("first.csv", "second.csv", "pasted cells.txt");
        assertThat(model.waitingProperty().get()).isZero();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.CHECKING);
    }

    @Test
    void waitBesideTheReceiptOfAnImportUntilSheLooksAtThem() throws IOException {
        model.add(sales("first.csv", 1));
        jobs.finish();
        model.bringIn();
        model.add(sales("second.csv", 2));
        jobs.finish();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(model.waitingProperty().get()).isEqualTo(1);
        model.readWaiting();
        jobs.finish();
        assertThat(model.files()).extracting(UnderstoodFile::name).containsExactly("second.csv");
        assertThat(ledger.imports()).hasSize(1);
    }

    @Test
    void comeNextWhenTheReceiptIsPutAwayOrTheImportTakenBack() throws IOException {
        model.add(sales("first.csv", 1));
        jobs.finish();
        model.bringIn();
        jobs.finish();
        model.undoLast();
        model.add(sales("second.csv", 2));
        jobs.finish();
        assertThat(ledger.imports()).isEmpty();
        assertThat(model.files()).extracting(UnderstoodFile::name).containsExactly("second.csv");
    }

    @Test
    void areReadAlsoWhenTheImportBeforeThemIsCancelled() throws IOException {
        model.add(sales("first.csv", 1));
        jobs.finish();
        model.bringIn();
        model.add(sales("second.csv", 2));
        model.cancel();
        jobs.finish();
        assertThat(ledger.imports()).isEmpty();
        assertThat(model.files()).extracting(UnderstoodFile::name).containsExactly("first.csv", "second.csv");
    }

    @Test
    void areHeldBackWhileAFailureIsTold() throws IOException {
        List<Path> first = sales("first.csv", 1);
        model.add(first);
        jobs.finish();
        Files.delete(first.getFirst());
        model.bringIn();
        model.add(sales("second.csv", 2));
        jobs.finish();
        assertThat(model.failureProperty().get()).isPresent();
        assertThat(model.waitingProperty().get()).isEqualTo(1);
        model.readWaiting();
        jobs.finish();
        assertThat(model.files()).extracting(UnderstoodFile::name).containsExactly("first.csv", "second.csv");
    }
}
