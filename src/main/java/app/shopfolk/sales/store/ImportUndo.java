package app.shopfolk.sales.store;

import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.SaleLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Takes an import back. What it replaced comes back by itself; what lay under its values too. Lines of a receipt that a later
 * import named without lines of its own (its file held them as well, and they were known already) pass on to that import.
 */
final class ImportUndo {
    private static final List<String> TABLES =
            List.of("customer_record", "product_record", "service_contact", "receipt_chunk", "sale_chunk");

    private final Handle handle;
    private final int importId;
    /** By receipt's id the first later import that confirmed it. */
    private final Map<Integer, Integer> heirs = new HashMap<>();

    ImportUndo(Handle handle, int importId) {
        this.handle = handle;
        this.importId = importId;
    }

    void run(Progress progress) {
        findHeirs();
        progress.check();
        passOn();
        progress.check();
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE import_id = ?", importId));
        handle.execute("DELETE FROM superseded WHERE by_import = ?", importId);
        handle.execute("DELETE FROM import_batch WHERE id = ?", importId);
        progress.check();
        dropProducts();
        dropIdentities();
    }

    private void findHeirs() {
        Map<Integer, Set<Integer>> withLines = new HashMap<>();
        Chunks.readLines(handle, (from, lines) -> {
            Set<Integer> receipts = withLines.computeIfAbsent(from, none -> new HashSet<>());
            for (int line = 0; line < lines.size(); line++) {
                receipts.add(lines.receipt(line));
            }
        });
        Chunks.readReceipts(handle, (from, receipt, key) -> {
            if (from > importId && !withLines.getOrDefault(from, Set.of()).contains(receipt)) {
                heirs.putIfAbsent(receipt, from);
            }
        });
    }

    private void passOn() {
        Map<Integer, SaleLines> inherited = new TreeMap<>();
        Chunks.readLines(handle, (from, lines) -> {
            if (from == importId) {
                for (int line = 0; line < lines.size(); line++) {
                    Integer heir = heirs.get(lines.receipt(line));
                    if (heir != null) {
                        copy(lines, line, inherited.computeIfAbsent(heir, none -> new SaleLines()));
                    }
                }
            }
        });
        int[] same = sameIds();
        inherited.forEach((heir, lines) -> {
            Chunks.storeLines(handle, heir, lines, same, same, same, stored -> {});
            addSums(heir, LineSums.of(lines, 0, lines.size()));
        });
    }

    static void copy(SaleLines from, int line, SaleLines into) {
        into.add(
                from.receipt(line),
                from.identity(line),
                from.product(line),
                from.day(line),
                from.minute(line),
                from.channel(line),
                from.quantity(line),
                from.paid(line),
                from.cost(line),
                from.discount(line));
    }

    /** The lines hold ids already. */
    private int[] sameIds() {
        long most = Math.max(
                Counter.RECEIPT.now(handle), Math.max(Counter.IDENTITY.now(handle), Counter.PRODUCT.now(handle)));
        int[] same = new int[Math.toIntExact(most)];
        for (int id = 0; id < same.length; id++) {
            same[id] = id;
        }
        return same;
    }

    private void addSums(int heir, LineSums sums) {
        handle.execute(
                "UPDATE import_batch SET line_count = line_count + ?, quantity_sum = quantity_sum + ?,"
                        + " paid_sum = paid_sum + ?, cost_sum = cost_sum + ?, discount_sum = discount_sum + ?"
                        + " WHERE id = ?",
                sums.lines(),
                sums.quantity(),
                sums.paid(),
                sums.cost(),
                sums.discount(),
                heir);
    }

    private void dropProducts() {
        BitSet used = new BitSet();
        Chunks.readLines(handle, (from, lines) -> {
            for (int line = 0; line < lines.size(); line++) {
                if (lines.product(line) != SaleLines.NONE) {
                    used.set(lines.product(line));
                }
            }
        });
        Query.forEach(handle, "SELECT DISTINCT product_id FROM product_record", row -> used.set(row.getInt(1)));
        drop("product", "id", unused("SELECT id FROM product", used));
    }

    private void dropIdentities() {
        BitSet used = Links.usedAlone(handle);
        Query.forEach(handle, "SELECT identity_ids FROM customer_record", row -> {
            for (int id : IdentityIds.of(row.getString(1))) {
                used.set(id);
            }
        });
        List<Integer> unused = unused("SELECT id FROM person_identity", used);
        drop("person_identity", "id", unused);
        drop("identity_link", "identity_id", unused);
        drop("identity_decision", "one_id", unused);
        drop("identity_decision", "other_id", unused);
    }

    private List<Integer> unused(String query, BitSet used) {
        List<Integer> unused = new ArrayList<>();
        Query.forEach(handle, query, row -> {
            if (!used.get(row.getInt(1))) {
                unused.add(row.getInt(1));
            }
        });
        return unused;
    }

    private void drop(String table, String column, List<Integer> ids) {
        try (Rows rows = new Rows(handle, "DELETE FROM " + table + " WHERE " + column + " = ?")) {
            ids.forEach(rows::add);
            rows.send();
        }
    }
}
