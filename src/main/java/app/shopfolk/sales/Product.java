package app.shopfolk.sales;

import app.shopfolk.base.Money;
import org.jspecify.annotations.Nullable;

/** A product as the ledger knows it today: all its records laid over one another, the newest on top. */
public record Product(
        int id,
        String key,
        String name,
        @Nullable String category,
        @Nullable String brand,
        @Nullable Money price,
        @Nullable Money cost) {}
