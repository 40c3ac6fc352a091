package app.shopfolk.sales;

import app.shopfolk.sales.Identity.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A customer's records laid over one another, from the oldest to the newest: files with {@link #lay}, the owner's own word with
 * {@link #say} at the place in time where she said it. A value that a newer record does not have stays; an empty one takes
 * it away. The owner's word lies over all files, also those that come later.
 *
 * <p>A "no" to being written to is different. It stays until whoever said it, or the owner, says yes; another of her records
 * that says yes, as when two were joined, does not overrule it. And a "no" that is <em>new</em> after the owner recorded a
 * yes counts again: she clicked "unsubscribe" since. A file that only repeats the "no" it told before is not news.
 */
public final class CustomerLayers {
    private static final String REFUSED = "false";
    /** What she is called by where no file tells her name, the best first. */
    private static final List<Kind> CALLED_BY =
            List.of(Kind.NAME, Kind.EMAIL, Kind.PHONE, Kind.LOYALTY_NUMBER, Kind.CUSTOMER_NUMBER);

    // Most customers have one record and nothing more: maps of her own for each would fill a large shop's memory.
    private Map<CustomerField, String> values = Map.of();
    private Map<String, String> own = Map.of();
    private Map<CustomerField, String> said = Map.of();
    private Map<String, String> saidOwn = Map.of();
    private Map<CustomerField, Map<Object, String>> told = Map.of();
    private Map<CustomerField, Set<Object>> refusals = Map.of();

    /** Lays the owner's own word over everything. */
    public void say(Map<CustomerField, String> newer, Map<String, String> newerOwn) {
        if (!refusals.isEmpty()) {
            newer.keySet().forEach(refusals::remove);
        }
        said = fields(said);
        said.putAll(newer);
        saidOwn = headers(saidOwn);
        saidOwn.putAll(newerOwn);
    }

    /**
     * Lays a file's record over the earlier ones.
     *
     * @param source what the record names her by first; equal for records of the same account
     */
    public void lay(Object source, Map<CustomerField, String> newer, Map<String, String> newerOwn) {
        for (CustomerField field : CustomerField.CONSENTS) {
            String now = newer.get(field);
            if (now != null) {
                hear(source, field, now);
            }
        }
        if (values.isEmpty() && !newer.containsValue("")) {
            values = Map.copyOf(newer);
        } else {
            Map<CustomerField, String> known = fields(values);
            newer.forEach((field, value) -> lay(known, field, over(field, known.get(field), value)));
            values = known;
        }
        if (!newerOwn.isEmpty()) {
            own = headers(own);
            newerOwn.forEach((header, value) -> lay(own, header, value));
        }
    }

    private void hear(Object source, CustomerField field, String now) {
        told = fields(told);
        refusals = fields(refusals);
        String before = told.computeIfAbsent(field, none -> new HashMap<>()).put(source, now);
        Set<Object> refusing = refusals.computeIfAbsent(field, none -> new HashSet<>());
        if (!now.equals(REFUSED)) {
            refusing.remove(source);
        } else if (!REFUSED.equals(before)) {
            refusing.add(source);
        }
    }

    /** The same entries in a map that can be changed. */
    private static <V> Map<CustomerField, V> fields(Map<CustomerField, V> map) {
        if (map instanceof EnumMap) {
            return map;
        }
        Map<CustomerField, V> changing = new EnumMap<>(CustomerField.class);
        changing.putAll(map);
        return changing;
    }

    /** The same entries in a map that can be changed, in their order. */
    private static Map<String, String> headers(Map<String, String> map) {
        return map instanceof LinkedHashMap ? map : new LinkedHashMap<>(map);
    }

    /** What is known of a field once a newer value is laid over what was known. */
    public static String over(CustomerField field, @Nullable String before, String newer) {
        if (before == null || newer.isEmpty() || !CustomerField.GATHERED.contains(field)) {
            return newer;
        }
        Trace trace = Trace.of(before);
        trace.add(Trace.of(newer), field);
        return trace.toString();
    }

    /** Whether a value says nothing that is not known. */
    public static boolean covers(CustomerField field, @Nullable String known, String said) {
        return CustomerField.GATHERED.contains(field)
                ? Trace.of(known).covers(Trace.of(said), field)
                : said.equals(known);
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
        if (!said.isEmpty() || !refusals.isEmpty()) {
            values = fields(values);
            said.forEach((field, value) -> lay(values, field, value));
            refusals.forEach((field, refusing) -> {
                if (!refusing.isEmpty()) {
                    values.put(field, REFUSED);
                }
            });
        }
        if (!saidOwn.isEmpty()) {
            own = headers(own);
            saidOwn.forEach((header, value) -> lay(own, header, value));
        }
        if (!Collections.disjoint(values.keySet(), CustomerField.GATHERED)) {
            values = fields(values);
            follow();
        }
        return new Customer(
                id,
                displayName(identities),
                Collections.unmodifiableSet(identities),
                Map.copyOf(values),
                own.isEmpty() ? Map.of() : Collections.unmodifiableMap(own));
    }

    /** The fields that follow from what was gathered, where the owner did not say otherwise. */
    private void follow() {
        Trace days = Trace.of(values.get(CustomerField.WEB_DAYS));
        days.things().keySet().stream().max(String::compareTo).ifPresent(last -> {
            follow(CustomerField.WEB_VISITS, days.sum().toPlainString());
            follow(CustomerField.LAST_WEB_VISIT, last);
        });
        Trace ratings = Trace.of(values.get(CustomerField.RATINGS));
        int rated = ratings.things().size();
        if (rated > 0) {
            BigDecimal mean = ratings.sum().divide(BigDecimal.valueOf(rated), 2, RoundingMode.HALF_UP);
            follow(CustomerField.RATING, mean.stripTrailingZeros().toPlainString());
            follow(CustomerField.REVIEWS, Integer.toString(rated));
        }
        Trace wishes = Trace.of(values.get(CustomerField.WISHES));
        if (!wishes.things().isEmpty()) {
            Trace all = Trace.of(values.get(CustomerField.WISH_LIST));
            all.add(wishes, CustomerField.WISHES);
            follow(CustomerField.WISH_LIST, all.toString());
        }
    }

    private void follow(CustomerField field, String value) {
        if (!said.containsKey(field)) {
            values.put(field, value);
        }
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
