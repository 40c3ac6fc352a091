package app.shopfolk.sales.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** How many rows of a table each import brought, counted while they are read. */
final class RowCounts {
    private final Map<Integer, Long> counts = new HashMap<>();

    /**
     * Counts a row whose first column is its import's id.
     *
     * @return false where it is empty, since the owner wrote the row
     */
    boolean see(ResultSet row) throws SQLException {
        int importId = row.getInt(1);
        if (row.wasNull()) {
            return false;
        }
        counts.merge(importId, 1L, Long::sum);
        return true;
    }

    long of(int importId) {
        return counts.getOrDefault(importId, 0L);
    }
}
