package app.shopfolk.affinity;

import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to offer one customer. */
final class Offers {
    private static final int SEVERAL = 3;
    /** After so many of her gaps she does not need it any more, or buys it elsewhere. */
    private static final int TOO_LATE = 3;
    /** So many pairs of each product of hers are looked at. */
    private static final int PAIRS = 20;

    private final Affinity affinity;
    private final int row;
    /** The days on which she bought each product, also of what she gave back later. */
    private final Map<Integer, NavigableSet<Integer>> daysOf = new HashMap<>();

    private final Map<Integer, Long> pieces = new HashMap<>();
    /** What she has bought, whichever its size and colour. */
    private final Set<String> owned = new HashSet<>();

    private final Map<Integer, Offer> offers = new LinkedHashMap<>();

    Offers(Affinity affinity, int row) {
        this.affinity = affinity;
        this.row = row;
        LedgerContents ledger = affinity.ledger();
        SaleLines lines = ledger.lines();
        int lastDay = (int) affinity.today().toEpochDay();
        for (int line = 0; line < lines.size(); line++) {
            int product = lines.product(line);
            if (product != SaleLines.NONE && ledger.customerOfLine(line) == row && lines.day(line) <= lastDay) {
                pieces.merge(product, lines.quantity(line), Long::sum);
                if (lines.quantity(line) > 0) {
                    daysOf.computeIfAbsent(product, none -> new TreeSet<>()).add(lines.day(line));
                }
            }
        }
        pieces.keySet().forEach(product -> owned.add(model(product)));
    }

    List<Offer> of(BitSet bucket, int most) {
        wishes();
        dueAgain();
        if (!bucket.isEmpty()) {
            goesWith(affinity.pairs(Meeting.CUSTOMER).among(bucket), true);
        }
        goesWith(affinity.pairs(Meeting.CUSTOMER), false);
        wishedToo();
        return varied(most);
    }

    /** The best of each category before a second one, and never two sizes or colours of one thing. */
    private List<Offer> varied(int most) {
        Set<String> seen = new HashSet<>();
        List<Offer> first = new ArrayList<>();
        List<Offer> more = new ArrayList<>();
        Set<String> models = new HashSet<>();
        for (Offer offer : offers.values()) {
            if (!models.add(model(offer.product()))) {
                continue;
            }
            String category = affinity.ledger().products().get(offer.product()).category();
            (category == null || seen.add(category) ? first : more).add(offer);
        }
        return Stream.concat(first.stream(), more.stream()).limit(most).toList();
    }

    private String model(int product) {
        return Model.of(affinity.ledger().products().get(product).name());
    }

    private boolean isOffered(int product) {
        return !pieces.containsKey(product)
                && !(owned.contains(model(product)) && affinity.lasts(product))
                && affinity.isSold(product)
                && !affinity.tastes().isDisliked(row, product);
    }

    private void wishes() {
        for (int product : affinity.tastes().wishes(row)) {
            // What is on a wish list may be so new that nobody bought it yet.
            if (!pieces.containsKey(product) && !affinity.tastes().isDisliked(row, product)) {
                offers.put(product, new Offer(product, new Offer.OnWishList()));
            }
        }
    }

    private void dueAgain() {
        int today = (int) affinity.today().toEpochDay();
        daysOf.forEach((product, days) -> {
            if (days.size() < SEVERAL
                    || affinity.lasts(product)
                    || !affinity.isSold(product)
                    || affinity.tastes().isNoSign(row, product)) {
                return;
            }
            int gap = usualGap(days);
            int since = today - days.last();
            if (since >= gap && since <= TOO_LATE * gap) {
                offers.putIfAbsent(product, new Offer(product, new Offer.DueAgain(gap, since)));
            }
        });
    }

    private static int usualGap(NavigableSet<Integer> days) {
        List<Integer> gaps = new ArrayList<>();
        @Nullable Integer before = null;
        for (Integer day : days) {
            if (before != null) {
                gaps.add(day - before);
            }
            before = day;
        }
        gaps.sort(null);
        return gaps.get(gaps.size() / 2);
    }

    private void goesWith(AlsoBought pairs, boolean inHerBucket) {
        Map<Integer, Pair> best = new HashMap<>();
        daysOf.forEach((x, days) -> {
            if (pieces.getOrDefault(x, 0L) > 0 && !affinity.tastes().isNoSign(row, x)) {
                note(pairs.of(x, PAIRS), best);
            }
        });
        ranked(best).forEach(pair -> {
            int last = daysOf.getOrDefault(pair.x(), new TreeSet<>()).last();
            offers.putIfAbsent(
                    pair.y(), new Offer(pair.y(), new Offer.BoughtToo(pair, LocalDate.ofEpochDay(last), inHerBucket)));
        });
    }

    private void wishedToo() {
        AlsoBought pairs = affinity.pairs(Meeting.WISH_LIST);
        Map<Integer, Pair> best = new HashMap<>();
        for (int wish : affinity.tastes().wishes(row)) {
            note(pairs.of(wish, PAIRS), best);
        }
        ranked(best).forEach(pair -> offers.putIfAbsent(pair.y(), new Offer(pair.y(), new Offer.WishedToo(pair))));
    }

    /** Keeps for each product that may be offered the pair that speaks loudest for it. */
    private void note(List<Pair> pairs, Map<Integer, Pair> best) {
        for (Pair pair : pairs) {
            if (isOffered(pair.y())) {
                best.merge(pair.y(), pair, (one, other) -> one.liftAtLeast() >= other.liftAtLeast() ? one : other);
            }
        }
    }

    private List<Pair> ranked(Map<Integer, Pair> best) {
        return best.values().stream()
                .sorted(Comparator.comparingDouble(affinity::worth)
                        .thenComparingDouble(Pair::liftAtLeast)
                        .reversed()
                        .thenComparingInt(Pair::y))
                .toList();
    }
}
