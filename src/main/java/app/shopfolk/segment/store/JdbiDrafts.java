package app.shopfolk.segment.store;

import app.shopfolk.platform.db.Database;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.segment.Draft;
import app.shopfolk.segment.Drafts;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The buckets that the owner is still shaping, in the database. */
public final class JdbiDrafts implements Drafts {
    private static final String TABLE = "segment_draft_bucket";

    private final Database database;

    public JdbiDrafts(Database database) {
        this.database = database;
    }

    /** @throws LedgerException where the database cannot be read */
    @Override
    public Optional<Draft> current() {
        return Asked.of(() -> database.read(handle -> handle.createQuery("SELECT trade, step FROM segment_draft")
                .map((row, context) -> new Draft(
                        new Segmentation(Trade.valueOf(row.getString(1)), SegmentRows.read(handle, TABLE)),
                        row.getString(2),
                        criteria(handle)))
                .findOne()));
    }

    private static List<String> criteria(Handle handle) {
        return handle.createQuery("SELECT fact FROM segment_draft_criterion ORDER BY seq")
                .mapTo(String.class)
                .list();
    }

    /** @throws LedgerException where it cannot be written; the draft is as before */
    @Override
    public void keep(Draft draft) {
        Asked.of(() -> database.edit(handle -> {
            clear(handle);
            handle.execute(
                    "INSERT INTO segment_draft (id, trade, step) VALUES (1, ?, ?)",
                    draft.segmentation().trade().name(),
                    draft.step());
            SegmentRows.write(handle, TABLE, draft.segmentation().segments());
            for (int seq = 0; seq < draft.criteria().size(); seq++) {
                handle.execute(
                        "INSERT INTO segment_draft_criterion (seq, fact) VALUES (?, ?)",
                        seq,
                        draft.criteria().get(seq));
            }
            return draft;
        }));
    }

    /** @throws LedgerException where it cannot be written */
    @Override
    public void forget() {
        Asked.of(() -> database.edit(handle -> {
            clear(handle);
            return handle.execute("DELETE FROM " + TABLE);
        }));
    }

    private static void clear(Handle handle) {
        handle.execute("DELETE FROM segment_draft");
        handle.execute("DELETE FROM segment_draft_criterion");
    }
}
