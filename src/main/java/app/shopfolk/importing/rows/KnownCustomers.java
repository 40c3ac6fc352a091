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
    /** Somebody; what a record or the ledger says of her is kept as it is until more is known. */
    private static final class Face {
        /** How many identities lead here. */
        int leading;
        /** Identities that are hers too but lead to somebody else. */
        Set<Identity> shared = Set.of();

        Map<CustomerField, String> values = Map.of();
        Map<String, String> own = Map.of();

        void learn(CustomerRecord customer) {
            if (values.isEmpty()) {
                values = customer.values();
            } else if (!customer.values().isEmpty()) {
                Map<CustomerField, String> more = new EnumMap<>(values);
                customer.values()
                        .forEach((field, value) -> more.put(field, CustomerLayers.over(field, more.get(field), value)));
                values = more;
            }
            if (own.isEmpty()) {
                own = customer.own();
            } else if (!customer.own().isEmpty()) {
                own = new HashMap<>(own);
                own.putAll(customer.own());
            }
        }
    }

    /** Whom each identity leads to. */
    private final Map<Identity, Face> faces = new HashMap<>();

    KnownCustomers(LedgerContents ledger) {
        for (Customer customer : ledger.customers()) {
            Face face = new Face();
            face.values = customer.values();
            face.own = customer.own();
            customer.identities().forEach(identity -> name(face, identity));
        }
        for (Identity identity : ledger.identities()) {
            if (!faces.containsKey(identity)) {
                name(new Face(), identity);
            }
        }
    }

    private void name(Face face, Identity identity) {
        Face before = faces.putIfAbsent(identity, face);
        if (before == null) {
            face.leading++;
        } else if (before != face) {
            face.shared = face.shared.isEmpty() ? new HashSet<>() : face.shared;
            face.shared.add(identity);
        }
    }

    private boolean isNamed(Face face, Identity identity) {
        return faces.get(identity) == face || face.shared.contains(identity);
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
        boolean other = called != null && called != keeper && called.leading == 1 && called.shared.isEmpty();
        String keepers = CustomerLayers.personName(keeper.values);
        boolean otherwise = !keepers.isEmpty() && !keepers.equals(CustomerLayers.personName(customer.values()));
        return other && otherwise && faces.keySet().containsAll(customer.identities()) ? called : null;
    }

    private boolean hasAll(Face face, CustomerRecord customer) {
        // A name may belong to somebody else of that name; all surer identities must be hers.
        return customer.identities().stream()
                .allMatch(identity -> isNamed(face, identity) || identity.kind() == Identity.Kind.NAME);
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
        Face known = faces.get(customer.identities().getFirst());
        Face face = known == null ? new Face() : known;
        face.learn(customer);
        customer.identities().forEach(identity -> name(face, identity));
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
