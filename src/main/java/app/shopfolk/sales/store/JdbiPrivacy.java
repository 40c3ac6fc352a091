package app.shopfolk.sales.store;

import app.shopfolk.base.Money;
import app.shopfolk.platform.db.Database;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.PersonalData;
import app.shopfolk.sales.Privacy;
import org.jdbi.v3.core.Handle;

/** What is kept of one customer, and taking it out, in the database. */
public final class JdbiPrivacy implements Privacy {
    private final Database database;
    private final JdbiLedger ledger;

    /** @param ledger reads anew after somebody was forgotten */
    public JdbiPrivacy(Database database, JdbiLedger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    @Override
    public PersonalData of(int customer) {
        return JdbiBackups.asked(() -> database.read(handle -> PersonReader.read(handle, customer)));
    }

    @Override
    public void forget(int customer) {
        Snapshot now = JdbiBackups.asked(() -> database.onCopyForGood(
                handle -> {
                    Sums before = Sums.of(LedgerReader.read(handle));
                    Forgetting.of(handle, customer);
                    Counter.VERSION.take(handle, 1);
                    return before;
                },
                JdbiPrivacy::checked));
        ledger.keep(now);
    }

    @Override
    public void renewBackups() {
        JdbiBackups.asked(() -> {
            database.renewBackups();
            return true;
        });
    }

    /** What must be the same before and after, to the ten-thousandth. */
    private record Sums(long receipts, long lines, long contacts, Money revenue, Money cost) {
        static Sums of(Snapshot snapshot) {
            LedgerTotals totals = LedgerTotals.of(snapshot.contents());
            return new Sums(
                    totals.receipts(), totals.lines(), totals.serviceContacts(), totals.revenue(), totals.cost());
        }
    }

    private static Snapshot checked(Handle handle, Sums before) {
        Snapshot after = LedgerReader.read(handle);
        if (!Sums.of(after).equals(before)) {
            throw Damage.found("Forgetting changed the totals");
        }
        return after;
    }

    @Override
    public int backups() {
        return JdbiBackups.asked(() -> database.backups().size());
    }
}
