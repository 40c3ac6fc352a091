package app.shopfolk.sales.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table, sent some thousand at a time. */
final class Rows implements AutoCloseable {
    private static final int AT_ONCE = 2_000;

    private final PreparedBatch batch;

    Rows(Handle handle, String insert) {
        batch = handle.prepareBatch(insert);
    }

    void add(@Nullable Object... values) {
        for (int at = 0; at < values.length; at++) {
            batch.bind(at, values[at]);
        }
        batch.add();
        if (batch.size() == AT_ONCE) {
            batch.execute();
        }
    }

    /** Sends what is left. */
    void send() {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public void close() {
        batch.close();
    }
}
