package app.shopfolk.sales.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table, sent some thousand at a time. */
final class Rows implements AutoCloseable {
    private static final int AT_ONCE = 2_000;

    private final Handle handle;
    private final PreparedBatch batch;

    Rows(Handle handle, String insert) {
        this.handle = handle;
        batch = handle.prepareBatch(insert);
    }

    void add(@Nullable Object... values) {
        for (int at = 0; at < values.length; at++) {
            batch.bind(at, values[at]);
        }
        batch.add();
        if (batch.size() == AT_ONCE) {
            send();
        }
    }

    /** Sends what is left. */
    void send() {
        if (batch.size() > 0) {
            // Else the database would commit each row by itself.
            handle.useTransaction(transaction -> batch.execute());
        }
    }

    @Override
    public void close() {
        batch.close();
    }
}
