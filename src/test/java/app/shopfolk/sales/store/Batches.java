package app.shopfolk.sales.store;

import app.shopfolk.base.Money;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.ProductRecord;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContactRecord;
import app.shopfolk.sales.Tally;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Batches written by hand, with invented people. */
final class Batches {
    private final String file;
    private final List<CustomerRecord> customers = new ArrayList<>();
    private final List<ProductRecord> products = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();
    private final List<String> receipts = new ArrayList<>();
    private final List<String> confirmed = new ArrayList<>();
    private final BitSet replaced = new BitSet();
    private final SaleLines lines = new SaleLines();
    private final List<ServiceContactRecord> contacts = new ArrayList<>();

    private Batches(String file) {
        this.file = file;
    }

    static Batches file(String name) {
        return new Batches(name);
    }

    static Identity number(String value) {
        return new Identity(Identity.Kind.CUSTOMER_NUMBER, value);
    }

    static Identity email(String value) {
        return new Identity(Identity.Kind.EMAIL, value);
    }

    static Identity name(String value) {
        return new Identity(Identity.Kind.NAME, value);
    }

    Batches customer(Map<CustomerField, String> values, Identity... identity) {
        return customer(values, Map.of(), identity);
    }

    Batches customer(Map<CustomerField, String> values, Map<String, String> own, Identity... identity) {
        customers.add(new CustomerRecord(List.of(identity), values, own));
        return this;
    }

    Batches product(String key, @Nullable String name, @Nullable String price, @Nullable String cost) {
        products.add(new ProductRecord(
                key, name, null, null, price == null ? null : Money.of(price), cost == null ? null : Money.of(cost)));
        return this;
    }

    /** One piece sold; {@code paid} of {@code null} leaves it to the product's price. */
    Batches sale(String receipt, @Nullable Identity who, String product, @Nullable String paid) {
        lines.add(
                receipt(receipt),
                who == null ? SaleLines.NONE : position(identities, who),
                product(product),
                20_000,
                SaleLines.NO_MINUTE,
                Channel.SHOP,
                10_000,
                paid == null ? SaleLines.UNKNOWN : Money.of(paid).tenThousandths(),
                SaleLines.UNKNOWN,
                0);
        return this;
    }

    Batches confirms(String receipt) {
        confirmed.add(receipt);
        return this;
    }

    Batches replaces(String receipt) {
        replaced.set(receipt(receipt));
        return this;
    }

    Batches contact(ServiceContactRecord contact) {
        contacts.add(contact);
        return this;
    }

    private int receipt(String key) {
        return position(receipts, key);
    }

    private int product(String key) {
        for (int at = 0; at < products.size(); at++) {
            if (products.get(at).key().equals(key)) {
                return at;
            }
        }
        product(key, null, null, null);
        return products.size() - 1;
    }

    private static <T> int position(List<T> list, T value) {
        int at = list.indexOf(value);
        if (at < 0) {
            list.add(value);
        }
        return at < 0 ? list.size() - 1 : at;
    }

    Batch batch() {
        int rows = customers.size() + lines.size() + contacts.size();
        return new Batch(
                file,
                "sale-lines",
                "digest of " + file,
                customers,
                products,
                identities,
                receipts,
                replaced,
                lines,
                contacts,
                new Confirmed(List.of(), List.of(), confirmed, List.of()),
                new Tally(rows, rows, 0, 0, 0));
    }
}
