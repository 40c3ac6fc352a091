package app.shopfolk.segment.store;

import app.shopfolk.base.Money;
import app.shopfolk.segment.Segment;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Buckets as rows of a table, in order. */
final class SegmentRows {
    private SegmentRows() {}

    static List<Segment> read(Handle handle, String table) {
        return handle.createQuery("SELECT id, name, colour, rule, marketing_cost FROM " + table + " ORDER BY seq")
                .map((row, context) -> new Segment(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        RuleText.read(row.getString(4)),
                        new Money(row.getLong(5))))
                .list();
    }

    /** Puts these in place of those that are there. */
    static void write(Handle handle, String table, List<Segment> segments) {
        handle.execute("DELETE FROM " + table);
        String insert =
                "INSERT INTO " + table + " (id, seq, name, colour, rule, marketing_cost) VALUES (?, ?, ?, ?, ?, ?)";
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
}
