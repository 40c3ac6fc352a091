package app.shopfolk.segment.store;

import app.shopfolk.platform.db.Database;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.segment.detect.Detector;
import app.shopfolk.segment.detect.Overrule;
import app.shopfolk.segment.detect.Overrules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The owner's word against the detectors', in the database: kept under every identity that names the customer, so that it
 * follows the person wherever a join, a parting or an undone import takes her. Where two words meet, the newer counts.
 */
public final class JdbiOverrules implements Overrules {
    private final Database database;

    public JdbiOverrules(Database database) {
        this.database = database;
    }

    /** @throws LedgerException where the database cannot be read */
    @Override
    public List<Overrule> all() {
        return Asked.of(() -> database.read(handle -> handle
                .createQuery("""
                    SELECT link.customer_id, word.detector, word.holds
                    FROM detector_overrule word JOIN identity_link link ON link.identity_id = word.customer
                    ORDER BY word.said, word.customer\
                    """)
                .map((row, context) ->
                        new Overrule(row.getInt(1), Detector.valueOf(row.getString(2)), row.getBoolean(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(About::of, word -> word, (older, newer) -> newer, LinkedHashMap::new))
                .values()
                .stream()
                .toList()));
    }

    /** What a word is about. */
    private record About(int customer, Detector detector) {
        static About of(Overrule word) {
            return new About(word.customer(), word.detector());
        }
    }

    /** @throws LedgerException where it cannot be written */
    @Override
    public void say(Overrule overrule) {
        Asked.of(() -> database.edit(handle -> {
            delete(handle, overrule.customer(), overrule.detector());
            return handle.execute("""
                INSERT INTO detector_overrule (customer, detector, holds, said)
                SELECT identity_id, ?, ?, (SELECT COALESCE(MAX(said), 0) + 1 FROM detector_overrule)
                FROM identity_link WHERE customer_id = ?\
                """, overrule.detector().name(), overrule.holds(), overrule.customer());
        }));
    }

    /** @throws LedgerException where it cannot be written */
    @Override
    public void withdraw(int customer, Detector detector) {
        Asked.of(() -> database.edit(handle -> delete(handle, customer, detector)));
    }

    private static int delete(Handle handle, int customer, Detector detector) {
        return handle.execute("""
            DELETE FROM detector_overrule
            WHERE detector = ? AND customer IN (SELECT identity_id FROM identity_link WHERE customer_id = ?)\
            """, detector.name(), customer);
    }
}
