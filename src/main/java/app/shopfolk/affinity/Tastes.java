package app.shopfolk.affinity;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.LedgerContents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What is known of likes and dislikes besides the purchases: the files' wishes and ratings under the owner's own word. */
final class Tastes {
    /** Rated no better than this, a product is not liked. */
    private static final int DISLIKED = 2;

    private final List<int[]> wishes = new ArrayList<>();
    private final List<Map<Integer, Integer>> ratings = new ArrayList<>();
    private final Set<Long> gifts = new HashSet<>();
    private final Set<Long> never = new HashSet<>();
    /** Most shops have no ratings; then nothing is looked up for each of their lines. */
    private final boolean isAnythingRated;

    Tastes(CustomerFacts facts, Collection<Correction> corrections) {
        LedgerContents ledger = facts.ledger();
        Wishes told = Wishes.of(facts);
        for (int row = 0; row < facts.size(); row++) {
            wishes.add(told.products(row));
            ratings.add(told.ratings(row));
        }
        if (!corrections.isEmpty()) {
            lay(ledger, corrections);
        }
        isAnythingRated = ratings.stream().anyMatch(each -> !each.isEmpty());
    }

    private void lay(LedgerContents ledger, Collection<Correction> corrections) {
        Map<Integer, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < ledger.customers().size(); row++) {
            rowOf.put(ledger.customers().get(row).id(), row);
        }
        Map<String, Integer> productOf = new HashMap<>();
        for (int at = 0; at < ledger.products().size(); at++) {
            productOf.put(ledger.products().get(at).key(), at);
        }
        for (Correction correction : corrections) {
            switch (correction) {
                case Correction.Gift(int customer, String key) -> {
                    Integer row = rowOf.get(customer);
                    Integer product = productOf.get(key);
                    if (row != null && product != null) {
                        gifts.add(both(row, product));
                    }
                }
                case Correction.NeverTogether(String one, String other) -> {
                    Integer x = productOf.get(one);
                    Integer y = productOf.get(other);
                    if (x != null && y != null) {
                        never.add(both(Math.min(x, y), Math.max(x, y)));
                    }
                }
                case Correction.Rating(int customer, String key, int stars) -> {
                    Integer row = rowOf.get(customer);
                    Integer product = productOf.get(key);
                    if (row != null && product != null) {
                        ratings.get(row).put(product, stars);
                    }
                }
            }
        }
    }

    private static long both(int one, int other) {
        return (long) one << 32 | other;
    }

    int[] wishes(int row) {
        return wishes.get(row);
    }

    OptionalInt stars(int row, int product) {
        Integer stars = ratings.get(row).get(product);
        return stars == null ? OptionalInt.empty() : OptionalInt.of(stars);
    }

    boolean isDisliked(int row, int product) {
        if (!isAnythingRated) {
            return false;
        }
        Integer stars = ratings.get(row).get(product);
        return stars != null && stars <= DISLIKED;
    }

    /** Whether what she bought of it tells nothing good of her taste: it was a gift, or she did not like it. */
    boolean isNoSign(int row, int product) {
        return (!gifts.isEmpty() && gifts.contains(both(row, product))) || isDisliked(row, product);
    }

    boolean areNeverTogether(int one, int other) {
        return !never.isEmpty() && never.contains(both(Math.min(one, other), Math.max(one, other)));
    }
}
