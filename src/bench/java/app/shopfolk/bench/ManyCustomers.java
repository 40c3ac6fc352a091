package app.shopfolk.bench;

import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A ledger in memory with very many invented customers; the same one in every run. */
final class ManyCustomers {
    private static final int FIRST_DAY = (int) LocalDate.of(2024, 1, 1).toEpochDay();
    private static final int DAYS = 730;

    private ManyCustomers() {}

    static LedgerContents of(int customers, int lines) {
        Random random = new Random(1);
        List<Customer> people = new ArrayList<>();
        List<Identity> identities = new ArrayList<>();
        int[] customerOf = new int[customers];
        for (int row = 0; row < customers; row++) {
            Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
            values.put(CustomerField.AGE, Integer.toString(18 + random.nextInt(70)));
            if (random.nextBoolean()) {
                values.put(CustomerField.CHILDREN, Integer.toString(random.nextInt(4)));
            }
            people.add(new Customer(row, "Customer " + row, Set.of(), values, Map.of()));
            identities.add(new Identity(Identity.Kind.CUSTOMER_NUMBER, Integer.toString(row)));
            customerOf[row] = row;
        }
        SaleLines sold = new SaleLines();
        List<String> receipts = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            receipts.add("r" + line);
            long paid = 10_000L + random.nextInt(1_500_000);
            sold.add(
                    line,
                    (int) (customers * Math.pow(random.nextDouble(), 1.6)),
                    SaleLines.NONE,
                    FIRST_DAY + random.nextInt(DAYS),
                    480 + random.nextInt(600),
                    Channel.SHOP,
                    10_000,
                    paid,
                    paid * (40 + random.nextInt(40)) / 100,
                    0);
        }
        List<ServiceContact> contacts = new ArrayList<>();
        for (int contact = 0; contact < customers / 10; contact++) {
            LocalDate day = LocalDate.ofEpochDay(FIRST_DAY + random.nextInt(DAYS));
            contacts.add(new ServiceContact(
                    random.nextInt(customers), day, 100 + random.nextInt(4000), null, null, null, false));
        }
        return new LedgerContents(people, identities, customerOf, List.of(), receipts, sold, contacts, Map.of(), 1);
    }
}
