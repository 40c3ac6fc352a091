package app.shopfolk.sales.store;

import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Mended;
import app.shopfolk.sales.SaleLines;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Makes a ledger whole that lost rows to a damage of its file. An import of which anything is missing is taken back as a whole,
 * so that every figure that stays is right; the owner brings in those files again.
 */
final class LedgerMending {
    /** Where a row is missing here, nobody can tell any more what else is wrong: the newest backup is the way then. */
    private static final Set<String> VITAL = Set.of(
            "SCHEMA_VERSION",
            "COUNTER",
            "IMPORT_BATCH",
            "SUPERSEDED",
            "ALSO_IN",
            "IDENTITY_DECISION",
            "FORGOTTEN",
            "FORGOTTEN_SECRET");

    /** What imports brought; all else the owner wrote herself, or follows from it. */
    private static final Set<String> IMPORTED = Set.of(
            "PERSON_IDENTITY",
            "IDENTITY_LINK",
            "CUSTOMER_RECORD",
            "PRODUCT",
            "PRODUCT_RECORD",
            "RECEIPT_CHUNK",
            "SALE_CHUNK",
            "SERVICE_CONTACT");

    private final Handle handle;
    private final Map<String, Long> lost;
    private final Set<Integer> partial = new TreeSet<>();

    private LedgerMending(Handle handle, Map<String, Long> lost) {
        this.handle = handle;
        this.lost = lost;
    }

    /**
     * Mends what was salvaged.
     *
     * @param lost how many rows are missing, by table
     * @throws app.shopfolk.platform.db.DatabaseException where it cannot be mended
     */
    static Mended of(Handle handle, Map<String, Long> lost) {
        return new LedgerMending(handle, lost).mended();
    }

    private Mended mended() {
        if (lost.keySet().stream().anyMatch(VITAL::contains)) {
            throw Damage.found("What holds the ledger together is gone");
        }
        dropUnreadableChunks();
        boolean isWordDropped = dropWhatNamesNobody();
        Map<Integer, LineSums> sums = sums();
        boolean isWordLost = countRows();
        Set<Integer> withoutLines = new TreeSet<>();
        Query.forEach(handle, "SELECT * FROM import_batch", row -> {
            if (!LineSums.expected(row).equals(sums.getOrDefault(row.getInt("id"), LineSums.NONE))) {
                withoutLines.add(row.getInt("id"));
            }
        });
        partial.addAll(withoutLines);
        addThoseHoldingWhatIsGone(withoutLines);
        List<String> files = names();
        for (int importId : partial.stream().sorted((one, other) -> other - one).toList()) {
            new ImportUndo(handle, importId).run(Progress.none());
        }
        Counter.VERSION.take(handle, 1);
        boolean isOwnLost =
                isWordDropped || isWordLost || lost.keySet().stream().anyMatch(table -> !IMPORTED.contains(table));
        return new Mended(LedgerRescue.contents(handle), files, isOwnLost);
    }

    private void dropUnreadableChunks() {
        for (String table : List.of("sale_chunk", "receipt_chunk")) {
            try (Rows rows = new Rows(handle, "DELETE FROM " + table + " WHERE import_id = ? AND seq = ?")) {
                Query.forEach(handle, "SELECT import_id, seq, checksum, data FROM " + table, row -> {
                    if (Chunks.checksum(row.getBytes(4)) != row.getLong(3)) {
                        rows.add(row.getInt(1), row.getInt(2));
                    }
                });
                rows.send();
            }
        }
    }

    /**
     * Lets go of rows that name an identity or a product that is gone; what then lacks, its import's count tells.
     *
     * @return whether one of them was the owner's own word
     */
    private boolean dropWhatNamesNobody() {
        handle.execute("DELETE FROM identity_link WHERE identity_id NOT IN (SELECT id FROM person_identity)");
        handle.execute("DELETE FROM person_identity WHERE id NOT IN (SELECT identity_id FROM identity_link)");
        handle.execute("DELETE FROM identity_decision WHERE one_id NOT IN (SELECT id FROM person_identity)"
                + " OR other_id NOT IN (SELECT id FROM person_identity)");
        handle.execute("DELETE FROM product_record WHERE product_id NOT IN (SELECT id FROM product)");
        handle.execute("DELETE FROM service_contact WHERE identity_id IS NOT NULL"
                + " AND identity_id NOT IN (SELECT id FROM person_identity)");
        BitSet known = ids("SELECT id FROM person_identity");
        BitSet own = new BitSet();
        try (Rows rows = new Rows(handle, "DELETE FROM customer_record WHERE id = ?")) {
            Query.forEach(handle, "SELECT id, identity_ids, import_id FROM customer_record", row -> {
                for (int identity : IdentityIds.of(row.getString(2))) {
                    if (!known.get(identity)) {
                        rows.add(row.getInt(1));
                        row.getInt(3);
                        own.set(0, own.get(0) || row.wasNull());
                        break;
                    }
                }
            });
            rows.send();
        }
        return own.get(0);
    }

