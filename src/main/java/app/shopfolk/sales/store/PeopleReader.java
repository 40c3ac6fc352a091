package app.shopfolk.sales.store;

import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerLayers;
import app.shopfolk.sales.FieldType;
import app.shopfolk.sales.Identity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Identities, the customers behind them, and their records laid over one another. Only customers that a record, a line that
 * counts or a contact names are there; the others wait for a replaced receipt to come back.
 */
final class PeopleReader {
    private static final int HIDDEN = -1;

    private final Handle handle;
    private final List<ForkJoinTask<?>> names;
    private final @Nullable Identity[] identityOf;
    private final int[] customerIdOf;
    private final @Nullable CustomerLayers[] layers;
    private final BitSet seen = new BitSet();
    private final BitSet named = new BitSet();
    private final OwnFieldTypes ownFields = new OwnFieldTypes();
    private final RowCounts records = new RowCounts();
    private final List<Identity> identities = new ArrayList<>();
    private List<Customer> customers = List.of();
    private final int[] positionOf;
    private int[] customerOfIdentity = new int[0];

    PeopleReader(Handle handle) {
        this.handle = handle;
        int ids = Math.toIntExact(Counter.IDENTITY.now(handle));
        identityOf = new Identity[ids];
        customerIdOf = new int[ids];
        layers = new CustomerLayers[ids];
        positionOf = new int[ids];
        Arrays.fill(positionOf, HIDDEN);
        Query.forEach(
                handle,
                "SELECT identity_id, customer_id FROM identity_link",
                row -> customerIdOf[row.getInt(1)] = row.getInt(2));
        names = List.of(reading(0, ids / 2), reading(ids / 2, ids));
    }

    /** The names take longest to read: two more connections do it meanwhile. */
    private ForkJoinTask<?> reading(int from, int to) {
        return ForkJoinPool.commonPool().submit(() -> {
            try (Handle another = handle.getJdbi().open()) {
                Query.forEach(
                        another,
                        "SELECT id, kind, identity_value FROM person_identity WHERE id >= " + from + " AND id < " + to,
                        row -> identityOf[row.getInt(1)] =
                                new Identity(Identity.Kind.valueOf(row.getString(2)), row.getString(3)));
            }
        });
    }

    void readRecords() {
        Partings partings = new Partings(handle);
        String query = "SELECT import_id, identity_ids, field_values, own_values FROM customer_record ORDER BY id";
        Query.forEach(handle, query, row -> {
            boolean edit = !records.see(row);
            int lead = partings.meant(IdentityIds.of(row.getString(2)))[0];
            int customer = customerId(lead);
            Map<CustomerField, String> values = FieldsText.values(row.getString(3));
            Map<String, String> own = FieldsText.own(row.getString(4));
            ownFields.see(own);
            if (edit) {
                layersOf(customer).say(values, own);
            } else {
                layersOf(customer).lay(lead, values, own);
            }
        });
    }

    private CustomerLayers layersOf(int customer) {
        seen.set(customer);
        CustomerLayers laid = layers[customer];
        if (laid == null) {
            laid = new CustomerLayers();
            layers[customer] = laid;
        }
        return laid;
    }

    private int customerId(int identity) {
        int customer = customerIdOf[identity];
        if (customer == 0) {
            throw gone();
        }
        named.set(identity);
        return customer;
    }

    private static DatabaseException gone() {
        return Damage.found("An identity is gone");
    }

    /** Hears that a line or a contact names an identity; 0 for nobody. */
    void see(int identity) {
        if (identity != 0) {
            seen.set(customerId(identity));
        }
    }

    /** Gives positions, once all were seen. */
    void settle() {
        // The last that was handed over first: if nobody has begun with it, this thread reads it itself.
        names.reversed().forEach(ForkJoinTask::join);
        if (named.stream().anyMatch(id -> identityOf[id] == null)) {
            throw gone();
        }
        int[] positionOfCustomer = new int[identityOf.length];
        int[] ids = seen.stream().toArray();
        for (int at = 0; at < ids.length; at++) {
            positionOfCustomer[ids[at]] = at;
        }
        int[] customerOf = new int[identityOf.length];
        for (int id = 0; id < identityOf.length; id++) {
            Identity identity = identityOf[id];
            if (identity != null && seen.get(customerId(id))) {
                positionOf[id] = identities.size();
                customerOf[identities.size()] = positionOfCustomer[customerIdOf[id]];
                identities.add(identity);
            }
        }
        customerOfIdentity = Arrays.copyOf(customerOf, identities.size());
        IdentitiesByCustomer identitiesOf = new IdentitiesByCustomer(identities, customerOfIdentity, ids.length);
        customers = IntStream.range(0, ids.length)
                .parallel()
                .mapToObj(at -> customer(ids[at], identitiesOf.of(at)))
                .toList();
    }

    private Customer customer(int id, Set<Identity> named) {
        CustomerLayers laid = layers[id];
        layers[id] = null; // what was laid is not needed once the customer stands
        return (laid == null ? new CustomerLayers() : laid).customer(id, named);
    }

    /** How many records an import brought. */
    long recordsOf(int importId) {
        return records.of(importId);
    }

    /** The position of an identity; -1 for nobody. */
    int position(int id) {
        return id < 0 ? id : positionOf[id];
    }

    List<Customer> customers() {
        return customers;
    }

    List<Identity> identities() {
        return List.copyOf(identities);
    }

    int[] customerOfIdentity() {
        return customerOfIdentity;
    }

    Map<String, FieldType> ownFields() {
        return ownFields.types();
    }
}
