package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.UnderstoodColumn;
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
            case CUSTOMERS, SURVEY_ANSWERS -> new CustomerRows(source, known);
            case WEB_VISITS, WISH_LISTS, RATINGS -> new TraceRows(source, known);
            case PRODUCTS -> new ProductRows(source, known, categories);
            case SALE_LINES -> new SaleRows(source, known, headers);
            case RECEIPTS ->
                tellsOnlyOfBuyers(source) ? new CustomerRows(source, known) : new SaleRows(source, known, headers);
            case SERVICE_CONTACTS -> new ContactRows(source, known);
            case LOOKUP, STAFF, SUMMARY, UNKNOWN -> new IgnoredRows(source);
        };
    }

    /** A list of parcels: numbers of orders with buyers and addresses, but neither days nor amounts. */
    private static boolean tellsOnlyOfBuyers(Source source) {
        return source.columns().stream().map(UnderstoodColumn::meaning).noneMatch(meaning -> switch (meaning) {
            case DATE, ORDER_TOTAL, ORDER_SUBTOTAL, AMOUNT, NET, GROSS, UNIT_PRICE -> true;
            default -> false;
        });
    }
}
