package app.shopfolk.sales;

import app.shopfolk.sales.Identity.Kind;
import app.shopfolk.sales.Matching.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Identities joined to customers, each group led by its earliest identity; joins what the owner keeps apart never. */
final class Groups {
    private static final int CUSTOMER = 1;
    private static final int LOYALTY = 2;

    private final int[] leader;
    private final byte[] numbers;
    /** By the first of each group; one name, as most have, takes no set of its own. */
    private final List<Set<PersonName>> names;

    private final List<Decision> apart = new ArrayList<>();

    Groups(int identities, List<Decision> decisions) {
        leader = new int[identities];
        numbers = new byte[identities];
        names = new ArrayList<>(Collections.nCopies(identities, Set.of()));
        for (int identity = 0; identity < identities; identity++) {
            leader[identity] = identity;
        }
        for (Decision decision : decisions) {
            if (!decision.joined()) {
                apart.add(decision);
            }
        }
        for (Decision decision : decisions) {
            if (decision.joined()) {
                join(decision.one(), decision.other());
            }
        }
    }

    /** The earliest identity of the group. */
    int first(int identity) {
        int at = identity;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    boolean isOne(int one, int other) {
        return first(one) == first(other);
    }

    /** Joins two groups and says whether they are one now. */
    boolean join(int one, int other) {
        int a = first(one);
        int b = first(other);
        if (a == b) {
            return true;
        }
        if (isKeptApart(a, b)) {
            return false;
        }
        int first = Math.min(a, b);
        int second = Math.max(a, b);
        leader[second] = first;
        numbers[first] |= numbers[second];
        names.get(second).forEach(name -> call(first, name));
        names.set(second, Set.of());
        return true;
    }

    private boolean isKeptApart(int a, int b) {
        for (Decision decision : apart) {
            int one = first(decision.one());
            int other = first(decision.other());
            if ((one == a && other == b) || (one == b && other == a)) {
                return true;
            }
        }
        return false;
    }

    void call(int identity, PersonName name) {
        int first = first(identity);
        Set<PersonName> before = names.get(first);
        if (name.isEmpty() || before.contains(name)) {
            return;
        }
        if (before.isEmpty()) {
            names.set(first, Set.of(name));
        } else if (before.size() == 1) {
            names.set(first, new LinkedHashSet<>(before));
            names.get(first).add(name);
        } else {
            before.add(name);
        }
    }

    void number(int identity, Kind kind) {
        numbers[first(identity)] |= (byte) (kind == Kind.CUSTOMER_NUMBER ? CUSTOMER : LOYALTY);
    }

    /** Whether both carry numbers of one kind; in different groups these differ. */
    boolean numbersDiffer(int one, int other) {
        return (numbers[first(one)] & numbers[first(other)]) != 0;
    }

    boolean namesGoTogether(int one, int other, boolean namelessGoes) {
        Set<PersonName> ours = names.get(first(one));
        Set<PersonName> theirs = names.get(first(other));
        if (ours.isEmpty() || theirs.isEmpty()) {
            return namelessGoes;
        }
        return ours.stream().allMatch(name -> theirs.stream().allMatch(name::goesWith));
    }
}
