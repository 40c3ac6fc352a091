package app.shopfolk.facts;

import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How much of the shop's time each customer takes. Who has no contact took none, where the ledger has contacts at all. */
final class ServiceFacts {
    private final LedgerContents ledger;
    private final EffortScale scale;
    private final Orders orders;
    private final int lastDay;

    ServiceFacts(LedgerContents ledger, EffortScale scale, Orders orders, int lastDay) {
        this.ledger = ledger;
        this.scale = scale;
        this.orders = orders;
        this.lastDay = lastDay;
    }

    Optional<Column> minutes() {
        return sum(contact -> Measures.minutesOf(contact, scale) / 100.0);
    }

    Optional<Column> contacts() {
        return sum(contact -> 1);
    }

    Optional<Column> open() {
        return sum(contact -> contact.open() ? 1 : 0);
    }

    /** Minutes of service for each of her purchases; unknown for those who never bought. */
    Optional<Column> minutesPerOrder() {
        return minutes().map(column -> {
            double[] minutes = ((Column.Numbers) column).values();
            for (int customer = 0; customer < minutes.length; customer++) {
                int count = orders.count(customer);
                minutes[customer] = count == 0 ? Double.NaN : minutes[customer] / count;
            }
            return column;
        });
    }

    private Optional<Column> sum(ToDoubleFunction<ServiceContact> amount) {
        double[] sums = new double[ledger.customers().size()];
        boolean any = false;
        for (ServiceContact contact : ledger.contacts()) {
            if (contact.identity() != SaleLines.NONE && contact.day().toEpochDay() <= lastDay) {
                sums[ledger.customerOfIdentity()[contact.identity()]] += amount.applyAsDouble(contact);
                any = true;
            }
        }
        return any ? Optional.of(new Column.Numbers(sums)) : Optional.empty();
    }
}
