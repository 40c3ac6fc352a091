package app.shopfolk.sample;

import app.shopfolk.base.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something the sample shop sells.
 *
 * @param cost {@code null} for the services, whose cost the shop does not keep
 * @param shelf letters of the {@link Shelf shelves} it stands on
 */
record Goods(
        String sku,
        String name,
        String category,
        String brand,
        Money price,
        @Nullable Money cost,
        String shelf) {
    /** Reads a row of the goods list. */
    static Goods of(String row) {
        String[] cells = row.split(",", -1);
        return new Goods(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                Money.of(cells[4]),
                cells[5].isEmpty() ? null : Money.of(cells[5]),
                cells[6]);
    }
}
