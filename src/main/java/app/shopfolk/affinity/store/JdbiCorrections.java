package app.shopfolk.affinity.store;

import app.shopfolk.affinity.Correction;
import app.shopfolk.affinity.Corrections;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.LedgerException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** The owner's word on what to offer, in the database. */
public final class JdbiCorrections implements Corrections {
    private static final String GIFT = "GIFT";
    private static final String NEVER_TOGETHER = "NEVER_TOGETHER";
    private static final String RATING = "RATING";

    private final Database database;

    public JdbiCorrections(Database database) {
        this.database = database;
    }

    /** @throws LedgerException where the database cannot be read */
    @Override
    public List<Correction> all() {
        return asked(() -> database.read(handle -> handle.createQuery(
                        "SELECT kind, customer, product, other_product, stars FROM offer_correction")
                .map((row, context) -> correction(row))
                .list()));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case GIFT -> new Correction.Gift(row.getInt("customer"), row.getString("product"));
            case NEVER_TOGETHER ->
                new Correction.NeverTogether(row.getString("product"), row.getString("other_product"));
            case RATING -> new Correction.Rating(row.getInt("customer"), row.getString("product"), row.getInt("stars"));
            default -> throw new IllegalStateException("Unknown: " + row.getString("kind"));
        };
    }

    /** @throws LedgerException where it cannot be written */
    @Override
    public void say(Correction correction) {
        asked(() -> database.edit(handle -> {
            delete(handle, correction);
            return insert(handle, correction);
        }));
    }

    /** @throws LedgerException where it cannot be written */
    @Override
    public void withdraw(Correction correction) {
        asked(() -> database.edit(handle -> delete(handle, correction)));
    }

    private static int insert(Handle handle, Correction correction) {
        String into =
                "INSERT INTO offer_correction (kind, customer, product, other_product, stars) VALUES (?, ?, ?, ?, ?)";
        return switch (correction) {
            case Correction.Gift(int customer, String product) ->
                handle.execute(into, GIFT, customer, product, null, null);
            case Correction.NeverTogether(String one, String other) ->
                handle.execute(into, NEVER_TOGETHER, null, one, other, null);
            case Correction.Rating(int customer, String product, int stars) ->
                handle.execute(into, RATING, customer, product, null, stars);
        };
    }

    /** Whatever she said of the same thing. */
    private static int delete(Handle handle, Correction correction) {
        String ofCustomer = "DELETE FROM offer_correction WHERE kind = ? AND customer = ? AND product = ?";
        return switch (correction) {
            case Correction.Gift(int customer, String product) -> handle.execute(ofCustomer, GIFT, customer, product);
            case Correction.Rating(int customer, String product, int stars) ->
                handle.execute(ofCustomer, RATING, customer, product);
            case Correction.NeverTogether(String one, String other) ->
                handle.execute(
                        "DELETE FROM offer_correction WHERE kind = ? AND product = ? AND other_product = ?",
                        NEVER_TOGETHER,
                        one,
                        other);
        };
    }

    private static <R> R asked(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException refused) {
            throw new LedgerException(
                    LedgerException.Reason.valueOf(refused.reason().name()), refused);
        }
    }
}
