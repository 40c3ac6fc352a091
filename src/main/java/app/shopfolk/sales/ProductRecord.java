package app.shopfolk.sales;

import app.shopfolk.base.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file says of a product. Sales files bring them too, with what they tell (often only a name).
 *
 * @param key what the files call it: its number where there is one, else its name
 * @param price list price of one piece, without tax where the file tells; {@code null} if unknown
 * @param cost what one piece costs the shop; {@code null} if unknown (a cost of 0 usually means unknown)
 */
public record ProductRecord(
        String key,
        @Nullable String name,
        @Nullable String category,
        @Nullable String brand,
        @Nullable Money price,
        @Nullable Money cost) {}
