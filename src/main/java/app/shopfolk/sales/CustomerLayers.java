package app.shopfolk.sales;

import app.shopfolk.sales.Identity.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A customer's records laid over one another: call {@link #lay(Object, Map, Map)} from the oldest to the newest, the owner's
 * edits with {@link #lay(Map, Map)} last. A value that a newer record does not have stays; an empty one takes it away.
 *
 * <p>A "no" to being written to is different: it stays until whoever said it, or the owner, says yes. Another of her
 * records that says yes, as when two were joined, does not overrule it.
 */
public final class CustomerLayers {
    /** What she is called by where no file tells her name, the best first. */
    private static final List<Kind> CALLED_BY =
            List.of(Kind.NAME, Kind.EMAIL, Kind.PHONE, Kind.LOYALTY_NUMBER, Kind.CUSTOMER_NUMBER);

    private final EnumMap<CustomerField, String> values = new EnumMap<>(CustomerField.class);
    private final Map<String, String> own = new LinkedHashMap<>();
    private final Map<CustomerField, Set<Object>> refusals = new EnumMap<>(CustomerField.class);

    /** Lays the owner's own word over everything. */
    public void lay(Map<CustomerField, String> newer, Map<String, String> newerOwn) {
        newer.keySet().forEach(refusals::remove);
        layOver(newer, newerOwn);
    }

    /**
     * Lays a file's record over the earlier ones.
     *
     * @param source what the record names her by first; equal for records of the same account
     */
    public void lay(Object source, Map<CustomerField, String> newer, Map<String, String> newerOwn) {
        for (CustomerField field : CustomerField.CONSENTS) {
            String said = newer.get(field);
            if (said != null) {
                Set<Object> refusing = refusals.computeIfAbsent(field, none -> new HashSet<>());
                if (said.equals("false")) {
                    refusing.add(source);
                } else {
                    refusing.remove(source);
                }
            }
        }
        layOver(newer, newerOwn);
    }

    private void layOver(Map<CustomerField, String> newer, Map<String, String> newerOwn) {
        newer.forEach((field, value) -> lay(values, field, value));
        newerOwn.forEach((header, value) -> lay(own, header, value));
    }

    private static <K> void lay(Map<K, String> layers, K key, String value) {
        if (value.isEmpty()) {
            layers.remove(key);
        } else {
            layers.put(key, value);
        }
    }

    /** The customer as she is known now. */
    public Customer customer(int id, Set<Identity> identities) {
        refusals.forEach((field, refusing) -> {
            if (!refusing.isEmpty()) {
                values.put(field, "false");
            }
        });
        return new Customer(
                id,
                displayName(identities),
                Collections.unmodifiableSet(identities),
                Collections.unmodifiableMap(values),
                Collections.unmodifiableMap(own));
    }

    private String displayName(Set<Identity> identities) {
        String person = personName(values);
        if (!person.isEmpty()) {
            return person;
        }
        String company = values.get(CustomerField.COMPANY);
        if (company != null) {
            return company;
        }
        // A stream for each of many customers takes longer than reading them.
        for (Kind kind : CALLED_BY) {
            for (Identity identity : identities) {
                if (identity.kind() == kind) {
                    return identity.value();
                }
            }
        }
        return "";
    }

    /** The person's name in a record, put together from its parts where it has no whole one; empty where it has none. */
    public static String personName(Map<CustomerField, String> values) {
        String whole = values.get(CustomerField.NAME);
        if (whole != null) {
            return whole;
        }
        String first = values.getOrDefault(CustomerField.FIRST_NAME, "");
        String last = values.getOrDefault(CustomerField.LAST_NAME, "");
        return first.isEmpty() || last.isEmpty() ? first + last : first + " " + last;
    }
}
