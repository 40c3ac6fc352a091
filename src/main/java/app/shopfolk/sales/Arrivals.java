package app.shopfolk.sales;

import java.time.Instant;
import java.util.Map;

/** When products came into the ledger. */
public interface Arrivals {
    /**
     * When the first import that is still in the ledger told of each product, by the product's id.
     *
     * @throws LedgerException where the book cannot be read
     */
    Map<Integer, Instant> firstTold();
}
