package app.shopfolk.platform.db;

import org.jdbi.v3.core.Handle;

/** Reads a changed copy, closed and opened again, before it may take the place of the database. */
@FunctionalInterface
public interface Verification<R, V> {
    /**
     * Returns what it read.
     *
     * @param result what the work returned
     * @throws RuntimeException where the copy is not as it should be; the database stays as before
     */
    V of(Handle handle, R result);
}
