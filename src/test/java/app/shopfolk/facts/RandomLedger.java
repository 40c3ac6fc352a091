package app.shopfolk.facts;

import app.shopfolk.base.Money;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.FieldType;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Product;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A ledger of any size with everything in it by chance: walk-ins, refunds, unknown costs, efforts, several channels. */
public final class RandomLedger {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 730;
    private static final List<String> CATEGORIES = List.of("Plants", "Pots", "Cards", "Gifts", "Tools");

    private RandomLedger() {}

    /** The same for the same seed. */
    public static LedgerContents of(int customers, int receipts, long seed) {
        Random random = new Random(seed);
        List<Product> products = products(random);
        SaleLines lines = new SaleLines();
        List<String> keys = new ArrayList<>();
        for (int receipt = 0; receipt < receipts; receipt++) {
            keys.add("r" + receipt);
            addReceipt(lines, receipt, customers, products.size(), random);
        }
        List<Identity> identities = new ArrayList<>();
        int[] customerOf = new int[customers];
        for (int row = 0; row < customers; row++) {
            identities.add(new Identity(Identity.Kind.CUSTOMER_NUMBER, Integer.toString(row)));
            customerOf[row] = row;
        }
        return new LedgerContents(
                people(customers, random),
                identities,
                customerOf,
                products,
                keys,
                lines,
                contacts(customers, random),
                Map.of("Club", FieldType.CATEGORY),
                seed);
    }

    private static List<Product> products(Random random) {
        List<Product> products = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            Money price = new Money(10_000L + random.nextInt(900_000));
            Money cost = at % 7 == 0 ? null : new Money(price.tenThousandths() / 2 + random.nextInt(1000));
            String category = at % 11 == 0 ? null : CATEGORIES.get(at % CATEGORIES.size());
            products.add(new Product(at, "p" + at, "Product " + at, category, "Brand " + at % 4, price, cost));
        }
        return products;
    }

    private static void addReceipt(SaleLines lines, int receipt, int customers, int products, Random random) {
        boolean walkIn = customers == 0 || random.nextInt(10) == 0;
        int row = walkIn ? SaleLines.NONE : (int) (customers * Math.pow(random.nextDouble(), 1.5));
        int day = (int) FIRST.toEpochDay() + random.nextInt(DAYS);
        int sign = random.nextInt(20) == 0 ? -1 : 1;
        Channel channel = Channel.values()[random.nextInt(4)];
        for (int line = 1 + random.nextInt(3); line > 0; line--) {
            boolean told = random.nextInt(3) > 0;
            lines.add(
                    receipt,
                    row,
                    random.nextInt(15) == 0 ? SaleLines.NONE : random.nextInt(products),
                    day,
                    random.nextInt(4) == 0 ? SaleLines.NO_MINUTE : 480 + random.nextInt(600),
                    channel,
                    sign * 10_000L * (1 + random.nextInt(4)),
                    told ? sign * (long) random.nextInt(2_000_000) : SaleLines.UNKNOWN,
                    random.nextInt(4) == 0 ? sign * (long) random.nextInt(900_000) : SaleLines.UNKNOWN,
                    random.nextInt(5) == 0 ? random.nextInt(50_000) : 0);
        }
    }

    private static List<Customer> people(int customers, Random random) {
        List<Customer> people = new ArrayList<>();
        for (int row = 0; row < customers; row++) {
            Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
            if (random.nextInt(3) > 0) {
                values.put(
                        CustomerField.BIRTH_DATE,
                        LocalDate.of(1940 + random.nextInt(65), 1 + random.nextInt(12), 1 + random.nextInt(28))
                                .toString());
            }
            if (random.nextBoolean()) {
                values.put(CustomerField.GENDER, random.nextBoolean() ? "F" : "M");
            }
            if (random.nextBoolean()) {
                values.put(CustomerField.CHILDREN, Integer.toString(random.nextInt(4)));
            }
            if (random.nextInt(8) == 0) {
                values.put(CustomerField.COMPANY, "Company " + row);
            }
            Map<String, String> own = random.nextBoolean() ? Map.of("Club", "Club " + random.nextInt(5)) : Map.of();
            people.add(new Customer(row, "Customer " + row, Set.of(), values, own));
        }
        return people;
    }

    private static List<ServiceContact> contacts(int customers, Random random) {
        List<ServiceContact> contacts = new ArrayList<>();
        for (int contact = 0; contact < customers / 3; contact++) {
            boolean minutes = random.nextBoolean();
            contacts.add(new ServiceContact(
                    random.nextInt(12) == 0 ? SaleLines.NONE : random.nextInt(customers),
                    FIRST.plusDays(random.nextInt(DAYS)),
                    minutes ? random.nextInt(6000) : null,
                    minutes ? null : 100 + random.nextInt(900),
                    null,
                    null,
                    random.nextInt(9) == 0));
        }
        return contacts;
    }
}
