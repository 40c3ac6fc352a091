package app.shopfolk.segment.store;

import app.shopfolk.platform.db.Database;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.Trade;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The owner's buckets in the database. */
public final class JdbiSegmentations implements Segmentations {
    private static final String TABLE = "segment";

    private final Database database;

    public JdbiSegmentations(Database database) {
        this.database = database;
    }

    /** @throws LedgerException where the database cannot be read */
    @Override
    public Optional<Segmentation> current() {
        return Asked.of(() -> database.read(JdbiSegmentations::read));
    }

    private static Optional<Segmentation> read(Handle handle) {
        return handle.createQuery("SELECT trade FROM segmentation")
                .mapTo(String.class)
                .findOne()
                .map(trade -> new Segmentation(Trade.valueOf(trade), SegmentRows.read(handle, TABLE)));
    }

    /** @throws LedgerException where it cannot be written; the buckets are as before */
    @Override
    public void save(Segmentation segmentation) {
        Asked.of(() -> database.edit(handle -> {
            handle.execute("DELETE FROM segmentation");
            handle.execute(
                    "INSERT INTO segmentation (id, trade) VALUES (1, ?)",
                    segmentation.trade().name());
            SegmentRows.write(handle, TABLE, segmentation.segments());
            return segmentation;
        }));
    }
}
