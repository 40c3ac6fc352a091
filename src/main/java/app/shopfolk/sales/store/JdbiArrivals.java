package app.shopfolk.sales.store;

import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.Arrivals;
import app.shopfolk.sales.LedgerException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** When products came, read from the records that imports left. */
public final class JdbiArrivals implements Arrivals {
    private final Database database;

    public JdbiArrivals(Database database) {
        this.database = database;
    }

    @Override
    public Map<Integer, Instant> firstTold() {
        try {
            return database.read(handle -> {
                Map<Integer, Instant> told = new HashMap<>();
                String query = "SELECT r.product_id, MIN(b.imported_at_millis) FROM product_record r"
                        + " JOIN import_batch b ON b.id = r.import_id GROUP BY r.product_id";
                Query.forEach(handle, query, row -> told.put(row.getInt(1), Instant.ofEpochMilli(row.getLong(2))));
                return told;
            });
        } catch (DatabaseException refused) {
            throw new LedgerException(
                    LedgerException.Reason.valueOf(refused.reason().name()), refused);
        }
    }
}
