package app.shopfolk.sales.store;

import app.shopfolk.base.Money;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.ProductRecord;
import app.shopfolk.sales.ServiceContactRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Notes with each import which rows of earlier ones it holds as well. What no single row says (it came together from several)
 * is given back, to be stored as a row of its own.
 */
final class Confirmations {
    private final Handle handle;
    private final KnownIds<Identity> identities;
    private final KnownIds<String> products;
    private final Restated people = new Restated();
    private final Restated goods = new Restated();
    private final Map<ServiceContactRecord, Deque<Integer>> contacts = new HashMap<>();

    Confirmations(Handle handle, KnownIds<Identity> identities, KnownIds<String> products, List<Batch> batches) {
        this.handle = handle;
        this.identities = identities;
        this.products = products;
        for (Batch batch : batches) {
            Confirmed confirmed = batch.confirmed();
            confirmed.customers().stream().filter(this::isKnown).forEach(record -> people.ask(lead(record)));
            confirmed.products().stream()
                    .filter(record -> products.knows(record.key()))
                    .forEach(record -> goods.ask(products.id(record.key())));
            confirmed.contacts().forEach(contact -> contacts.put(contact.withoutKey(), new ArrayDeque<>()));
        }
        hearStored();
    }

    private void hearStored() {
        if (people.isAsked()) {
            Query.forEach(
                    handle,
                    "SELECT id, identity_ids, field_values, own_values FROM customer_record"
                            + " WHERE import_id IS NOT NULL ORDER BY id",
                    row -> {
                        int lead = IdentityIds.of(row.getString(2))[0];
                        if (people.isAsked(lead)) {
                            Map<Object, String> words =
                                    words(FieldsText.values(row.getString(3)), FieldsText.own(row.getString(4)));
                            people.hear(lead, row.getInt(1), row.getString(2), words);
                        }
                    });
        }
        if (goods.isAsked()) {
            Query.forEach(
                    handle,
                    "SELECT id, product_id, name, category, brand, price, cost FROM product_record ORDER BY id",
                    row -> goods.hear(
                            row.getInt(2),
                            row.getInt(1),
                            "",
                            words(
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    number(row, 6),
                                    number(row, 7))));
        }
        if (!contacts.isEmpty()) {
            hearContacts();
        }
    }

    private void hearContacts() {
        Map<Integer, Identity> called = new HashMap<>();
        Query.forEach(
                handle,
                "SELECT id, kind, identity_value FROM person_identity",
                row -> called.put(
                        row.getInt(1), new Identity(Identity.Kind.valueOf(row.getString(2)), row.getString(3))));
        Query.forEach(
                handle,
                "SELECT id, identity_id, epoch_day, minutes, effort, topic, channel, is_open FROM service_contact"
                        + " ORDER BY id",
                row -> {
                    ServiceContactRecord contact = new ServiceContactRecord(
                            "",
                            called.get(row.getInt(2)),
                            LocalDate.ofEpochDay(row.getInt(3)),
                            row.getObject(4, Integer.class),
                            row.getObject(5, Integer.class),
                            row.getString(6),
                            row.getString(7),
                            row.getBoolean(8));
                    Deque<Integer> ids = contacts.get(contact);
                    if (ids != null) {
                        ids.add(row.getInt(1));
                    }
                });
    }

    /** Hears of what was stored just now. */
    void hear(CustomerRecord record, int id, String named) {
        if (people.isAsked(lead(record))) {
            people.hear(lead(record), id, named, words(record.values(), record.own()));
        }
    }

    /** Hears of what was stored just now. */
    void hear(ProductRecord record, int id) {
        goods.hear(products.id(record.key()), id, "", words(record));
    }

    /** Hears of what was stored just now. */
    void hear(ServiceContactRecord contact, int id) {
        Deque<Integer> ids = contacts.get(contact.withoutKey());
        if (ids != null) {
            ids.add(id);
        }
    }

    /** Notes customers; returns those whom no single row tells of. */
    List<CustomerRecord> noteCustomers(int importId, List<CustomerRecord> confirmed) {
        // Whoever is not known any more was forgotten since the file was read.
        List<CustomerRecord> known = confirmed.stream().filter(this::isKnown).toList();
        return note(AlsoIn.CUSTOMER_RECORD, importId, known, record -> {
            int[] named = record.identities().stream().mapToInt(identities::id).toArray();
            return people.find(named[0], IdentityIds.text(named), words(record.values(), record.own()))
                    .orElse(0);
        });
    }

    /** Notes products; returns those that no single row tells of. */
    List<ProductRecord> noteProducts(int importId, List<ProductRecord> confirmed) {
        List<ProductRecord> telling = confirmed.stream()
                .filter(record -> !words(record).isEmpty() && products.knows(record.key()))
                .toList();
        return note(
                AlsoIn.PRODUCT_RECORD,
                importId,
                telling,
                record ->
                        goods.find(products.id(record.key()), "", words(record)).orElse(0));
    }

    /** Notes contacts; each stored one answers for one. */
    void noteContacts(int importId, List<ServiceContactRecord> confirmed) {
        note(AlsoIn.SERVICE_CONTACT, importId, confirmed, contact -> {
            Integer id = contacts.getOrDefault(contact.withoutKey(), new ArrayDeque<>())
                    .poll();
            return id == null ? 0 : id;
        });
    }

    /** Notes receipts by their keys. */
    void noteReceipts(int importId, List<String> confirmed, KnownIds<String> receipts) {
        note(
                AlsoIn.RECEIPT,
                importId,
                confirmed.stream().filter(receipts::knows).toList(),
                receipts::id);
    }

    /** @param find the id of the row, 0 where there is none */
    private <R> List<R> note(AlsoIn what, int importId, List<R> confirmed, ToIntFunction<R> find) {
        List<R> none = new ArrayList<>();
        int[] ids = new int[confirmed.size()];
        int found = 0;
        for (R each : confirmed) {
            int id = find.applyAsInt(each);
            if (id == 0) {
                none.add(each);
            } else {
                ids[found++] = id;
            }
        }
        what.store(handle, importId, java.util.Arrays.copyOf(ids, found));
        return none;
    }

    private boolean isKnown(CustomerRecord record) {
        return record.identities().stream().allMatch(identities::knows);
    }

    private int lead(CustomerRecord record) {
        return identities.id(record.identities().getFirst());
    }

    private static Map<Object, String> words(Map<?, String> values, Map<String, String> own) {
        Map<Object, String> words = new LinkedHashMap<>(values);
        words.putAll(own);
        return words;
    }

    private static Map<Integer, Object> words(ProductRecord record) {
        return words(record.name(), record.category(), record.brand(), amount(record.price()), amount(record.cost()));
    }

    private static Map<Integer, Object> words(@Nullable Object... told) {
        Map<Integer, Object> words = new LinkedHashMap<>();
        for (int at = 0; at < told.length; at++) {
            Object word = told[at];
            if (word != null) {
                words.put(at, word);
            }
        }
        return words;
    }

    private static @Nullable Long amount(@Nullable Money money) {
        return money == null ? null : money.tenThousandths();
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
