package app.shopfolk.importing.meaning;

import java.util.Locale;

/** What a file is. The codes are stored and printed. */
public enum FileKind {
    /** One row per customer, contact or subscriber. */
    CUSTOMERS,
    /** One row per line of a receipt. */
    SALE_LINES,
    /** One row per receipt, order or payment. */
    RECEIPTS,
    /** One row per product. */
    PRODUCTS,
    /** One row per call, visit or ticket. */
    SERVICE_CONTACTS,
    /** One row per filled-in questionnaire. */
    SURVEY_ANSWERS,
    /** One row per visit of somebody to the web site, or per page she looked at. */
    WEB_VISITS,
    /** One row per product somebody wishes for. */
    WISH_LISTS,
    /** One row per product somebody rated. */
    RATINGS,
    /** Names for the numbers in another file, such as categories. */
    LOOKUP,
    /** Staff, suppliers, shippers: people, but no customers. */
    STAFF,
    /** Totals per item or employee: no single purchase to be found in it. */
    SUMMARY,
    /** Nothing that Shopfolk knows. */
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its rows go into the ledger. */
    public boolean isImported() {
        return switch (this) {
            case CUSTOMERS,
                    SALE_LINES,
                    RECEIPTS,
                    PRODUCTS,
                    SERVICE_CONTACTS,
                    SURVEY_ANSWERS,
                    WEB_VISITS,
                    WISH_LISTS,
                    RATINGS -> true;
            case LOOKUP, STAFF, SUMMARY, UNKNOWN -> false;
        };
    }

    public boolean isSales() {
        return this == SALE_LINES || this == RECEIPTS;
    }
}
