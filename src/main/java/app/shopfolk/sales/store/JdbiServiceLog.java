package app.shopfolk.sales.store;

import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.ServiceContactRecord;
import app.shopfolk.sales.ServiceLog;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The owner's own service contacts: rows that came with no import. */
public final class JdbiServiceLog implements ServiceLog {
    private final Database database;
    private final JdbiLedger ledger;

    /** @param ledger reads anew after each */
    public JdbiServiceLog(Database database, JdbiLedger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    @Override
    public void served(ServiceContactRecord contact) {
        change(handle -> {
            drop(handle, contact.key());
            new BatchWriter(handle, Progress.none()).write(contact);
        });
    }

    @Override
    public void notServed(String key) {
        change(handle -> drop(handle, key));
    }

    private static void drop(Handle handle, String key) {
        handle.execute("DELETE FROM service_contact WHERE contact_key = ? AND import_id IS NULL", key);
    }

    private void change(Consumer<Handle> work) {
        JdbiBackups.asked(() -> database.edit(handle -> {
            work.accept(handle);
            Links.refresh(handle);
            return Counter.VERSION.take(handle, 1);
        }));
        ledger.keep(null);
    }
}
