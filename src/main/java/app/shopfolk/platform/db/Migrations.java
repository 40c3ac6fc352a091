package app.shopfolk.platform.db;

import app.shopfolk.platform.db.DatabaseException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Brings a database to this program's schema by numbered scripts, and knows its version: H2 files of different makes open
 * each other without a word, so the version is our own.
 */
final class Migrations {
    /** In order; the position is the version. A script that was once delivered is never changed. */
    private static final List<String> SCRIPTS = List.of(
            "V001__ledger",
            "V002__segmentation",
            "V003__personas",
            "V004__importing",
            "V005__drafts_and_overrules",
            "V006__bucket_pictures",
            "V007__affinity",
            "V008__outreach",
            "V009__service",
            "V010__privacy",
            "V011__zero_cost",
            "V012__lasting_overrules",
            "V013__pictures",
            "V015__owners_word",
            "V016__also_in",
            "V017__worth_snapshot");

    /** What the newest schema has; H2 opens a damaged file that lost whole tables without a word. */
    private static final Set<String> TABLES = SCRIPTS.stream()
            .flatMap(script ->
                    Pattern.compile("CREATE TABLE (\\w+)").matcher(text(script)).results())
            .map(found -> found.group(1).toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Tables that hold rows from the beginning. */
    private static final Set<String> SEEDED = Set.of("SCHEMA_VERSION", "COUNTER", "OUTREACH_SEED");

    private Migrations() {}

    static int newest() {
        return SCRIPTS.size();
    }

    /**
     * The version a database was written with.
     *
     * @throws DatabaseException where it is not one of ours, or from a newer program
     */
    static int versionOf(Handle handle) {
        boolean ours = handle.createQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME ="
                                + " 'SCHEMA_VERSION' AND TABLE_SCHEMA = 'PUBLIC'")
                        .mapTo(Integer.class)
                        .one()
                == 1;
        // A file that lost its tables opens without an error; it must never be taken for a new one.
        int version = ours
                ? handle.createQuery("SELECT COALESCE(MAX(version), 0) FROM schema_version")
                        .mapTo(Integer.class)
                        .one()
                : 0;
        if (version == 0) {
            throw new DatabaseException(Reason.DAMAGED, "The database holds no schema");
        }
        if (version > newest()) {
            throw new DatabaseException(Reason.NEWER_VERSION, "Schema " + version + ", known are " + newest());
        }
        if (version == newest() && !tables(handle).containsAll(TABLES)) {
            throw new DatabaseException(Reason.DAMAGED, "A table is gone");
        }
        return version;
    }

    /** As {@link #versionOf}, where the file can be written too: H2 opens one that cannot without a word. */
    static int writableVersionOf(Handle handle) {
        if (handle.createQuery("CALL READONLY()").mapTo(Boolean.class).one()) {
            throw new DatabaseException(Reason.NOT_WRITABLE, "H2 opened the file for reading only");
        }
        return versionOf(handle);
    }

    /** Makes the tables of a fresh database. */
    static void create(Handle handle) {
        handle.execute("CREATE TABLE schema_version (version INTEGER PRIMARY KEY)");
        run(handle, 0);
    }

    /** Runs the scripts after a version. DDL commits by itself, so only ever on a copy. */
    static void run(Handle handle, int after) {
        for (int version = after + 1; version <= newest(); version++) {
            handle.createScript(text(SCRIPTS.get(version - 1))).execute();
            handle.execute("INSERT INTO schema_version (version) VALUES (?)", version);
        }
    }

    /** Whether there is anything beyond what {@link #create} makes. */
    static boolean holdsSomething(Handle handle) {
        return tables(handle).stream()
                .filter(table -> !SEEDED.contains(table))
                .anyMatch(table -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM " + table + ")")
                        .mapTo(Boolean.class)
                        .one());
    }

    /** The names of all tables, in capitals. */
    static List<String> tables(Handle handle) {
        return handle.createQuery("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")
                .mapTo(String.class)
                .list();
    }

    /** How many rows each table has. */
    static Map<String, Long> rows(Handle handle) {
        Map<String, Long> rows = new HashMap<>();
        for (String table : tables(handle)) {
            rows.put(
                    table,
                    handle.createQuery("SELECT COUNT(*) FROM " + table)
                            .mapTo(Long.class)
                            .one());
        }
        return rows;
    }

    /** The same rows as before, or it is said that some were lost. */
    static Map<String, Long> sameRows(Handle handle, Map<String, Long> before) {
        if (!rows(handle).equals(before)) {
            throw new DatabaseException(Reason.DAMAGED, "Rows were lost while the file was tidied");
        }
        return before;
    }

    private static String text(String script) {
        String resource = "/app/shopfolk/db/" + script + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
