package app.shopfolk.sales.store;

import app.shopfolk.base.Money;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.PersonalData;
import app.shopfolk.sales.PersonalData.Contact;
import app.shopfolk.sales.PersonalData.Origin;
import app.shopfolk.sales.PersonalData.Purchase;
import app.shopfolk.sales.Product;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is kept of one customer, from every table, with the import each thing came with. */
final class PersonReader {
    private final Handle handle;
    private final BitSet hers = new BitSet();
    private final Set<Identity> identities = new LinkedHashSet<>();

    private PersonReader(Handle handle) {
        this.handle = handle;
    }

    /** @throws IllegalArgumentException where there is no such customer */
    static PersonalData read(Handle handle, int customer) {
        return new PersonReader(handle).data(customer);
    }

    private PersonalData data(int customer) {
        ToldReader told = new ToldReader(handle, customer);
        hers.or(told.hers());
        if (hers.isEmpty()) {
            throw new IllegalArgumentException("There is no such customer");
        }
        Query.forEach(handle, "SELECT id, kind, identity_value FROM person_identity ORDER BY id", row -> {
            if (hers.get(row.getInt(1))) {
                identities.add(new Identity(Identity.Kind.valueOf(row.getString(2)), row.getString(3)));
            }
        });
        return new PersonalData(
                told.name(identities),
                List.copyOf(identities),
                told.told(),
                purchases(told),
                contacts(told),
                new KeptByCustomer(handle).of(hers));
    }

    private List<Purchase> purchases(ToldReader told) {
        Map<Integer, Integer> replacedBy = new HashMap<>();
        Query.forEach(
                handle,
                "SELECT receipt_id, by_import FROM superseded",
                row -> replacedBy.merge(row.getInt(1), row.getInt(2), Math::max));
        ProductsReader products = new ProductsReader(handle);
        List<Product> productList = products.products();
        BitSet receipts = new BitSet();
        Map<Integer, SaleLines> linesOf = new HashMap<>();
        Chunks.readLines(handle, (importId, lines) -> {
            for (int line = 0; line < lines.size(); line++) {
                if (lines.identity(line) != SaleLines.NONE && hers.get(lines.identity(line))) {
                    receipts.set(lines.receipt(line));
                    ImportUndo.copy(lines, line, linesOf.computeIfAbsent(importId, none -> new SaleLines()));
                }
            }
        });
        Map<Integer, String> keys = new HashMap<>();
        Chunks.readReceipts(handle, (importId, id, key) -> {
            if (receipts.get(id)) {
                keys.put(id, key);
            }
        });
        List<Purchase> purchases = new ArrayList<>();
        linesOf.forEach((importId, lines) -> {
            for (int line = 0; line < lines.size(); line++) {
                int product = products.position(lines.product(line));
                purchases.add(purchase(
                        lines,
                        line,
                        keys.getOrDefault(lines.receipt(line), ""),
                        product == SaleLines.NONE ? null : productList.get(product),
                        replacedBy.getOrDefault(lines.receipt(line), 0) > importId,
                        told.origin(importId)));
            }
        });
        purchases.sort(Comparator.comparing(Purchase::day).thenComparing(Purchase::receipt));
        return List.copyOf(purchases);
    }

    private static Purchase purchase(
            SaleLines lines,
            int line,
            String receipt,
            @Nullable Product product,
            boolean isReplaced,
            Optional<Origin> origin) {
        long paid = lines.paid(line);
        if (paid == SaleLines.UNKNOWN) {
            Money price = product == null ? null : product.price();
            paid = price == null ? 0 : price.times(lines.quantity(line)).tenThousandths() - lines.discount(line);
        }
        return new Purchase(
                LocalDate.ofEpochDay(lines.day(line)),
                receipt,
                product == null ? "" : product.name(),
                lines.quantity(line),
                new Money(paid),
                lines.channel(line),
                isReplaced,
                origin);
    }

    private List<Contact> contacts(ToldReader told) {
        List<Contact> contacts = new ArrayList<>();
        String query = "SELECT import_id, identity_id, epoch_day, minutes, effort, topic, channel, is_open"
                + " FROM service_contact WHERE identity_id IS NOT NULL ORDER BY epoch_day, id";
        Query.forEach(handle, query, row -> {
            if (hers.get(row.getInt(2))) {
                ServiceContact contact = new ServiceContact(
                        SaleLines.NONE,
                        LocalDate.ofEpochDay(row.getInt(3)),
                        row.getObject(4, Integer.class),
                        row.getObject(5, Integer.class),
                        row.getString(6),
                        row.getString(7),
                        row.getBoolean(8));
                contacts.add(new Contact(contact, told.origin(row.getInt(1))));
            }
        });
        return List.copyOf(contacts);
    }
}
