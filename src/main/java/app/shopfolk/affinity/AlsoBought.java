package app.shopfolk.affinity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which products go together: of those with x, who also bought y. Pairs are counted product by product: one row of counts for
 * each thread, whatever the number of products, so there is no table of all pairs that could grow too big; a row is as dense
 * as an array, the rows together as sparse as the shop.
 *
 * <p>A pair is spoken of where it {@linkplain Pair#holds holds}. Pairs of one product are ranked by {@link Pair#liftAtLeast}
 * times what a sale of the other earns; those that earn nothing come last, by lift alone.
 */
final class AlsoBought {
    /** Products that one thread counts before it takes the next. */
    private static final int CHUNK = 64;

    private final ProductSets with;
    private final ProductSets bought;
    private final IntUnaryOperator customerOfOwner;
    private final IntToDoubleFunction earns;
    private final BiPredicate<Integer, Integer> never;

    /**
     * @param with the sets in which x stands
     * @param bought the same owners' sets in which y stands; often the same object
     * @param customerOfOwner the customer behind an owner, or a negative number
     * @param earns what a sale of a product earns, 0 or more
     * @param never whether two products are not to be spoken of together
     */
    AlsoBought(
            ProductSets with,
            ProductSets bought,
            IntUnaryOperator customerOfOwner,
            IntToDoubleFunction earns,
            BiPredicate<Integer, Integer> never) {
        this.with = with;
        this.bought = bought;
        this.customerOfOwner = customerOfOwner;
        this.earns = earns;
        this.never = never;
    }

    /** The same counted among some customers only. */
    AlsoBought among(BitSet customers) {
        IntPredicate wanted = owner -> {
            int customer = customerOfOwner.applyAsInt(owner);
            return customer >= 0 && customers.get(customer);
        };
        ProductSets some = with.only(wanted);
        return new AlsoBought(some, isOne() ? some : bought.only(wanted), customerOfOwner, earns, never);
    }

    @SuppressWarnings("ReferenceEquality") // the very same sets, so that they are made once only
    private boolean isOne() {
        return with == bought;
    }

    /** How many customers or receipts there are to count. */
    int owners() {
        return bought.filled();
    }

    /** How many of them have a product among what x may be. */
    int owners(int product) {
        return with.owners(product);
    }

    /** The best pairs of a product that hold, the best first. */
    List<Pair> of(int x, int most) {
        return of(x, most, with.new Counter(bought));
    }

    /** The same for every product, on all processors; by position. */
    List<List<Pair>> ofAll(int most) {
        int products = with.products();
        return IntStream.range(0, (products + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> {
                    ProductSets.Counter counter = with.new Counter(bought);
                    return IntStream.range(chunk * CHUNK, Math.min(products, (chunk + 1) * CHUNK))
                            .mapToObj(x -> of(x, most, counter))
                            .toList();
                })
                .flatMap(List::stream)
                .toList();
    }

    private List<Pair> of(int x, int most, ProductSets.Counter counter) {
        if (with.owners(x) < Pair.FEWEST) {
            return List.of();
        }
        counter.count(x);
        List<Ranked> best = new ArrayList<>();
        for (int at = 0; at < counter.size(); at++) {
            int y = counter.product(at);
            int both = counter.both(y);
            if (both >= Pair.FEWEST && y != x) {
                Pair pair = new Pair(x, y, both, with.owners(x), bought.owners(y), owners());
                double earned = earns.applyAsDouble(y);
                if (mayRank(pair, earned, best, most) && pair.holds() && !never.test(x, y)) {
                    keep(best, new Ranked(pair, earned), most);
                }
            }
        }
        return best.stream().map(Ranked::pair).toList();
    }

    /** Whether a pair could be among the best: what its lift is at least is never more than the lift that was counted. */
    private static boolean mayRank(Pair pair, double earned, List<Ranked> best, int most) {
        return best.size() < most || pair.lift() * earned >= best.getLast().worth();
    }

    private static void keep(List<Ranked> best, Ranked pair, int most) {
        if (best.size() == most && Ranked.BEST_FIRST.compare(best.getLast(), pair) < 0) {
            return;
        }
        int place = Collections.binarySearch(best, pair, Ranked.BEST_FIRST);
        best.add(-place - 1, pair);
        if (best.size() > most) {
            best.removeLast();
        }
    }

    /** A pair with what it is ranked by; no two are equal, since the other product decides at last. */
    private record Ranked(Pair pair, double worth, double lift) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::worth)
                .thenComparingDouble(Ranked::lift)
                .reversed()
                .thenComparingInt(ranked -> ranked.pair().y());

        Ranked(Pair pair, double earns) {
            double lift = pair.liftAtLeast();
            this(pair, lift * earns, lift);
        }
    }
}
