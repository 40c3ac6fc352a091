package app.shopfolk.importing.store;

import app.shopfolk.importing.WatchedFiles;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.LedgerException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The watched folder's files in the database. */
public final class JdbiWatchedFiles implements WatchedFiles {
    private final Database database;

    public JdbiWatchedFiles(Database database) {
        this.database = database;
    }

    @Override
    public boolean knows(String digest) {
        return asked(() -> database.read(
                handle -> handle.createQuery("SELECT COUNT(*) FROM watched_file WHERE digest = ? AND outcome <> ?")
                                .bind(0, digest)
                                .bind(1, Ending.FAILED.name())
                                .mapTo(Integer.class)
                                .one()
                        > 0));
    }

    @Override
    public void remember(Seen seen) {
        asked(() -> database.edit(handle -> {
            handle.execute("DELETE FROM watched_file WHERE digest = ?", seen.digest());
            return handle.execute(
                    "INSERT INTO watched_file (digest, file, seen_at_millis, outcome, rows_stored, rows_set_aside,"
                            + " is_told) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    seen.digest(),
                    seen.file(),
                    seen.at().toEpochMilli(),
                    seen.ending().name(),
                    seen.stored(),
                    seen.setAside(),
                    seen.ending() == Ending.NOTHING_NEW);
        }));
    }

    @Override
    public List<Seen> untold() {
        return asked(() -> database.read(handle -> handle.createQuery("""
            SELECT digest, file, seen_at_millis, outcome, rows_stored, rows_set_aside
            FROM watched_file WHERE NOT is_told ORDER BY seen_at_millis DESC, file\
            """)
                .map((row, context) -> new Seen(
                        row.getString(1),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Ending.valueOf(row.getString(4)),
                        row.getLong(5),
                        row.getLong(6)))
                .list()));
    }

    @Override
    public void told() {
        asked(() ->
                database.edit(handle -> handle.execute("UPDATE watched_file SET is_told = TRUE WHERE NOT is_told")));
    }

    private static <R> R asked(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException e) {
            throw new LedgerException(LedgerException.Reason.valueOf(e.reason().name()), e);
        }
    }
}
