package app.shopfolk.sales;

import java.util.List;
import java.util.Map;

/**
 * The whole ledger in memory, immutable. Positions in {@link #lines} and {@link #contacts} point into the lists here;
 * superseded and undone lines are already gone.
 *
 * @param customers by position; {@link #customerOfIdentity} points here
 * @param identities every way a file named somebody
 * @param customerOfIdentity position of the customer behind each identity
 * @param receipts each receipt's key
 * @param ownFields headers of the shop's own fields with the type their values proved, in order of arrival
 * @param version changes with every change to the ledger
 */
public record LedgerContents(
        List<Customer> customers,
        List<Identity> identities,
        int[] customerOfIdentity,
        List<Product> products,
        List<String> receipts,
        SaleLines lines,
        List<ServiceContact> contacts,
        Map<String, FieldType> ownFields,
        long version) {
    /** Position of the customer who bought a line, or {@link SaleLines#NONE} for a walk-in. */
    public int customerOfLine(int line) {
        int identity = lines.identity(line);
        return identity == SaleLines.NONE ? SaleLines.NONE : customerOfIdentity[identity];
    }

    /** What the customer paid for a line: the file's word, else list price times quantity, else 0. */
    public long revenueOfLine(int line) {
        long paid = lines.paid(line);
        if (paid != SaleLines.UNKNOWN) {
            return paid;
        }
        int product = lines.product(line);
        var price = product == SaleLines.NONE ? null : products.get(product).price();
        return price == null ? 0 : price.times(lines.quantity(line)).tenThousandths() - lines.discount(line);
    }

    /** What a line cost the shop: the file's word, else the product's cost times quantity, else unknown. */
    public long costOfLine(int line) {
        long cost = lines.cost(line);
        if (cost != SaleLines.UNKNOWN) {
            return cost;
        }
        int product = lines.product(line);
        var unitCost = product == SaleLines.NONE ? null : products.get(product).cost();
        return unitCost == null
                ? SaleLines.UNKNOWN
                : unitCost.times(lines.quantity(line)).tenThousandths();
    }
}
