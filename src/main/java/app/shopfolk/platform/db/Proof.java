package app.shopfolk.platform.db;

import app.shopfolk.platform.db.DatabaseException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Shows that a finished copy keeps what is written to it. On a disk that fills up H2 may close a file without a word so that
 * all rows can be read, yet what is committed to it later is passed over at the next opening.
 */
final class Proof {
    private Proof() {}

    /**
     * Writes a mark into a closed file, and reads in it once that mark was found again.
     *
     * @param key of the file; empty where it is not encrypted
     * @throws DatabaseException where the mark is gone
     */
    static <V> V of(Path file, Access access, Optional<String> key, Work<V> reading) throws SQLException, IOException {
        String mark = UUID.randomUUID().toString();
        asItLies(OpenFile.appending(file, access, key), handle -> {
            handle.execute("COMMENT ON TABLE schema_version IS '" + mark + "'");
            return handle.execute("CHECKPOINT SYNC");
        });
        return asItLies(OpenFile.appending(file, access, key), handle -> {
            String found = handle.createQuery("SELECT REMARKS FROM INFORMATION_SCHEMA.TABLES"
                            + " WHERE TABLE_NAME = 'SCHEMA_VERSION' AND TABLE_SCHEMA = 'PUBLIC'")
                    .mapTo(String.class)
                    .findOne()
                    .orElse("");
            if (!found.equals(mark)) {
                throw new DatabaseException(Reason.DAMAGED, "The copy does not keep what is written to it");
            }
            return reading.on(handle);
        });
    }

    private static <V> V asItLies(OpenFile file, Work<V> work) throws SQLException {
        try (Handle handle = file.handle()) {
            return work.on(handle);
        } finally {
            file.closeAsItLies();
        }
    }
}
