package app.shopfolk.sales;

import java.util.List;

/**
 * What a file says that the ledger knows already. It changes nothing now; when the import that brought it first is taken back,
 * it stays because of this one.
 *
 * @param customers records of which every value is the one that is known
 * @param products the same of products
 * @param receipts keys of receipts of which the file holds every line that is known
 * @param contacts contacts that are known line by line
 */
public record Confirmed(
        List<CustomerRecord> customers,
        List<ProductRecord> products,
        List<String> receipts,
        List<ServiceContactRecord> contacts) {
    public static final Confirmed NOTHING = new Confirmed(List.of(), List.of(), List.of(), List.of());

    public Confirmed {
        customers = List.copyOf(customers);
        products = List.copyOf(products);
        receipts = List.copyOf(receipts);
        contacts = List.copyOf(contacts);
    }

    public boolean isEmpty() {
        return customers.isEmpty() && products.isEmpty() && receipts.isEmpty() && contacts.isEmpty();
    }
}
