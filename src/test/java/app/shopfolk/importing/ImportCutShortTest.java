package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.store.JdbiLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever interrupts an import, the ledger is as before (A10), also after opening it again. */
class ImportCutShortTest {
    @TempDir
    Path folder;

    private Database database;
    private JdbiLedger ledger;
    private Path file;
    private LedgerTotals before;

    @BeforeEach
    void somethingIsKnown() throws IOException {
        open();
        file = sales("first.csv", 1, 20);
        new Importing(ledger, "GB").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
        before = LedgerTotals.of(ledger.contents());
        file = sales("second.csv", 21, 400);
    }

    private void open() {
        database = Database.open(folder.resolve("data"), folder.resolve("backups"));
        ledger = new JdbiLedger(database, Clock.systemUTC());
    }

    private Path sales(String name, int from, int to) throws IOException {
        StringBuilder text = new StringBuilder("Date,Receipt,Item,Amount,Customer\n");
        for (int receipt = from; receipt <= to; receipt++) {
            text.append("2026-05-")
                    .append(10 + receipt % 20)
                    .append(',')
                    .append(receipt)
                    .append(",Tulips,12.50,Customer ")
                    .append(receipt % 7)
                    .append('\n');
        }
        return Files.writeString(folder.resolve(name), text);
    }

    @AfterEach
    void nothingOfItIsLeft() {
        assertThat(LedgerTotals.of(ledger.contents())).isEqualTo(before);
        database.close();
        open();
        assertThat(LedgerTotals.of(ledger.contents())).isEqualTo(before);
        assertThat(ledger.imports()).hasSize(1);
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**copy**");
        database.close();
    }

    @Test
    void cancelledAtAnyStep() throws IOException {
        Understanding.Drop drop = Understanding.of(List.of(file), Progress.none());
        long steps = stepsOf(drop);
        assertThat(steps).isGreaterThanOrEqualTo(3);
        for (long step = 1; step <= steps; step += Math.max(1, steps / 12)) {
            CancelledAt progress = new CancelledAt(step);
            assertThatThrownBy(() -> new Importing(ledger, "GB").bringIn(drop, progress))
                    .as("step %d of %d", step, steps)
                    .isInstanceOf(CancellationException.class);
            assertThat(LedgerTotals.of(ledger.contents())).isEqualTo(before);
        }
    }

    @Test
    void theProgramIsClosedMeanwhile() throws IOException {
        Understanding.Drop drop = Understanding.of(List.of(file), Progress.none());
        Importing importing = new Importing(ledger, "GB");
        Progress closing = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                importing.close();
                return false;
            }
        };
        assertThatThrownBy(() -> importing.bringIn(drop, closing)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> importing.takeBack(1, Progress.none())).isInstanceOf(CancellationException.class);
    }

    /** How often the whole of it asks whether it was cancelled. */
    private long stepsOf(Understanding.Drop drop) throws IOException {
        try (Database other = Database.open(folder.resolve("other"), folder.resolve("other-backups"))) {
            CancelledAt never = new CancelledAt(Long.MAX_VALUE);
            new Importing(new JdbiLedger(other, Clock.systemUTC()), "GB").bringIn(drop, never);
            return never.asked.get();
        }
    }

    /** Lets a number of questions pass, then says that somebody cancelled. */
    private static final class CancelledAt implements Progress {
        private final AtomicLong asked = new AtomicLong();
        private final long step;

        CancelledAt(long step) {
            this.step = step;
        }

        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return asked.incrementAndGet() >= step;
        }
    }

    @Test
    void theFileGrewSinceItWasUnderstood() throws IOException {
        Understanding.Drop drop = Understanding.of(List.of(file), Progress.none());
        Files.writeString(file, "2026-06-01,9999,Roses,1000.00,Customer 1\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> new Importing(ledger, "GB").bringIn(drop, Progress.none()))
                .isInstanceOfSatisfying(
                        ChangedFileException.class,
                        changed -> assertThat(changed.getFile()).isEqualTo("second.csv"));
    }

    @Test
    void theFileVanishedSinceItWasUnderstood() throws IOException {
        Understanding.Drop drop = Understanding.of(List.of(file), Progress.none());
        Files.delete(file);
        assertThatThrownBy(() -> new Importing(ledger, "GB").bringIn(drop, Progress.none()))
                .isInstanceOf(NoSuchFileException.class);
    }
}
