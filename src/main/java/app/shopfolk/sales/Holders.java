package app.shopfolk.sales;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who carries each e-mail or phone. Mostly it is one: only where there are more does it take a set to hold them. */
final class Holders {
    private static final int NOBODY = -1;

    private final int[] first;
    private final int[] inOrder;
    private final Map<Integer, Set<Integer>> several = new HashMap<>();
    private int count;

    /** Hears of all who carry one identity, in the order they came. */
    @FunctionalInterface
    interface Listener {
        void holders(int shared, Set<Integer> holding);
    }

    /** @param identities how many there are */
    Holders(int identities) {
        first = new int[identities];
        inOrder = new int[identities];
        Arrays.fill(first, NOBODY);
    }

    void add(int shared, int holder) {
        if (first[shared] == NOBODY) {
            first[shared] = holder;
            inOrder[count++] = shared;
        } else if (first[shared] != holder) {
            several.computeIfAbsent(shared, none -> new LinkedHashSet<>(Set.of(first[shared])))
                    .add(holder);
        }
    }

    /** Tells of each identity that somebody carries, in the order they came. */
    void forEach(Listener listener) {
        for (int at = 0; at < count; at++) {
            int shared = inOrder[at];
            Set<Integer> more = several.get(shared);
            listener.holders(shared, more == null ? Set.of(first[shared]) : more);
        }
    }
}
