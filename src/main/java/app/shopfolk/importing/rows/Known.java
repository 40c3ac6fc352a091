package app.shopfolk.importing.rows;

import app.shopfolk.sales.LedgerContents;

/** What the ledger holds and what files of the same drop brought before: against it every row is new or not. */
public final class Known {
    private final KnownCustomers customers;
    private final KnownProducts products;
    private final KnownReceipts receipts;
    private final KnownContacts contacts;

    public Known(LedgerContents ledger) {
        customers = new KnownCustomers(ledger);
        products = new KnownProducts(ledger);
        receipts = new KnownReceipts(ledger);
        contacts = new KnownContacts(ledger);
    }

    KnownCustomers customers() {
        return customers;
    }

    KnownProducts products() {
        return products;
    }

    KnownReceipts receipts() {
        return receipts;
    }

    KnownContacts contacts() {
        return contacts;
    }
}
