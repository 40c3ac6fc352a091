package app.shopfolk.importing.rows;

import java.util.Map;

/** Picks the taker of rows that fits a kind of file. */
public final class RowsByKind {
    private RowsByKind() {}

    /**
     * A taker for a file.
     *
     * @param categories names of categories by number, from other files of the drop
     * @param headers days and customers of orders, from other files of the drop
     */
    public static Rows of(Source source, Known known, Map<String, String> categories, OrderHeaders headers) {
        return switch (source.kind()) {
            case CUSTOMERS -> new CustomerRows(source, known);
            case PRODUCTS -> new ProductRows(source, known, categories);
            case SALE_LINES, RECEIPTS -> new SaleRows(source, known, headers);
            case SERVICE_CONTACTS -> new ContactRows(source, known);
            case LOOKUP, STAFF, SUMMARY, UNKNOWN -> new IgnoredRows(source);
        };
    }
}
