package app.shopfolk.sales.store;

import app.shopfolk.sales.Identity;
import app.shopfolk.sales.Matching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Works out afresh which customer is behind each identity, and writes the links that changed. */
final class Links {
    private static final int GONE = -1;
    /** No id: they begin at 1. */
    private static final int NOBODY = 0;

    private final Handle handle;
    private final List<Identity> identities = new ArrayList<>();
    private final int[] ids;
    private final int[] positionOf;

    private Links(Handle handle) {
        this.handle = handle;
        positionOf = new int[room()];
        Arrays.fill(positionOf, GONE);
        int[] found = new int[positionOf.length];
        Query.forEach(handle, "SELECT id, kind, identity_value FROM person_identity ORDER BY id", row -> {
            positionOf[row.getInt(1)] = identities.size();
            found[identities.size()] = row.getInt(1);
            identities.add(new Identity(Identity.Kind.valueOf(row.getString(2)), row.getString(3)));
        });
        ids = Arrays.copyOf(found, identities.size());
    }

    /** For each id that was ever given out. */
    private int room() {
        return Math.toIntExact(Counter.IDENTITY.now(handle));
    }

    /** Brings the links up to date with records, lines, contacts and the owner's decisions. */
    static void refresh(Handle handle) {
        Links links = new Links(handle);
        links.write(links.matched().customerOf());
    }

    private Matching.Result matched() {
        List<Matching.Sighting> sightings = new ArrayList<>();
        Partings partings = new Partings(handle);
        String records = "SELECT identity_ids, person_name, import_id FROM customer_record ORDER BY id";
        Query.forEach(handle, records, row -> {
            int[] named = partings.meant(IdentityIds.of(row.getString(1)));
            for (int at = 0; at < named.length; at++) {
                named[at] = position(named[at]);
            }
            String name = row.getString(2);
            row.getInt(3);
            // A name that the owner gives somebody says nothing of whom a file means.
            sightings.add(new Matching.Sighting(named, row.wasNull() ? null : name));
        });
        usedAlone(handle).stream().forEach(id -> sightings.add(new Matching.Sighting(new int[] {position(id)}, null)));
        List<Matching.Decision> decisions = new ArrayList<>();
        Query.forEach(
                handle,
                "SELECT one_id, other_id, joined FROM identity_decision ORDER BY one_id, other_id",
                row -> decisions.add(
                        new Matching.Decision(position(row.getInt(1)), position(row.getInt(2)), row.getBoolean(3))));
        return Matching.of(identities, sightings, decisions);
    }

    /** Ids that a sale line or a service contact names. */
    static BitSet usedAlone(Handle handle) {
        BitSet used = new BitSet();
        Chunks.readIdentities(handle, used::set);
        Query.forEach(
                handle,
                "SELECT identity_id FROM service_contact WHERE identity_id IS NOT NULL",
                row -> used.set(row.getInt(1)));
        return used;
    }

    private int position(int id) {
        if (id >= positionOf.length || positionOf[id] == GONE) {
            throw Damage.found("An identity is gone");
        }
        return positionOf[id];
    }

    private void write(int[] customerOf) {
        int[] before = new int[positionOf.length];
        Query.forEach(
                handle,
                "SELECT identity_id, customer_id FROM identity_link",
                row -> before[row.getInt(1)] = row.getInt(2));
        try (Rows fresh = new Rows(handle, "INSERT INTO identity_link (customer_id, identity_id) VALUES (?, ?)");
                Rows moved = new Rows(handle, "UPDATE identity_link SET customer_id = ? WHERE identity_id = ?")) {
            for (int at = 0; at < ids.length; at++) {
                int customer = ids[customerOf[at]];
                int old = before[ids[at]];
                if (old == NOBODY) {
                    fresh.add(customer, ids[at]);
                } else if (old != customer) {
                    moved.add(customer, ids[at]);
                }
            }
            fresh.send();
            moved.send();
        }
    }
}
