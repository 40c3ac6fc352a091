package app.shopfolk.sales.store;

import app.shopfolk.sales.Identity;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Identities put together by their customers, in the order they came. */
final class IdentitiesByCustomer {
    private final List<Identity> identities;
    private final int[] starts;
    private final int[] inOrder;

    /** @param customerOf position of the customer of each identity */
    IdentitiesByCustomer(List<Identity> identities, int[] customerOf, int customers) {
        this.identities = identities;
        starts = new int[customers + 1];
        for (int customer : customerOf) {
            starts[customer + 1]++;
        }
        for (int customer = 0; customer < customers; customer++) {
            starts[customer + 1] += starts[customer];
        }
        inOrder = new int[customerOf.length];
        int[] next = starts.clone();
        for (int identity = 0; identity < customerOf.length; identity++) {
            inOrder[next[customerOf[identity]]++] = identity;
        }
    }

    /** All identities of the customer at a position. */
    Set<Identity> of(int customer) {
        Identity[] hers = new Identity[starts[customer + 1] - starts[customer]];
        for (int at = 0; at < hers.length; at++) {
            hers[at] = identities.get(inOrder[starts[customer] + at]);
        }
        return hers.length > Few.MOST ? new LinkedHashSet<>(Arrays.asList(hers)) : new Few(hers);
    }

    /**
     * A few identities as a set. Mostly there are two or three, of hundreds of thousands of customers: a hash table for each
     * would take many times the room.
     */
    private static final class Few extends AbstractSet<Identity> {
        /** With more, looking through all of them takes longer than a table. */
        static final int MOST = 8;

        private final Identity[] inOrder;

        Few(Identity[] inOrder) {
            this.inOrder = inOrder;
        }

        @Override
        public boolean contains(Object thing) {
            return Arrays.asList(inOrder).contains(thing);
        }

        @Override
        public Iterator<Identity> iterator() {
            return List.of(inOrder).iterator();
        }

        @Override
        public int size() {
            return inOrder.length;
        }
    }
}
