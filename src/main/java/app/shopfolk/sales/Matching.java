package app.shopfolk.sales;

import app.shopfolk.sales.Identity.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which customer stands behind each identity, worked out afresh from everything that names somebody, so that a join never
 * overwrites anything. The rules, in this order:
 *
 * <ol>
 *   <li>The owner's word: what she joined is one, what she kept apart is never joined.
 *   <li>Customer and loyalty numbers that stand in one row are one customer.
 *   <li>The same e-mail, then the same phone: one customer. But people share them: two customers that carry different
 *       customer numbers (or different loyalty numbers) are joined by it only if all their names go together; a missing name
 *       goes with any where an e-mail is shared, with none where a phone is. Kept apart, they are offered as {@link Likely},
 *       and the shared identity stays with the earliest of them.
 *   <li>A name belongs to the one customer that is called so. With several, it stays on its own if a purchase or a row has
 *       nothing surer, and joins nobody.
 * </ol>
 */
public final class Matching {
    /** What more customers than these carry is nobody's: a placeholder, or the shop's own telephone. */
    private static final int MANY = 20;

    /** In the place of the one customer who is called so. */
    private static final int SEVERAL = -1;

    private final List<Identity> identities;
    private final List<Sighting> sightings;
    private final Groups groups;
    private final @Nullable PersonName[] names;
    private final List<Likely> likely = new ArrayList<>();

    /**
     * One place where somebody is named: a row of a file, a sale line, a contact.
     *
     * @param identities positions, the surest first
     * @param name as written; {@code null} where only identities are told
     */
    public record Sighting(int[] identities, @Nullable String name) {}

    /** The owner's word on two identities, by position. */
    public record Decision(int one, int other, boolean joined) {}

    /** Two customers that share an e-mail or a phone and may be one: positions of their customers and of what they share. */
    public record Likely(int one, int other, int shared) {}

    /**
     * What came out.
     *
     * @param customerOf for each identity the position of the earliest identity of its customer
     * @param likely pairs to be shown for review
     */
    public record Result(int[] customerOf, List<Likely> likely) {}

    private Matching(List<Identity> identities, List<Sighting> sightings, List<Decision> decisions) {
        this.identities = identities;
        this.sightings = sightings;
        this.groups = new Groups(identities.size(), decisions);
        this.names = new PersonName[identities.size()];
    }

    /**
     * Finds the customer of each identity.
     *
     * @param identities in the order they came; every one is in some sighting
     */
    public static Result of(List<Identity> identities, List<Sighting> sightings, List<Decision> decisions) {
        return new Matching(identities, sightings, decisions).result();
    }

    private Result result() {
        joinNumbers();
        joinShared(Kind.EMAIL);
        joinShared(Kind.PHONE);
        boolean[] leads = leads();
        joinNames(leads);
        int[] customerOf = new int[identities.size()];
        for (int identity = 0; identity < customerOf.length; identity++) {
            customerOf[identity] = groups.first(identity);
        }
        settleFollowers(customerOf);
        List<Likely> open = likely.stream()
                .map(pair -> new Likely(customerOf[pair.one()], customerOf[pair.other()], pair.shared()))
                .filter(pair -> pair.one() != pair.other())
                .distinct()
                .toList();
        return new Result(customerOf, open);
    }

    private Kind kind(int identity) {
        return identities.get(identity).kind();
    }

    private boolean isNumber(int identity) {
        return kind(identity) == Kind.CUSTOMER_NUMBER || kind(identity) == Kind.LOYALTY_NUMBER;
    }

    private void joinNumbers() {
        for (Sighting sighting : sightings) {
            int first = sighting.identities()[0];
            for (int identity : sighting.identities()) {
                if (isNumber(identity)) {
                    groups.join(first, identity);
                }
            }
            groups.call(first, nameOf(sighting));
        }
        for (int identity = 0; identity < identities.size(); identity++) {
            if (isNumber(identity)) {
                groups.number(identity, kind(identity));
            }
        }
    }

