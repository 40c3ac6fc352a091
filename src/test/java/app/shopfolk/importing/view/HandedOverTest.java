package app.shopfolk.importing.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.view.ImportViewModel.Stage;
import app.shopfolk.platform.task.HeldJobs;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come while others are read or brought in are read after them, never forgotten. */
class HandedOverTest {
    @TempDir
    Path folder;

    private final MemoryLedger ledger = new MemoryLedger();
    private final HeldJobs jobs = new HeldJobs();
    private final ImportViewModel model = new ImportViewModel(jobs, new Importing(ledger, "GB"), ledger, () -> {});

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
