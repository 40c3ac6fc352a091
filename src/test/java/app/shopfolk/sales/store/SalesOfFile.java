package app.shopfolk.sales.store;

import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.ProductRecord;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.Tally;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many sale lines that carry quantities only. */
final class SalesOfFile {
    private final Map<String, Integer> receipts = new LinkedHashMap<>();
    private final Map<Identity, Integer> identities = new LinkedHashMap<>();
    private final Map<String, Integer> products = new LinkedHashMap<>();
    private final SaleLines lines = new SaleLines();

    void add(String receipt, String customer, String product, long quantity) {
        lines.add(
                position(receipts, receipt),
                position(identities, Batches.number(customer)),
                position(products, product),
                20_000,
                SaleLines.NO_MINUTE,
                Channel.ONLINE,
                quantity * 10_000,
                SaleLines.UNKNOWN,
                SaleLines.UNKNOWN,
                0);
    }

    private static <K> int position(Map<K, Integer> positions, K key) {
        int next = positions.size();
        Integer known = positions.putIfAbsent(key, next);
        return known == null ? next : known;
    }

    Batch batch() {
        return new Batch(
                "sales",
                "sale-lines",
                "digest",
                List.of(),
                products.keySet().stream()
                        .map(key -> new ProductRecord(key, null, null, null, null, null))
                        .toList(),
                List.copyOf(identities.keySet()),
                List.copyOf(receipts.keySet()),
                new BitSet(),
                lines,
                List.of(),
                Confirmed.NOTHING,
                new Tally(lines.size(), lines.size(), 0, 0, 0));
    }
}
