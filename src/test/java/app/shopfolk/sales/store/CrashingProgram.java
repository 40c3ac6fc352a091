package app.shopfolk.sales.store;

import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.platform.db.Keys;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.OwnersWord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program that {@link CrashTest} kills: imports, edits, undoes, encrypts and restores by turns, and says which step is done. */
final class CrashingProgram {
    private static final int RECEIPTS = 3_000;
    /** Import, edit, import, undo, set or take away the password, back up and go back. */
    private static final int TURNS = 6;

    private static final char[] PASSWORD = "three good words".toCharArray();

    private CrashingProgram() {}

    /** What the ledger holds after so many steps: the imports' names, the newest first, and the owner's last note. */
    record State(List<String> imports, String note) {
        static State after(int steps) {
            List<String> imports = new ArrayList<>();
            String note = "";
            for (int step = 0; step < steps; step++) {
                switch (step % TURNS) {
                    case 0, 2 -> imports.addFirst("import " + step);
                    case 1 -> note = "note " + step;
                    case 3 -> imports.removeLast();
                    default -> {
                        // A password, a backup and going back to it change nothing of what is in the book.
                    }
                }
            }
            return new State(imports, note);
        }

        /** What is there; checks that each import is whole. */
        static State of(JdbiLedger ledger) {
            LedgerContents contents = ledger.contents();
            List<ImportEntry> entries = ledger.imports();
            for (ImportEntry entry : entries) {
                if (entry.lines() != 2 * RECEIPTS) {
                    throw new IllegalStateException(entry.file() + " has " + entry.lines() + " lines");
                }
            }
            String note = contents.customers().stream()
                    .flatMap(customer -> customer.value(CustomerField.NOTES).stream())
                    .findFirst()
                    .orElse("");
            return new State(entries.stream().map(ImportEntry::file).toList(), note);
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int first = Integer.parseInt(args[1]);
        Database database = open(folder);
        for (int step = first; ; step++) {
            System.out.println("begin " + step);
            if (step % TURNS == TURNS - 1) {
                boolean locked = database.isEncrypted();
                database.close();
                goBack(folder, locked ? Keys.of(PASSWORD) : Keys.none());
                database = open(folder);
            } else {
                run(database, step);
            }
            System.out.println("done " + step);
        }
    }

    /** With the password, where it has one just now. */
    static Database open(Path folder) {
        try {
            return Database.open(folder, folder.resolve("backups"));
        } catch (DatabaseException refused) {
            if (refused.reason() != DatabaseException.Reason.LOCKED) {
                throw refused;
            }
            return Database.open(folder, folder.resolve("backups"), Keys.of(PASSWORD));
        }
    }

    private static void run(Database database, int step) {
        JdbiLedger ledger = new JdbiLedger(database, Clock.systemUTC());
        switch (step % TURNS) {
            case 0, 2 -> ledger.add(List.of(batch(step)), Progress.none());
            case 1 ->
                ledger.say(
                        new CustomerRecord(
                                List.of(Batches.number("0")), Map.of(CustomerField.NOTES, "note " + step), Map.of()),
                        new OwnersWord.Source(LocalDate.EPOCH, ""));
            case 3 -> ledger.undo(ledger.imports().getLast().id(), Progress.none());
            case 4 ->
                new DatabaseLock(database)
                        .change(database.isEncrypted() ? Optional.empty() : Optional.of(PASSWORD.clone()));
            default -> throw new IllegalArgumentException("No such step");
        }
    }

    /** Keeps the present state and goes back to it, as from the list of backups. */
    private static void goBack(Path folder, Keys keys) {
        try (Database database = Database.open(folder, folder.resolve("backups"), keys)) {
            new JdbiBackups(database).keep();
        }
        try (LedgerRescue rescue = LedgerRescue.of(folder, folder.resolve("backups"), keys)) {
            rescue.newestWhole().ifPresent(found -> rescue.restore(found.backup()));
        }
    }

    private static Batch batch(int step) {
        Batches batch = Batches.file("import " + step).customer(Map.of(), Batches.number("0"));
        Batch empty = batch.sale("first " + step, Batches.number("0"), "P", "1").batch();
        for (int receipt = 1; receipt < 2 * RECEIPTS; receipt++) {
            if (receipt % 2 == 0) {
                empty.receipts().add(step + "/" + receipt);
            }
            empty.lines()
                    .add(
                            empty.receipts().size() - 1,
                            0,
                            0,
                            20_000 + receipt % 300,
                            600,
                            app.shopfolk.sales.Channel.SHOP,
                            10_000,
                            receipt * 100L,
                            receipt * 50L,
                            0);
        }
        return empty;
    }
}
