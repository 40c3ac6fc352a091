package app.shopfolk.sales;

import app.shopfolk.sales.Identity.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds customers that may be one person: a shared e-mail or telephone, or a like name at the same address or birthday. */
public final class Lookalikes {
    /** What more customers than these share says nothing: the shop's own telephone, a block of flats. */
    private static final int MANY = 20;

    /** Jaro and Winkler's similarity of two names from which a slip of the pen is likelier than two people. */
    private static final double LIKE = 0.92;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final LedgerContents ledger;
    private final Set<Set<Integer>> decided = new HashSet<>();
    private final Map<Set<Integer>, Pair> pairs = new LinkedHashMap<>();

    /** Why two customers may be one; a sentence hangs on each ({@code customers.review.<code>}). The surest first. */
    public enum Why {
        EMAIL,
        PHONE,
        BIRTHDAY,
        ADDRESS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Two customers that may be one.
     *
     * @param one position in the ledger's customers; the earlier
     * @param other position in the ledger's customers
     * @param shared what both have, as the ledger keeps it
     */
    public record Pair(int one, int other, Why why, String shared) {}

    private Lookalikes(LedgerContents ledger, List<Joins.Decision> decisions) {
        this.ledger = ledger;
        Map<Identity, Integer> customerOf = new HashMap<>();
        for (int at = 0; at < ledger.identities().size(); at++) {
            customerOf.put(ledger.identities().get(at), ledger.customerOfIdentity()[at]);
        }
        for (Joins.Decision decision : decisions) {
            Integer one = customerOf.get(decision.one());
            Integer other = customerOf.get(decision.other());
            if (one != null && other != null) {
                decided.add(Set.of(one, other).size() == 2 ? Set.of(one, other) : Set.of());
            }
        }
    }

    /** The pairs about which the owner has decided nothing, the surest first. */
    public static List<Pair> of(LedgerContents ledger, List<Joins.Decision> decisions) {
        Lookalikes found = new Lookalikes(ledger, decisions);
        found.look();
        List<Pair> sorted = new ArrayList<>(found.pairs.values());
        sorted.sort(Comparator.comparing(Pair::why).thenComparingInt(Pair::one).thenComparingInt(Pair::other));
        return Collections.unmodifiableList(sorted);
    }

    private void look() {
        shared(CustomerField.EMAIL, Kind.EMAIL, Why.EMAIL);
        shared(CustomerField.PHONE, Kind.PHONE, Why.PHONE);
        Map<String, List<Integer>> born = new LinkedHashMap<>();
        Map<String, List<Integer>> living = new LinkedHashMap<>();
        for (int at = 0; at < ledger.customers().size(); at++) {
            Customer customer = ledger.customers().get(at);
            int position = at;
            customer.value(CustomerField.BIRTH_DATE).ifPresent(day -> put(born, day, position));
            address(customer).ifPresent(address -> put(living, address, position));
        }
        born.forEach((day, customers) -> likeNames(day, customers, Why.BIRTHDAY));
        living.forEach((address, customers) -> likeNames(address, customers, Why.ADDRESS));
    }

    private void shared(CustomerField field, Kind kind, Why why) {
        Map<String, List<Integer>> having = new LinkedHashMap<>();
        for (int at = 0; at < ledger.customers().size(); at++) {
            Customer customer = ledger.customers().get(at);
            Set<String> values = new HashSet<>();
            customer.value(field).map(Lookalikes::folded).ifPresent(values::add);
            customer.identities().stream()
                    .filter(identity -> identity.kind() == kind)
                    .forEach(identity -> values.add(folded(identity.value())));
            for (String value : values) {
                put(having, value, at);
            }
        }
        having.forEach((value, customers) -> {
            for (int one = 0; customers.size() <= MANY && one < customers.size(); one++) {
                for (int other = one + 1; other < customers.size(); other++) {
                    add(customers.get(one), customers.get(other), why, value);
                }
            }
        });
    }

    private void likeNames(String shared, List<Integer> customers, Why why) {
        // The same birthday is nothing special in a big shop; only names close to each other are compared then.
        List<Integer> byName = new ArrayList<>(customers);
        byName.sort(Comparator.comparing(at -> String.join(" ", name(at).words())));
        for (int one = 0; one < byName.size(); one++) {
            for (int other = one + 1; other < Math.min(byName.size(), one + MANY); other++) {
                if (areLike(name(byName.get(one)), name(byName.get(other)))) {
                    int a = byName.get(one);
                    int b = byName.get(other);
                    add(Math.min(a, b), Math.max(a, b), why, shared);
                }
            }
        }
    }

    private PersonName name(int customer) {
        return PersonName.of(ledger.customers().get(customer).displayName());
    }

    private static boolean areLike(PersonName one, PersonName other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.goesWith(other)
                        || SIMILARITY.apply(String.join(" ", one.words()), String.join(" ", other.words())) >= LIKE);
    }

    private void add(int one, int other, Why why, String shared) {
        Set<Integer> both = Set.of(one, other);
        if (!decided.contains(both)) {
            pairs.putIfAbsent(both, new Pair(one, other, why, shared));
        }
    }

    private static void put(Map<String, List<Integer>> lists, String key, int customer) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(customer);
    }

    /** Street with postcode or town; a town alone is no address. */
    private static Optional<String> address(Customer customer) {
        return customer.value(CustomerField.STREET)
                .map(street -> folded(street) + ", "
                        + folded(customer.value(CustomerField.POSTCODE)
                                .or(() -> customer.value(CustomerField.CITY))
                                .orElse("")));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
