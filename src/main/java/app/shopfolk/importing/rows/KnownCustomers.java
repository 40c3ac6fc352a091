package app.shopfolk.importing.rows;

import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerLayers;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Customers of the ledger and of this drop, by every way they are named. */
final class KnownCustomers {
    private static final class Face {
        final Set<Identity> identities = new HashSet<>();
        final Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
        final Map<String, String> own = new HashMap<>();
    }

    private final Map<Identity, Face> faces = new HashMap<>();

    KnownCustomers(LedgerContents ledger) {
        for (Customer customer : ledger.customers()) {
            Face face = new Face();
            face.identities.addAll(customer.identities());
            face.values.putAll(customer.values());
            face.own.putAll(customer.own());
            customer.identities().forEach(identity -> faces.putIfAbsent(identity, face));
        }
        for (Identity identity : ledger.identities()) {
            faces.computeIfAbsent(identity, alone -> {
                Face face = new Face();
                face.identities.add(alone);
                return face;
            });
        }
    }

    /** Whether anybody is called so. */
    boolean names(Identity identity) {
        return faces.containsKey(identity);
    }

    /** Whether everything a record says is known already. */
    boolean knows(CustomerRecord customer) {
        Face face = faces.get(customer.identities().getFirst());
        if (face == null) {
            return false;
        }
        Face parted = parted(customer, face);
        return parted != null ? says(parted, customer) : hasAll(face, customer) && says(face, customer);
    }

    /** Whether the owner parted the one called so from the one who keeps the e-mail both have; {@code null} where not. */
    private @Nullable Face parted(CustomerRecord customer, Face keeper) {
        Identity name = customer.identities().stream()
                .filter(identity -> identity.kind() == Identity.Kind.NAME)
                .findFirst()
                .orElse(null);
        Face called = name == null ? null : faces.get(name);
        boolean other = called != null && called != keeper && called.identities.equals(Set.of(name));
        String keepers = CustomerLayers.personName(keeper.values);
        boolean otherwise = !keepers.isEmpty() && !keepers.equals(CustomerLayers.personName(customer.values()));
        return other && otherwise && faces.keySet().containsAll(customer.identities()) ? called : null;
    }

    private static boolean hasAll(Face face, CustomerRecord customer) {
        // A name may belong to somebody else of that name; all surer identities must be hers.
        return customer.identities().stream()
                .allMatch(identity -> face.identities.contains(identity) || identity.kind() == Identity.Kind.NAME);
    }

    private static boolean says(Face face, CustomerRecord customer) {
        for (Map.Entry<CustomerField, String> value : customer.values().entrySet()) {
            if (!CustomerLayers.covers(value.getKey(), face.values.get(value.getKey()), value.getValue())) {
                return false;
            }
        }
        for (Map.Entry<String, String> value : customer.own().entrySet()) {
            if (!value.getValue().equals(face.own.get(value.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** Remembers what a record says. */
    void learn(CustomerRecord customer) {
        Face face = faces.computeIfAbsent(customer.identities().getFirst(), _ -> new Face());
        customer.values()
                .forEach((field, value) ->
                        face.values.put(field, CustomerLayers.over(field, face.values.get(field), value)));
        face.own.putAll(customer.own());
        for (Identity identity : customer.identities()) {
            face.identities.add(identity);
            faces.putIfAbsent(identity, face);
        }
    }

    /** One of the shop's own fields of somebody, or {@code null}. */
    @Nullable
    String own(List<Identity> identities, String header) {
        Face face = faces.get(identities.getFirst());
        return face == null ? null : face.own.get(header);
    }

    /** A field of somebody, or {@code null} where it or she is not known. */
    @Nullable
    String value(List<Identity> identities, CustomerField field) {
        Face face = faces.get(identities.getFirst());
        return face == null ? null : face.values.get(field);
    }
}