    /** What the lines of each import add up to, where each names a customer and a product that are there. */
    private Map<Integer, LineSums> sums() {
        BitSet identities = ids("SELECT id FROM person_identity");
        BitSet products = ids("SELECT id FROM product");
        Map<Integer, LineSums> sums = new HashMap<>();
        Chunks.readLines(handle, (importId, lines) -> {
            boolean whole = true;
            for (int line = 0; line < lines.size(); line++) {
                whole &= (lines.identity(line) == SaleLines.NONE || identities.get(lines.identity(line)))
                        && (lines.product(line) == SaleLines.NONE || products.get(lines.product(line)));
            }
            if (whole) {
                sums.merge(importId, LineSums.of(lines, 0, lines.size()), LineSums::plus);
            }
        });
        return sums;
    }

    /**
     * Notes the imports of which there are fewer rows than were stored.
     *
     * @return whether more records are lost than imports lack: the others were the owner's own words
     */
    private boolean countRows() {
        Map<Integer, Long> receipts = new HashMap<>();
        Chunks.readReceipts(handle, (importId, id, key) -> receipts.merge(importId, 1L, Long::sum));
        compare("receipts", receipts);
        compare("product_records", counted("product_record"));
        compare("contacts", counted("service_contact"));
        long lacking = compare("customer_records", counted("customer_record"));
        return lost.getOrDefault("CUSTOMER_RECORD", 0L) > lacking;
    }

    private Map<Integer, Long> counted(String table) {
        Map<Integer, Long> counts = new HashMap<>();
        String query = "SELECT import_id, COUNT(*) FROM " + table + " WHERE import_id IS NOT NULL GROUP BY import_id";
        Query.forEach(handle, query, row -> counts.put(row.getInt(1), row.getLong(2)));
        return counts;
    }

    private long compare(String expected, Map<Integer, Long> found) {
        long[] lacking = new long[1];
        Query.forEach(handle, "SELECT id, " + expected + " FROM import_batch", row -> {
            long missing = row.getLong(2) - found.getOrDefault(row.getInt(1), 0L);
            if (missing != 0) {
                partial.add(row.getInt(1));
                lacking[0] += missing;
            }
        });
        return lacking[0];
    }

    /** An import also lacks what it held together with an earlier one, where that is gone. */
    private void addThoseHoldingWhatIsGone(Set<Integer> withoutLines) {
        BitSet receipts = new BitSet();
        BitSet doubtful = new BitSet();
        Chunks.readReceipts(
                handle, (importId, id, key) -> (withoutLines.contains(importId) ? doubtful : receipts).set(id));
        receipts.andNot(doubtful);
        // Forgetting somebody takes rows out as well: only where nothing else explains it is a row lost.
        if (!partial.isEmpty()) {
            addHoldersOfOthers(AlsoIn.RECEIPT, receipts);
            addHoldersOfOthers(AlsoIn.CUSTOMER_RECORD, ids("SELECT id FROM customer_record"));
            addHoldersOfOthers(AlsoIn.PRODUCT_RECORD, ids("SELECT id FROM product_record"));
            addHoldersOfOthers(AlsoIn.SERVICE_CONTACT, ids("SELECT id FROM service_contact"));
        }
    }

    private void addHoldersOfOthers(AlsoIn what, BitSet there) {
        what.each(handle, (importId, row) -> {
            if (!there.get(row)) {
                partial.add(importId);
            }
        });
    }

    private BitSet ids(String query) {
        BitSet ids = new BitSet();
        Query.forEach(handle, query, row -> ids.set(row.getInt(1)));
        return ids;
    }

    private List<String> names() {
        Map<Integer, String> names = new HashMap<>();
        Query.forEach(handle, "SELECT id, file FROM import_batch", row -> names.put(row.getInt(1), row.getString(2)));
        return partial.stream()
                .flatMap(importId -> Stream.ofNullable(names.get(importId)))
                .distinct()
                .toList();
    }
}
