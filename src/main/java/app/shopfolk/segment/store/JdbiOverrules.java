package app.shopfolk.segment.store;

import app.shopfolk.platform.db.Database;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.segment.detect.Detector;
import app.shopfolk.segment.detect.Overrule;
import app.shopfolk.segment.detect.Overrules;
import java.util.List;

/** The owner's word against the detectors', in the database. */
public final class JdbiOverrules implements Overrules {
    private final Database database;

    public JdbiOverrules(Database database) {
        this.database = database;
    }

    /** @throws LedgerException where the database cannot be read */
    @Override
    public List<Overrule> all() {
        return Asked.of(() ->
                database.read(handle -> handle.createQuery("SELECT customer, detector, holds FROM detector_overrule")
                        .map((row, context) ->
                                new Overrule(row.getInt(1), Detector.valueOf(row.getString(2)), row.getBoolean(3)))
                        .list()));
    }

    /** @throws LedgerException where it cannot be written */
    @Override
    public void say(Overrule overrule) {
        Asked.of(() -> database.edit(handle -> handle.execute(
                "MERGE INTO detector_overrule (customer, detector, holds) KEY (customer, detector) VALUES (?, ?, ?)",
                overrule.customer(),
                overrule.detector().name(),
                overrule.holds())));
    }

    /** @throws LedgerException where it cannot be written */
    @Override
    public void withdraw(int customer, Detector detector) {
        Asked.of(() -> database.edit(handle -> handle.execute(
                "DELETE FROM detector_overrule WHERE customer = ? AND detector = ?", customer, detector.name())));
    }
}
