package app.shopfolk.importing.store;

import app.shopfolk.importing.KnownLayout;
import app.shopfolk.importing.KnownLayouts;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.LedgerException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The remembered layouts in the database. Its methods throw {@link LedgerException} where that cannot be. */
public final class JdbiKnownLayouts implements KnownLayouts {
    private final Database database;

    public JdbiKnownLayouts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<KnownLayout> find(String shape) {
        return asked(() -> database.read(handle -> handle.createQuery(
                        "SELECT kind, date_order, decimals, zero_cost FROM import_layout WHERE shape = ?")
                .bind(0, shape)
                .map((row, context) -> new KnownLayout(
                        row.getString(1),
                        meanings(handle, shape),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4)))
                .findOne()));
    }

    private static Map<String, String> meanings(Handle handle, String shape) {
        Map<String, String> meanings = new HashMap<>();
        handle.createQuery("SELECT head, meaning FROM import_layout_column WHERE shape = ?")
                .bind(0, shape)
                .map((row, context) -> meanings.put(row.getString(1), row.getString(2)))
                .list();
        return meanings;
    }

    @Override
    public void remember(String shape, KnownLayout layout) {
        asked(() -> database.edit(handle -> {
            drop(handle, shape);
            handle.execute(
                    "INSERT INTO import_layout (shape, kind, date_order, decimals, zero_cost) VALUES (?, ?, ?, ?, ?)",
                    shape,
                    layout.kind(),
                    layout.order(),
                    layout.decimals(),
                    layout.zeroCost());
            try (PreparedBatch columns =
                    handle.prepareBatch("INSERT INTO import_layout_column (shape, head, meaning) VALUES (?, ?, ?)")) {
                layout.meanings().forEach((head, meaning) -> columns.add(shape, head, meaning));
                return columns.size() == 0 ? 0 : columns.execute().length;
            }
        }));
    }

    @Override
    public void forget(String shape) {
        asked(() -> database.edit(handle -> drop(handle, shape)));
    }

    private static int drop(Handle handle, String shape) {
        handle.execute("DELETE FROM import_layout_column WHERE shape = ?", shape);
        return handle.execute("DELETE FROM import_layout WHERE shape = ?", shape);
    }

    private static <R> R asked(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException e) {
            throw new LedgerException(LedgerException.Reason.valueOf(e.reason().name()), e);
        }
    }
}
