package app.shopfolk.platform.db;

import org.jdbi.v3.core.Handle;

/** Something done with the database open. */
@FunctionalInterface
public interface Work<R> {
    /** Does it; whatever it throws, nothing of an edit or of a change on a copy stays. */
    R on(Handle handle);
}
