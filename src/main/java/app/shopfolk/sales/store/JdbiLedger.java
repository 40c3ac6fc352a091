package app.shopfolk.sales.store;

import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.Joins;
import app.shopfolk.sales.Ledger;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.PersonalData;
import java.time.Clock;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The ledger in the database; what was read last is kept in memory until something changes. */
public final class JdbiLedger implements Ledger, Joins, OwnersWord {
    private final Database database;
    private final Clock clock;
    private @Nullable Snapshot snapshot;

    /** @param clock tells when an import came */
    public JdbiLedger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public LedgerContents contents() {
        return snapshot().contents();
    }

    @Override
    public List<ImportEntry> imports() {
        return snapshot().imports();
    }

    private synchronized Snapshot snapshot() {
        Snapshot now = snapshot;
        if (now == null) {
            now = asked(() -> database.read(LedgerReader::read));
            snapshot = now;
        }
        return now;
    }

    synchronized void keep(@Nullable Snapshot now) {
        snapshot = now;
    }

    @Override
    public void add(List<Batch> batches, Progress progress) {
        if (batches.isEmpty()) {
            return;
        }
        keep(asked(() -> database.onCopy(
                handle -> {
                    new BatchWriter(handle, progress).write(withoutForgotten(handle, batches), clock.instant());
                    Links.refresh(handle);
                    progress.check();
                    return Counter.VERSION.take(handle, 1) + 1;
                },
                (handle, version) -> {
                    Snapshot read = LedgerReader.read(handle);
                    if (read.contents().version() != version) {
                        throw Damage.found("The copy is not the one that was written");
                    }
                    progress.check();
                    return read;
                })));
    }

    /** Looked at here, on the copy, since somebody may be forgotten while a file is being read. */
    private List<Batch> withoutForgotten(Handle handle, List<Batch> batches) {
        return Marks.read(handle)
                .map(marks ->
                        new WithoutForgotten(marks, LedgerReader.read(handle).contents()).of(batches))
                .orElse(batches);
    }

    @Override
    public void undo(int importId, Progress progress) {
        keep(asked(() -> database.onCopy(
                handle -> {
                    new ImportUndo(handle, importId).run(progress);
                    Links.refresh(handle);
                    progress.check();
                    return Counter.VERSION.take(handle, 1);
                },
                (handle, version) -> LedgerReader.read(handle))));
    }

    @Override
    public int say(CustomerRecord edit, Source source) {
        int word = asked(() -> database.edit(handle -> {
            int row = new BatchWriter(handle, Progress.none()).write(edit, source);
            Links.refresh(handle);
            Counter.VERSION.take(handle, 1);
            return row;
        }));
        keep(null);
        return word;
    }

    @Override
    public void takeBack(int word) {
        asked(() -> database.edit(handle -> {
            handle.execute("DELETE FROM customer_record WHERE id = ? AND import_id IS NULL", word);
            Links.refresh(handle);
            return Counter.VERSION.take(handle, 1);
        }));
        keep(null);
    }

    @Override
    public Set<Integer> noted(CustomerField field) {
        return asked(() -> database.read(handle -> {
            BitSet named = new BitSet();
            Query.forEach(
                    handle, "SELECT field_values, identity_ids FROM customer_record WHERE import_id IS NULL", row -> {
                        if (FieldsText.values(row.getString(1)).containsKey(field)) {
                            named.set(IdentityIds.of(row.getString(2))[0]);
                        }
                    });
            Set<Integer> customers = new HashSet<>();
            named.stream()
                    .forEach(identity -> handle.createQuery(
                                    "SELECT customer_id FROM identity_link WHERE identity_id = ?")
                            .bind(0, identity)
                            .mapTo(Integer.class)
                            .findOne()
                            .ifPresent(customers::add));
            return customers;
        }));
    }

    @Override
    public List<PersonalData.Told> told(int customer) {
        return asked(() -> database.read(handle -> new ToldReader(handle, customer).told()));
    }

    @Override
    public List<Joins.Decision> decisions() {
        return asked(() -> database.read(handle -> new Decisions(handle).all()));
    }

    @Override
    public void decide(List<Joins.Decision> decisions) {
        joinAnew(stored -> stored.keep(decisions));
    }

    @Override
    public void withdraw(List<Joins.Decision> decisions) {
        joinAnew(stored -> stored.withdraw(decisions));
    }

    private void joinAnew(Consumer<Decisions> change) {
        asked(() -> database.edit(handle -> {
            change.accept(new Decisions(handle));
            Links.refresh(handle);
            return Counter.VERSION.take(handle, 1);
        }));
        keep(null);
    }

    private static <R> R asked(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException e) {
            throw new LedgerException(LedgerException.Reason.valueOf(e.reason().name()), e);
        }
    }
}
