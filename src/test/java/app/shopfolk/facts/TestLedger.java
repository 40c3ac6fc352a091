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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A ledger of invented people, built by hand; one identity for each customer. */
public final class TestLedger {
    private final List<Customer> customers = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<String> receipts = new ArrayList<>();
    private final SaleLines lines = new SaleLines();
    private final List<ServiceContact> contacts = new ArrayList<>();
    private final Map<String, FieldType> ownFields = new LinkedHashMap<>();

    /** Adds a customer and answers her row. */
    public int customer(String name) {
        int row = customers.size();
        Identity identity = new Identity(Identity.Kind.CUSTOMER_NUMBER, Integer.toString(row));
        identities.add(identity);
        customers.add(
                new Customer(row, name, Set.of(identity), new EnumMap<>(CustomerField.class), new LinkedHashMap<>()));
        return row;
    }

    public TestLedger with(int row, CustomerField field, String value) {
        customers.get(row).values().put(field, value);
        return this;
    }

    public TestLedger own(int row, String header, FieldType type, String value) {
        ownFields.put(header, type);
        customers.get(row).own().put(header, value);
        return this;
    }

    /** Adds a product and answers its position. */
    public int product(String name, @Nullable String category, @Nullable String price, @Nullable String cost) {
        products.add(new Product(
                products.size(),
                name,
                name,
                category,
                null,
                price == null ? null : Money.of(price),
                cost == null ? null : Money.of(cost)));
        return products.size() - 1;
    }

    /** Adds a receipt of one line without a product; {@code null} cost is unknown. */
    public TestLedger sale(int row, String day, String paid, @Nullable String cost) {
        return sale(row, day, Channel.SHOP, paid, cost);
    }

    public TestLedger sale(int row, String day, Channel channel, String paid, @Nullable String cost) {
        return line(receipt(), row, SaleLines.NONE, day, channel, paid, cost, "0");
    }

    /** A new receipt's position. */
    public int receipt() {
        receipts.add("r" + receipts.size());
        return receipts.size() - 1;
    }

    /** Adds a line of one piece; row {@link SaleLines#NONE} is a walk-in. */
    public TestLedger line(
            int receipt,
            int row,
            int product,
            String day,
            Channel channel,
            @Nullable String paid,
            @Nullable String cost,
            String discount) {
        lines.add(
                receipt,
                row,
                product,
                (int) LocalDate.parse(day).toEpochDay(),
                SaleLines.NO_MINUTE,
                channel,
                10_000,
                paid == null ? SaleLines.UNKNOWN : Money.of(paid).tenThousandths(),
                cost == null ? SaleLines.UNKNOWN : Money.of(cost).tenThousandths(),
                Money.of(discount).tenThousandths());
        return this;
    }

    /** Adds a service contact of so many minutes. */
    public TestLedger service(int row, String day, double minutes) {
        contacts.add(new ServiceContact(
                row, LocalDate.parse(day), (int) Math.round(minutes * 100), null, null, null, false));
        return this;
    }

    /** Adds a service contact of which only the effort is known. */
    public TestLedger effort(int row, String day, double effort) {
        contacts.add(
                new ServiceContact(row, LocalDate.parse(day), null, (int) Math.round(effort * 100), null, null, false));
        return this;
    }

    public LedgerContents contents() {
        return new LedgerContents(
                List.copyOf(customers),
                List.copyOf(identities),
                IntStream.range(0, customers.size()).toArray(),
                List.copyOf(products),
                List.copyOf(receipts),
                lines,
                List.copyOf(contacts),
                ownFields,
                1);
    }

    public CustomerFacts facts() {
        return CustomerFacts.of(contents(), FactSettings.DEFAULT);
    }

    public CustomerFacts facts(FactSettings settings) {
        return CustomerFacts.of(contents(), settings);
    }
}