    private PersonName nameOf(Sighting sighting) {
        String told = sighting.name();
        for (int identity : sighting.identities()) {
            if (kind(identity) == Kind.NAME
                    && (told == null || told.equals(identities.get(identity).value()))) {
                return nameOf(identity);
            }
        }
        return told == null ? new PersonName(List.of()) : PersonName.of(told);
    }

    /** The name that an identity is, taken apart once: it is asked for several times. */
    private PersonName nameOf(int identity) {
        PersonName name = names[identity];
        if (name == null) {
            name = PersonName.of(identities.get(identity).value());
            names[identity] = name;
        }
        return name;
    }

    private void joinShared(Kind kind) {
        Holders holders = new Holders(identities.size());
        for (Sighting sighting : sightings) {
            for (int identity : sighting.identities()) {
                if (kind(identity) == kind) {
                    holders.add(identity, sighting.identities()[0]);
                }
            }
        }
        holders.forEach((shared, holding) -> join(shared, holding, kind == Kind.EMAIL));
    }

    private void join(int shared, Set<Integer> holding, boolean namelessGoes) {
        if (holding.stream().map(groups::first).distinct().count() > MANY) {
            return;
        }
        List<Integer> apart = new ArrayList<>();
        for (int holder : holding) {
            if (holder == shared) {
                continue;
            }
            boolean joined = false;
            for (int other : apart) {
                joined = joined || groups.isOne(holder, other) || joinIfFit(holder, other, namelessGoes);
            }
            if (!joined) {
                apart.forEach(other -> likely.add(new Likely(other, holder, shared)));
                apart.add(holder);
            }
        }
        for (int holder : apart) {
            if (groups.join(holder, shared)) {
                return;
            }
        }
    }

    private boolean joinIfFit(int one, int other, boolean namelessGoes) {
        return (!groups.numbersDiffer(one, other) || groups.namesGoTogether(one, other, namelessGoes))
                && groups.join(one, other);
    }

    /** The identities that are the surest of some sighting: only these make a customer. */
    private boolean[] leads() {
        boolean[] leads = new boolean[identities.size()];
        for (Sighting sighting : sightings) {
            leads[sighting.identities()[0]] = true;
        }
        return leads;
    }

    private void joinNames(boolean[] leads) {
        Map<PersonName, Integer> called = new HashMap<>();
        for (Sighting sighting : sightings) {
            int first = sighting.identities()[0];
            if (kind(first) != Kind.NAME) {
                addCalled(called, nameOf(sighting), first);
                for (int identity : sighting.identities()) {
                    if (kind(identity) == Kind.NAME) {
                        addCalled(called, nameOf(identity), first);
                    }
                }
            }
        }
        Map<PersonName, Integer> alone = new HashMap<>();
        for (int identity = 0; identity < identities.size(); identity++) {
            if (kind(identity) != Kind.NAME) {
                continue;
            }
            PersonName name = nameOf(identity);
            int candidate = called.getOrDefault(name, SEVERAL);
            boolean joined = candidate != SEVERAL && groups.join(candidate, identity);
            if (!joined && leads[identity] && !name.isEmpty()) {
                Integer same = alone.putIfAbsent(name, identity);
                groups.join(same == null ? identity : same, identity);
            }
        }
    }

    private void addCalled(Map<PersonName, Integer> called, PersonName name, int identity) {
        if (!name.isEmpty()) {
            called.merge(name, groups.first(identity), (one, other) -> one.equals(other) ? one : SEVERAL);
        }
    }

    /** An identity that leads nowhere and was joined to nobody goes with the first row that names it. */
    private void settleFollowers(int[] customerOf) {
        boolean[] leading = new boolean[customerOf.length];
        for (Sighting sighting : sightings) {
            leading[customerOf[sighting.identities()[0]]] = true;
        }
        int[] settled = Arrays.copyOf(customerOf, customerOf.length);
        boolean[] done = new boolean[customerOf.length];
        for (Sighting sighting : sightings) {
            for (int identity : sighting.identities()) {
                if (!leading[customerOf[identity]] && !done[identity]) {
                    settled[identity] = customerOf[sighting.identities()[0]];
                    done[identity] = true;
                }
            }
        }
        System.arraycopy(settled, 0, customerOf, 0, settled.length);
    }
}
