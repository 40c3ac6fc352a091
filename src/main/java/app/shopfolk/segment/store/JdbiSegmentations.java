package app.shopfolk.segment.store;

import app.shopfolk.base.Money;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.Trade;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The owner's buckets in the database. */
public final class JdbiSegmentations implements Segmentations {
    private final Database database;

    public JdbiSegmentations(Database database) {
        this.database = database;
    }

    /** @throws LedgerException where the database cannot be read */
    @Override
    public Optional<Segmentation> current() {
        return asked(() -> database.read(JdbiSegmentations::read));
    }

    private static Optional<Segmentation> read(Handle handle) {
        return handle.createQuery("SELECT trade FROM segmentation")
                .mapTo(String.class)
                .findOne()
                .map(trade -> new Segmentation(Trade.valueOf(trade), segments(handle)));
    }

    private static List<Segment> segments(Handle handle) {
        return handle.createQuery("SELECT id, name, colour, rule, marketing_cost FROM segment ORDER BY seq")
                .map((row, context) -> new Segment(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        RuleText.read(row.getString(4)),
                        new Money(row.getLong(5))))
                .list();
    }

    /** @throws LedgerException where it cannot be written; the buckets are as before */
    @Override
    public void save(Segmentation segmentation) {
        asked(() -> database.edit(handle -> {
            handle.execute("DELETE FROM segment");
            handle.execute("DELETE FROM segmentation");
            handle.execute(
                    "INSERT INTO segmentation (id, trade) VALUES (1, ?)",
                    segmentation.trade().name());
            write(handle, segmentation.segments());
            return segmentation;
        }));
    }

    private static void write(Handle handle, List<Segment> segments) {
        String insert = "INSERT INTO segment (id, seq, name, colour, rule, marketing_cost) VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedBatch rows = handle.prepareBatch(insert)) {
            for (int seq = 0; seq < segments.size(); seq++) {
                Segment segment = segments.get(seq);
                rows.add(
                        segment.id(),
                        seq,
                        segment.name(),
                        segment.colour(),
                        RuleText.of(segment.rule()),
                        segment.marketingCost().tenThousandths());
            }
            if (rows.size() > 0) {
                rows.execute();
            }
        }
    }

    private static <R> R asked(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException e) {
            throw new LedgerException(LedgerException.Reason.valueOf(e.reason().name()), e);
        }
    }
}
