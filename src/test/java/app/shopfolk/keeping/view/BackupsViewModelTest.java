package app.shopfolk.keeping.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.keeping.view.BackupsViewModel.Look;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.LedgerBackup;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.sales.store.JdbiBackups;
import app.shopfolk.sales.store.JdbiLedger;
import app.shopfolk.sales.store.LedgerRescue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the owner's side: what she finds in a backup, and that going back brings just that. */
class BackupsViewModelTest {
    @TempDir
    Path folder;

    private final List<LedgerBackup> wentBack = new ArrayList<>();
    private Database database;
    private JdbiLedger ledger;
    private BackupsViewModel model;

    @BeforeEach
    void twoImports() throws IOException {
        open();
        bringIn(
                "may.csv",
                "Date,Receipt,Item,Amount,Customer\n2026-05-01,1,Tulips,12.50,Ada\n2026-05-02,2,Roses,8.00,Bo\n");
        bringIn("june.csv", "Date,Receipt,Item,Amount,Customer\n2026-06-01,3,Tulips,10.00,Ada\n");
        model = new BackupsViewModel(new JdbiBackups(database), new InlineJobRunner(), wentBack::add);
    }

    private void open() {
        database = Database.open(folder.resolve("data"), folder.resolve("backups"));
        ledger = new JdbiLedger(database, Clock.systemUTC());
    }

    private void bringIn(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        new Importing(ledger, "GB").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsInABackupIsSaidBeforeGoingBackToIt() {
        assertThat(model.shown()).hasSize(1);
        model.goBack();
        assertThat(wentBack).isEmpty();
        model.open(model.shown().getFirst());
        assertThat(model.lookProperty().get())
                .hasValueSatisfying(look -> assertThat(look).isInstanceOfSatisfying(Look.Inside.class, inside -> {
                    assertThat(inside.contents().totals().receipts()).isEqualTo(2);
                    assertThat(inside.contents().totals().revenue().toString()).contains("20.5");
                    assertThat(inside.contents().lastSale()).contains(LocalDate.of(2026, 5, 2));
                    assertThat(inside.contents().imports()).isEqualTo(1);
                }));
        model.goBack();
        assertThat(wentBack).containsExactly(model.shown().getFirst());
    }

    @Test
    void goingBackBringsThatStateAndKeepsThePresentOne() {
        LedgerBackup backup = model.shown().getFirst();
        database.close();
        try (LedgerRescue rescue = LedgerRescue.of(folder.resolve("data"), folder.resolve("backups"))) {
            assertThat(rescue.restore(backup).totals().receipts()).isEqualTo(2);
        }
        open();
        assertThat(ledger.imports()).hasSize(1);
        var backups = new JdbiBackups(database);
        assertThat(backups.look(backups.all().getFirst()).totals().receipts()).isEqualTo(3);
    }

    @Test
    void ofADamagedBookTheNewestBackupThatCanBeReadIsFound() throws IOException {
        bringIn("july.csv", "Date,Receipt,Item,Amount,Customer\n2026-07-01,4,Tulips,10.00,Ada\n");
        LedgerBackup newest = new JdbiBackups(database).all().getFirst();
        database.close();
        Files.write(newest.file(), "damaged".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("data/shopfolk.mv.db"), new byte[9_000]);
        try (LedgerRescue rescue = LedgerRescue.of(folder.resolve("data"), folder.resolve("backups"))) {
            var found = rescue.newestWhole().orElseThrow();
            assertThat(found.contents().totals().receipts()).isEqualTo(2);
            rescue.restore(found.backup());
        }
        open();
        assertThat(ledger.imports()).hasSize(1);
    }

    @Test
    void aCopySavedElsewhereCanBeLookedInto() {
        Path stick = folder.resolve("stick.mv.db");
        model.saveTo(stick);
        assertThat(model.savedProperty().get()).contains(stick);
        model.openFile(stick, java.time.Instant.now(), 1);
        assertThat(model.lookProperty().get())
                .hasValueSatisfying(look -> assertThat(look)
                        .isInstanceOfSatisfying(
                                Look.Inside.class,
                                inside -> assertThat(inside.contents().totals().receipts())
                                        .isEqualTo(3)));
    }

    @Test
    void aCopyThatCannotBeWrittenIsSaid() {
        model.saveTo(folder.resolve("may.csv").resolve("below-a-file.mv.db"));
        assertThat(model.savedProperty().get()).isEmpty();
        assertThat(model.failureProperty().get())
                .hasValueSatisfying(cause -> assertThat(cause)
                        .isInstanceOfSatisfying(
                                LedgerException.class,
                                e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.NOT_WRITABLE)));
    }

    @Test
    void aFileOfSomethingElseIsCalledUnreadable() throws IOException {
        Path other = Files.write(folder.resolve("holiday.mv.db"), new byte[5_000]);
        model.openFile(other, java.time.Instant.now(), 5_000);
        assertThat(model.lookProperty().get())
                .hasValueSatisfying(look -> assertThat(look).isInstanceOf(Look.Unreadable.class));
    }
}
