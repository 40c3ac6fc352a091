package app.shopfolk.insight.store;

import app.shopfolk.base.CostBasis;
import app.shopfolk.base.Money;
import app.shopfolk.insight.Worth;
import app.shopfolk.insight.WorthBySegment;
import app.shopfolk.insight.WorthSnapshot;
import app.shopfolk.insight.WorthSnapshots;
import app.shopfolk.platform.db.Database;
import app.shopfolk.sales.LedgerException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The figures that were counted last, in the database. */
public final class JdbiWorthSnapshots implements WorthSnapshots {
    /** Everyone else and the walk-ins come after the buckets. */
    private static final int OTHERS = 2;

    private final Database database;

    public JdbiWorthSnapshots(Database database) {
        this.database = database;
    }

    private record Part(int seq, @Nullable String segment, Worth worth) {
        static Part of(ResultSet row) throws SQLException {
            return new Part(
                    row.getInt("seq"),
                    row.getString("segment"),
                    new Worth(
                            row.getLong("customers"),
                            new Money(row.getLong("revenue")),
                            new Money(row.getLong("margin")),
                            row.getLong("minutes"),
                            new Money(row.getLong("service_cost")),
                            new Money(row.getLong("marketing_cost"))));
        }
    }

    /**
     * As kept; none where a part of it was lost with a damaged file, for it is counted anew anyway.
     *
     * @throws LedgerException where the database cannot be read
     */
    @Override
    public Optional<WorthSnapshot> latest() {
        return Asked.of(() -> database.read(handle -> {
            List<Part> parts = handle.createQuery("SELECT * FROM worth_snapshot_part ORDER BY seq")
                    .map((row, context) -> Part.of(row))
                    .list();
            return isWhole(parts)
                    ? handle.createQuery("SELECT * FROM worth_snapshot")
                            .map((row, context) -> snapshot(row, parts))
                            .findOne()
                    : Optional.empty();
        }));
    }

    private static boolean isWhole(List<Part> parts) {
        int buckets = parts.size() - OTHERS;
        return buckets >= 0
                && IntStream.range(0, parts.size())
                        .allMatch(at ->
                                parts.get(at).seq() == at && (parts.get(at).segment() == null) == (at >= buckets));
    }

    private static WorthSnapshot snapshot(ResultSet row, List<Part> parts) throws SQLException {
        List<Part> buckets = parts.subList(0, parts.size() - OTHERS);
        return new WorthSnapshot(
                row.getObject("taken", OffsetDateTime.class).toInstant(),
                row.getObject("until", LocalDate.class),
                row.getInt("line_count"),
                buckets.stream()
                        .map(part -> Objects.requireNonNull(part.segment()))
                        .toList(),
                WorthBySegment.sum(
                        buckets.stream().map(Part::worth).toList(),
                        parts.get(buckets.size()).worth(),
                        parts.getLast().worth(),
                        new CostBasis(
                                new Money(row.getLong("from_cost")),
                                new Money(row.getLong("from_fallback")),
                                new Money(row.getLong("without_cost")))));
    }

    /** @throws LedgerException where it cannot be written; the last one stays */
    @Override
    public void keep(WorthSnapshot snapshot) {
        WorthBySegment worth = snapshot.worth();
        Asked.of(() -> database.edit(handle -> {
            delete(handle);
            handle.execute(
                    "INSERT INTO worth_snapshot (id, taken, until, line_count, from_cost, from_fallback, without_cost)"
                            + " VALUES (1, ?, ?, ?, ?, ?, ?)",
                    snapshot.taken().atOffset(ZoneOffset.UTC),
                    snapshot.until(),
                    snapshot.lines(),
                    worth.basis().fromCost().tenThousandths(),
                    worth.basis().fromFallback().tenThousandths(),
                    worth.basis().unknown().tenThousandths());
            List<Part> parts = parts(snapshot);
            parts.forEach(part -> write(handle, part));
            return parts.size();
        }));
    }

    private static List<Part> parts(WorthSnapshot snapshot) {
        WorthBySegment worth = snapshot.worth();
        int buckets = worth.segments().size();
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < buckets; at++) {
            parts.add(new Part(at, snapshot.segments().get(at), worth.segments().get(at)));
        }
        parts.add(new Part(buckets, null, worth.everyoneElse()));
        parts.add(new Part(buckets + 1, null, worth.walkIn()));
        return parts;
    }

    private static void write(Handle handle, Part part) {
        handle.execute(
                "INSERT INTO worth_snapshot_part (seq, segment, customers, revenue, margin, minutes, service_cost,"
                        + " marketing_cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                part.seq(),
                part.segment(),
                part.worth().customers(),
                part.worth().revenue().tenThousandths(),
                part.worth().margin().tenThousandths(),
                part.worth().serviceMinutes(),
                part.worth().serviceCost().tenThousandths(),
                part.worth().marketingCost().tenThousandths());
    }

    /** @throws LedgerException where it cannot be written */
    @Override
    public void clear() {
        Asked.of(() -> database.edit(JdbiWorthSnapshots::delete));
    }

    private static int delete(Handle handle) {
        return handle.execute("DELETE FROM worth_snapshot_part") + handle.execute("DELETE FROM worth_snapshot");
    }
}
