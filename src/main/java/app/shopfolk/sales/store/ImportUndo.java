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
 * Takes an import back. What it replaced comes back by itself; what lay under its values too. What a later import held as well,
 * so that it was known already, passes on to that import.
 */
final class ImportUndo {
    private static final List<String> TABLES =
            List.of("customer_record", "product_record", "service_contact", "receipt_chunk", "sale_chunk");

    private final Handle handle;
    private final int importId;

    ImportUndo(Handle handle, int importId) {
        this.handle = handle;
        this.importId = importId;
    }

    void run(Progress progress) {
        passOnRows();
        progress.check();
        passOnLines(AlsoIn.RECEIPT.heirs(handle, importId));
        progress.check();
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE import_id = ?", importId));
        handle.execute("DELETE FROM superseded WHERE by_import = ?", importId);
        handle.execute("DELETE FROM also_in WHERE import_id = ?", importId);
        handle.execute("DELETE FROM import_batch WHERE id = ?", importId);
        progress.check();
        dropProducts();
        dropIdentities();
    }

    private void passOnRows() {
        passOn(AlsoIn.CUSTOMER_RECORD, "customer_record", "customer_records");
        passOn(AlsoIn.PRODUCT_RECORD, "product_record", "product_records");
        passOn(AlsoIn.SERVICE_CONTACT, "service_contact", "contacts");
    }

    private void passOn(AlsoIn what, String table, String counted) {
        Map<Integer, Integer> heirs = what.heirs(handle, importId);
        if (heirs.isEmpty()) {
            return;
        }
        Map<Integer, Integer> inherited = new TreeMap<>();
        try (Rows rows = new Rows(handle, "UPDATE " + table + " SET import_id = ? WHERE id = ?")) {
            Query.forEach(handle, "SELECT id FROM " + table + " WHERE import_id = " + importId, row -> {
                Integer heir = heirs.get(row.getInt(1));
                if (heir != null) {
                    rows.add(heir, row.getInt(1));
                    inherited.merge(heir, 1, Integer::sum);
                }
            });
            rows.send();
        }
        inherited.forEach((heir, count) -> handle.execute(
                "UPDATE import_batch SET " + counted + " = " + counted + " + ? WHERE id = ?", count, heir));
    }

    private void passOnLines(Map<Integer, Integer> heirs) {
        if (heirs.isEmpty()) {
            return;
        }
        dropReplacedMeanwhile(heirs);
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
        Map<Integer, Map<Integer, String>> named = receiptsOf(heirs, inherited.keySet());
        int[] same = sameIds();
        inherited.forEach((heir, lines) -> {
            Chunks.storeLines(handle, heir, lines, same, same, same, stored -> {});
            addSums(heir, LineSums.of(lines, 0, lines.size()));
            Map<Integer, String> keys = named.getOrDefault(heir, Map.of());
            int[] ids = keys.keySet().stream().mapToInt(Integer::intValue).toArray();
            Chunks.storeReceipts(handle, heir, ids, keys.values().toArray(new String[0]));
            handle.execute("UPDATE import_batch SET receipts = receipts + ? WHERE id = ?", ids.length, heir);
        });
    }

    /** What was replaced before the heir came is not what the heir holds; what this one replaced, the heir does now. */
    private void dropReplacedMeanwhile(Map<Integer, Integer> heirs) {
        Map<Integer, Integer> replacing = new HashMap<>();
        Query.forEach(handle, "SELECT receipt_id, by_import FROM superseded", row -> {
            int receipt = row.getInt(1);
            int by = row.getInt(2);
            Integer heir = heirs.get(receipt);
            if (heir != null && by > importId && by <= heir) {
                heirs.remove(receipt);
                replacing.remove(receipt);
            } else if (heir != null && by == importId) {
                replacing.put(receipt, heir);
            }
        });
        try (Rows rows =
                new Rows(handle, "UPDATE superseded SET by_import = ? WHERE receipt_id = ? AND by_import = ?")) {
            replacing.forEach((receipt, heir) -> rows.add(heir, receipt, importId));
            rows.send();
        }
    }

    /** Receipts with their keys that heirs get, where they do not name them already. */
    private Map<Integer, Map<Integer, String>> receiptsOf(Map<Integer, Integer> heirs, Set<Integer> inheriting) {
        Map<Integer, Map<Integer, String>> theirs = new HashMap<>();
        Set<Integer> has = new HashSet<>();
        Chunks.readReceipts(handle, (from, receipt, key) -> {
            Integer heir = heirs.get(receipt);
            if (from == importId && heir != null && inheriting.contains(heir)) {
                theirs.computeIfAbsent(heir, none -> new TreeMap<>()).put(receipt, key);
            }
            if (heir != null && from == heir) {
                has.add(receipt);
            }
        });
        theirs.values().forEach(keys -> keys.keySet().removeAll(has));
        return theirs;
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
