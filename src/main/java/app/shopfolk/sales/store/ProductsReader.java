package app.shopfolk.sales.store;

import app.shopfolk.base.Money;
import app.shopfolk.sales.Product;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The products as they are known today: their records laid over one another, the newest on top. */
final class ProductsReader {
    private static final int NOT_SEEN = -1;

    private final int[] positionOf;
    private final List<Product> products = new ArrayList<>();
    private final RowCounts records = new RowCounts();

    ProductsReader(Handle handle) {
        positionOf = new int[Math.toIntExact(Counter.PRODUCT.now(handle))];
        Arrays.fill(positionOf, NOT_SEEN);
        Query.forEach(handle, "SELECT id, product_key FROM product ORDER BY id", row -> {
            positionOf[row.getInt(1)] = products.size();
            products.add(new Product(row.getInt(1), row.getString(2), row.getString(2), null, null, null, null));
        });
        String query =
                "SELECT import_id, product_id, name, category, brand, price, cost FROM product_record ORDER BY id";
        Query.forEach(handle, query, row -> {
            records.see(row);
            int position = position(row.getInt(2));
            products.set(position, overlaid(products.get(position), row));
        });
    }

    /** What a newer record does not tell stays as it was. */
    private static Product overlaid(Product product, ResultSet row) throws SQLException {
        String name = row.getString(3);
        String category = row.getString(4);
        String brand = row.getString(5);
        Money price = money(row, 6);
        Money cost = money(row, 7);
        return new Product(
                product.id(),
                product.key(),
                name == null ? product.name() : name,
                category == null ? product.category() : category,
                brand == null ? product.brand() : brand,
                price == null ? product.price() : price,
                cost == null ? product.cost() : cost);
    }

    private static @Nullable Money money(ResultSet row, int column) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? null : new Money(amount);
    }

    List<Product> products() {
        return List.copyOf(products);
    }

    /** How many records an import brought. */
    long recordsOf(int importId) {
        return records.of(importId);
    }

    /** The position of a product; -1 for none. */
    int position(int id) {
        if (id < 0) {
            return id;
        }
        int position = positionOf[id];
        if (position == NOT_SEEN) {
            throw Damage.found("A product is gone");
        }
        return position;
    }
}
