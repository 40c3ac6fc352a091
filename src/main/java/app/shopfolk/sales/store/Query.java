package app.shopfolk.sales.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Reads a query row by row, without an object for each row. */
final class Query {
    private Query() {}

    /** Hears of each row. */
    @FunctionalInterface
    interface RowListener {
        void row(ResultSet row) throws SQLException;
    }

    static void forEach(Handle handle, String query, RowListener listener) {
        handle.createQuery(query).scanResultSet((rows, context) -> {
            ResultSet result = rows.get();
            while (result.next()) {
                listener.row(result);
            }
            return null;
        });
    }
}
