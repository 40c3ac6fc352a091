package app.shopfolk.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** One H2 file while it is open; held open by a connection of its own. */
final class OpenFile implements AutoCloseable {
    static final String ENDING = ".mv.db";
    /**
     * Milliseconds until H2 writes in the background: never. Where it does just while an edit is being forced, CHECKPOINT
     * SYNC takes that for done and does not wait for it (seen once in 600 edits).
     */
    private static final int NEVER = 2_000_000_000;

    private static final long SMALL = 4L << 20;
    private static final int HALF = 50;

    private final Connection anchor;
    private final Jdbi jdbi;

    private OpenFile(Connection anchor, Jdbi jdbi) {
        this.anchor = anchor;
        this.jdbi = jdbi;
    }

    /** @throws DatabaseException where it has a password that was not said */
    static OpenFile existing(Path file, Access access) throws SQLException, IOException {
        return withKey(file, access, keyOf(file, access));
    }

    /** The key to a file that is about to be opened; empty where it is not encrypted, or not there. */
    static Optional<String> keyOf(Path file, Access access) throws IOException {
        Optional<String> key = Files.exists(file) ? access.keys().to(file) : Optional.empty();
        if (key.isPresent()) {
            Encryption.dropTornEnd(file);
        }
        return key;
    }

    /**
     * Opens a file for changes that are said to be saved one by one: each is appended, and nothing that an earlier one needs is
     * written over. In a gap H2 would put it where, until some later change, no opening finds it again.
     */
    static OpenFile appending(Path file, Access access, Optional<String> key) throws SQLException {
        return withKey(file, access, key, ";REUSE_SPACE=FALSE");
    }

    static OpenFile withKey(Path file, Access access, Optional<String> key) throws SQLException {
        return withKey(file, access, key, "");
    }

    private static OpenFile withKey(Path file, Access access, Optional<String> key, String option) throws SQLException {
        // With CIPHER, H2 wants the file's password, a blank, and the user's, which is empty here.
        return open(
                access.name(file),
                ";IFEXISTS=TRUE" + (key.isPresent() ? ";CIPHER=AES" : "") + option,
                key.map(hex -> hex + " ").orElse(""));
    }

    static OpenFile fresh(Path file, Access access) throws SQLException {
        return open(access.name(file), "", "");
    }

    private static OpenFile open(String path, String option, String password) throws SQLException {
        String name = path.substring(0, path.length() - ENDING.length());
        // Results are read once, straight into memory: spilling them to disk first would only be slower.
        String url = "jdbc:h2:" + name + option
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;MAX_MEMORY_ROWS=100000000";
        Connection anchor = DriverManager.getConnection(url, "sa", password);
        try (Statement statement = anchor.createStatement()) {
            statement.execute("SET WRITE_DELAY " + NEVER);
        } catch (SQLException cannotBeWritten) {
            anchor.close();
            throw cannotBeWritten;
        }
        return new OpenFile(
                anchor, PositionalSql.in(Jdbi.create(() -> DriverManager.getConnection(url, "sa", password))));
    }

    Handle handle() {
        return jdbi.open();
    }

    /** Whether most of a file that is not small is what no commit needs any more. */
    static boolean isLoose(Handle handle) {
        return info(handle, "info.FILE_SIZE") > SMALL && info(handle, "info.CHUNKS_FILL_RATE") < HALF;
    }

    private static long info(Handle handle, String name) {
        return handle.createQuery(
                        "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = '" + name + "'")
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** Whether it still answers; a full disk or an interrupted thread closes it from inside. */
    boolean isAlive() {
        try (Statement statement = anchor.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException dead) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        close("SHUTDOWN");
    }

    /** Closes it and writes it anew without the gaps that much writing leaves; not safe against a crash. */
    void closeCompact() throws SQLException {
        close("SHUTDOWN COMPACT");
    }

    /**
     * Closes it as it lies on the disk, which takes no write at all: for a file of which every change was forced. While H2
     * tidies up at an ordinary close it writes over what an earlier commit needs before the new place of it is on the disk,
     * so that a cut of power in those milliseconds takes commits along that were long said to be saved.
     */
    void closeAsItLies() throws SQLException {
        close("SHUTDOWN IMMEDIATELY");
    }

    private void close(String how) throws SQLException {
        try (anchor;
                Statement statement = anchor.createStatement()) {
            statement.execute(how);
        }
    }
}
