package app.shopfolk.sales.store;

import app.shopfolk.sales.Identity.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * Whom a row means where the owner said that the one called by its name is not the one behind its surer identity: two people
 * who share an e-mail and nothing else that would part them. The row is then of the name, and leaves the e-mail to the other.
 */
final class Partings {
    /** By a name's id the e-mails and telephones it is kept apart from. */
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    Partings(Handle handle) {
        Query.forEach(handle, """
            SELECT a.id, a.kind, b.id, b.kind FROM identity_decision d
            JOIN person_identity a ON a.id = d.one_id
            JOIN person_identity b ON b.id = d.other_id
            WHERE NOT d.joined\
            """, row -> {
            keep(row.getInt(1), row.getString(2), row.getInt(3), row.getString(4));
            keep(row.getInt(3), row.getString(4), row.getInt(1), row.getString(2));
        });
    }

    private void keep(int id, String kind, int other, String otherKind) {
        boolean shared = otherKind.equals(Kind.EMAIL.name()) || otherKind.equals(Kind.PHONE.name());
        if (kind.equals(Kind.NAME.name()) && shared) {
            apart.computeIfAbsent(id, none -> new HashSet<>()).add(other);
        }
    }

    /** The identities of a row, whoever it means first. */
    int[] meant(int[] ids) {
        for (int at = 1; at < ids.length && !apart.isEmpty(); at++) {
            int name = ids[at];
            Set<Integer> others = apart.getOrDefault(name, Set.of());
            if (others.contains(ids[0])) {
                return IntStream.concat(
                                IntStream.of(name), Arrays.stream(ids).filter(id -> id != name && !others.contains(id)))
                        .toArray();
            }
        }
        return ids;
    }
}
