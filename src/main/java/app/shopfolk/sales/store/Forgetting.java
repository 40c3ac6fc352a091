package app.shopfolk.sales.store;

import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerLayers;
import app.shopfolk.sales.Identity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Takes one customer out of every table. Her lines stay, as a walk-in's; her contacts stay as nobody's, without what they were
 * about; her records and identities go, and every other row that is kept by customer; her name, e-mail and phone are blotted
 * out of everything else that is text. Marks of her stay, by which an old export does not bring her back.
 */
final class Forgetting {
    private final Handle handle;
    private final int customer;
    private final Marks marks;
    private final BitSet hers = new BitSet();
    private final Map<Integer, Identity> identities = new HashMap<>();
    private final List<Integer> records = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> said = new LinkedHashSet<>();

    private Forgetting(Handle handle, int customer) {
        this.handle = handle;
        this.customer = customer;
        this.marks = Marks.begin(handle);
    }

    /** Forgets her; the links are brought up to date too. */
    static void of(Handle handle, int customer) {
        new Forgetting(handle, customer).run();
    }

    private void run() {
        handle.createQuery("SELECT identity_id FROM identity_link WHERE customer_id = ?")
                .bind(0, customer)
                .mapTo(Integer.class)
                .forEach(hers::set);
        if (hers.isEmpty()) {
            throw new IllegalArgumentException("There is no such customer");
        }
        BitSet shared = readRecords();
        BitSet gone = (BitSet) hers.clone();
        gone.andNot(shared);
        readIdentities(gone);
        List<String> made = identities.values().stream().map(Identity::value).toList();
        dropRecords();
        KeptByCustomer kept = new KeptByCustomer(handle);
        kept.drop(hers);
        kept.dropIssues(hers);
        forgetContacts();
        BitSet receipts = new ChunkRewrite(handle).toWalkIn(hers);
        new ChunkRewrite(handle).renameReceipts(receipts, key -> withoutHer(key, made, marks));
        for (int id : gone.stream().toArray()) {
            handle.execute("DELETE FROM person_identity WHERE id = ?", id);
            handle.execute("DELETE FROM identity_link WHERE identity_id = ?", id);
            handle.execute("DELETE FROM identity_decision WHERE one_id = ? OR other_id = ?", id, id);
        }
        new Blotting(handle).out(names, addresses, said);
        Links.refresh(handle);
    }

    /** Finds her records; returns the identities that somebody else's name as well. */
    private BitSet readRecords() {
        BitSet shared = new BitSet();
        String query = "SELECT id, identity_ids, field_values, own_values, import_id FROM customer_record";
        Query.forEach(handle, query, row -> {
            int[] named = IdentityIds.of(row.getString(2));
            if (hers.get(named[0])) {
                records.add(row.getInt(1));
                Map<CustomerField, String> values = FieldsText.values(row.getString(3));
                learn(values);
                row.getInt(5);
                if (row.wasNull()) {
                    // Files name people by these; the owner's word only writes them down.
                    addresses.add(values.getOrDefault(CustomerField.EMAIL, ""));
                    addresses.add(values.getOrDefault(CustomerField.PHONE, ""));
                }
                said.addAll(FieldsText.own(row.getString(4)).values());
            } else {
                for (int id : named) {
                    shared.set(id);
                }
            }
        });
        return shared;
    }

    private void learn(Map<CustomerField, String> values) {
        String name = CustomerLayers.personName(values);
        said.add(values.getOrDefault(CustomerField.NOTES, ""));
        names.add(name);
        names.add(values.getOrDefault(CustomerField.FIRST_NAME, "") + " "
                + values.getOrDefault(CustomerField.LAST_NAME, ""));
        marks.addAddress(handle, name, values);
    }

    private void readIdentities(BitSet gone) {
        Query.forEach(handle, "SELECT id, kind, identity_value FROM person_identity", row -> {
            if (gone.get(row.getInt(1))) {
                identities.put(row.getInt(1), new Identity(Identity.Kind.valueOf(row.getString(2)), row.getString(3)));
            }
        });
        identities.values().forEach(identity -> {
            marks.add(handle, identity);
            switch (identity.kind()) {
                case NAME -> names.add(identity.value());
                case EMAIL, PHONE -> addresses.add(identity.value());
                case CUSTOMER_NUMBER, LOYALTY_NUMBER -> {}
            }
        });
    }

    private void dropRecords() {
        for (int record : records) {
            handle.execute("""
                UPDATE import_batch SET customer_records = customer_records - 1
                WHERE id = (SELECT import_id FROM customer_record WHERE id = ?)\
                """, record);
            handle.execute("DELETE FROM customer_record WHERE id = ?", record);
        }
    }

    /** Their keys are made anew: one that was made of the row was made of her too. */
    private void forgetContacts() {
        Map<Integer, String> contacts = new HashMap<>();
        Query.forEach(
                handle,
                "SELECT id, identity_id, contact_key FROM service_contact WHERE identity_id IS NOT NULL",
                row -> {
                    if (hers.get(row.getInt(2))) {
                        contacts.put(row.getInt(1), row.getString(3));
                    }
                });
        contacts.forEach((id, key) -> handle.execute(
                "UPDATE service_contact SET identity_id = NULL, topic = NULL, contact_key = ? WHERE id = ?",
                marks.tag(key),
                id));
    }

    /** A key made of day, time and customer, with a tag in her place; any other key as it is. */
    static String withoutHer(String key, Iterable<String> values, Marks marks) {
        for (String value : values) {
            if (key.endsWith(" " + value)) {
                return key.substring(0, key.length() - value.length()) + marks.tag(key);
            }
        }
        return key;
    }
}
