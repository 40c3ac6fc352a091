package app.shopfolk.importing.rows;

import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Product;
import app.shopfolk.sales.ProductRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Products of the ledger and of this drop, by key and by the other names that files call them. */
final class KnownProducts {
    private final Map<String, ProductRecord> byKey = new HashMap<>();
    private final Map<String, String> keyBySku = new HashMap<>();
    private final Map<String, String> keyByName = new HashMap<>();

    KnownProducts(LedgerContents ledger) {
        for (Product product : ledger.products()) {
            byKey.put(
                    product.key(),
                    new ProductRecord(
                            product.key(),
                            product.name(),
                            product.category(),
                            product.brand(),
                            product.price(),
                            product.cost()));
            keyByName.putIfAbsent(product.name(), product.key());
        }
    }

    /** Remembers by which other names a product goes. */
    void alias(String key, String number, String sku, String barcode, @Nullable String name) {
        for (String other : new String[] {number, sku, barcode}) {
            if (!other.isEmpty()) {
                keyBySku.putIfAbsent(other, key);
            }
        }
        if (name != null) {
            keyByName.putIfAbsent(name, key);
        }
    }

    /** The key under which a line's product goes: as the product files call it, else its own surest name. */
    String keyOf(String number, String sku, String barcode, String name) {
        for (String code : new String[] {number, sku, barcode}) {
            String key = code.isEmpty() ? null : byKey.containsKey(code) ? code : keyBySku.get(code);
            if (key != null) {
                return key;
            }
        }
        String first = number.isEmpty() ? sku.isEmpty() ? barcode : sku : number;
        if (!first.isEmpty()) {
            return first;
        }
        return keyByName.getOrDefault(name, name);
    }

    /** Whether everything a record says is known already. */
    boolean knows(ProductRecord product) {
        ProductRecord known = byKey.get(product.key());
        return known != null
                && agrees(product.name(), known.name())
                && agrees(product.category(), known.category())
                && agrees(product.brand(), known.brand())
                && agrees(product.price(), known.price())
                && agrees(product.cost(), known.cost());
    }

    private static boolean agrees(@Nullable Object said, @Nullable Object known) {
        return said == null || Objects.equals(said, known);
    }

    /** Remembers what a record says. */
    void learn(ProductRecord product) {
        byKey.merge(product.key(), product, KnownProducts::over);
    }

    private static ProductRecord over(ProductRecord before, ProductRecord now) {
        return new ProductRecord(
                now.key(),
                now.name() == null ? before.name() : now.name(),
                now.category() == null ? before.category() : now.category(),
                now.brand() == null ? before.brand() : now.brand(),
                now.price() == null ? before.price() : now.price(),
                now.cost() == null ? before.cost() : now.cost());
    }

    boolean contains(String key) {
        return byKey.containsKey(key);
    }

    /** What is known of a product, or {@code null}. */
    @Nullable
    ProductRecord get(String key) {
        return byKey.get(key);
    }
}
