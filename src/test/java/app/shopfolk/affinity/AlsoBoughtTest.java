package app.shopfolk.affinity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.RandomLedger;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pairs are what counting every pair by hand gives, and chance makes hardly any. */
class AlsoBoughtTest {
    /** A classical set of grocery receipts, where whole milk and other vegetables meet 736 times. */
    @Test
    void figures_of_a_pair_are_those_of_the_books() {
        Pair milk = new Pair(0, 1, 736, 2513, 1903, 9835);
        Pair vegetables = new Pair(1, 0, 736, 1903, 2513, 9835);

        assertThat(milk.support()).isEqualTo(0.07483, within(0.000005));
        assertThat(milk.confidence().ratio()).isEqualTo(0.2929, within(0.00005));
        assertThat(vegetables.confidence().ratio()).isEqualTo(0.3868, within(0.00005));
        assertThat(milk.lift()).isEqualTo(1.5136, within(0.00005));
        assertThat(vegetables.lift()).isEqualTo(1.5136, within(0.00005));
        assertThat(milk.holds()).isTrue();
        assertThat(vegetables.holds()).isTrue();
    }

    /** Newcombe (1998), Statistics in Medicine 17(8), table I: 81 of 263 is 0.2553 to 0.3662 by Wilson's method. */
    @Test
    void at_least_is_the_lower_end_of_wilsons_interval() {
        assertThat(new Pair(0, 1, 81, 263, 1, 1000).confidenceAtLeast()).isEqualTo(0.2553, within(0.00005));
        assertThat(new Pair(0, 1, 15, 148, 1, 1000).confidenceAtLeast()).isEqualTo(0.0624, within(0.00005));
    }

    @Test
    void two_meetings_are_never_enough() {
        assertThat(new Pair(0, 1, 2, 2, 2, 10_000).holds()).isFalse();
        assertThat(new Pair(0, 1, 3, 3, 3, 10_000).holds()).isTrue();
    }

    @Test
    void pairs_of_200_random_shops_are_those_counted_by_hand() {
        int pairs = 0;
        for (int shop = 0; shop < 200; shop++) {
            Random random = new Random(shop);
            LedgerContents ledger = RandomLedger.of(5 + random.nextInt(60), 50 + random.nextInt(400), shop);
            CustomerFacts facts = CustomerFacts.of(ledger, FactSettings.DEFAULT);
            BitSet some = BitSet.valueOf(new long[] {random.nextLong()});
            some.clear(facts.size(), 64 + facts.size());
            Affinity affinity = Affinity.of(facts, List.of());
            ByHand customers = new ByHand(affinity, ledger::customerOfLine);
            ByHand receipts = new ByHand(affinity, ledger.lines()::receipt);
            List<List<Pair>> all = affinity.allNeighbours(Meeting.CUSTOMER, 10);
            for (int x = 0; x < ledger.products().size(); x++) {
                assertThat(all.get(x)).isEqualTo(customers.best(x, 10, owner -> true));
                assertThat(affinity.neighbours(x, Meeting.RECEIPT, 10)).isEqualTo(receipts.best(x, 10, owner -> true));
                assertThat(affinity.neighbours(x, Meeting.CUSTOMER, some, 5))
                        .isEqualTo(customers.best(x, 5, some::get));
                pairs += all.get(x).size();
            }
        }
        assertThat(pairs).isGreaterThan(500);
    }

    /** Every set and every pair, with nothing clever about it. */
    private static final class ByHand {
        private final Affinity affinity;
        private final Map<Integer, Set<Integer>> bought = new HashMap<>();

        ByHand(Affinity affinity, IntUnaryOperator ownerOf) {
            this.affinity = affinity;
            SaleLines lines = affinity.ledger().lines();
            Map<Integer, Map<Integer, Long>> pieces = new HashMap<>();
            for (int line = 0; line < lines.size(); line++) {
                int owner = ownerOf.applyAsInt(line);
                if (owner >= 0 && lines.product(line) >= 0) {
                    pieces.computeIfAbsent(owner, none -> new HashMap<>())
                            .merge(lines.product(line), lines.quantity(line), Long::sum);
                }
            }
            pieces.forEach((owner, products) -> products.forEach((product, count) -> {
                if (count > 0) {
                    bought.computeIfAbsent(owner, none -> new HashSet<>()).add(product);
                }
            }));
        }

        List<Pair> best(int x, int most, IntPredicate wanted) {
            List<Set<Integer>> sets = bought.entrySet().stream()
                    .filter(each -> wanted.test(each.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            List<Pair> pairs = new ArrayList<>();
            for (int y = 0; y < affinity.ledger().products().size(); y++) {
                int other = y;
                int withX = (int) sets.stream().filter(set -> set.contains(x)).count();
                int withY =
                        (int) sets.stream().filter(set -> set.contains(other)).count();
                int both = (int) sets.stream()
                        .filter(set -> set.contains(x) && set.contains(other))
                        .count();
                if (y != x && both >= 3) {
                    Pair pair = new Pair(x, y, both, withX, withY, sets.size());
                    if (pair.confidenceAtLeast() > pair.usual().ratio()) {
                        pairs.add(pair);
                    }
                }
            }
            pairs.sort(Comparator.comparingDouble((Pair pair) -> -affinity.worth(pair))
                    .thenComparingDouble(pair -> -pair.liftAtLeast())
                    .thenComparingInt(Pair::y));
            return pairs.stream().limit(most).toList();
        }
    }

    @Test
    void products_bought_without_regard_to_one_another_make_hardly_any_pairs() {
        Random random = new Random(11);
        int products = 150;
        int shown = 0;
        for (int shop = 0; shop < 10; shop++) {
            int baskets = 3000;
            List<int[]> lines = new ArrayList<>();
            for (int basket = 0; basket < baskets; basket++) {
                for (int product = 0; product < products; product++) {
                    // From one in four baskets down to one in three hundred.
                    if (random.nextDouble() < 0.25 / (1 + product / 2)) {
                        lines.add(new int[] {basket, product});
                    }
                }
            }
            ProductSets sets = ProductSets.of(
                    lines.size(), baskets, products, line -> lines.get(line)[0], line -> lines.get(line)[1], line -> 1);
            AlsoBought also = new AlsoBought(sets, sets, owner -> owner, product -> 1, (x, y) -> false);
            shown += IntStream.range(0, products)
                    .map(x -> also.of(x, products).size())
                    .sum();
        }
        assertThat(shown).isBetween(1, (int) (0.05 * 10 * products * (products - 1)));
    }

    @Test
    void a_planted_pair_is_found() {
        Random random = new Random(4);
        List<int[]> lines = new ArrayList<>();
        for (int basket = 0; basket < 2000; basket++) {
            for (int product = 0; product < 30; product++) {
                boolean because = product == 1
                        && !lines.isEmpty()
                        && lines.getLast()[1] == 0
                        && lines.getLast()[0] == basket
                        && random.nextInt(3) == 0;
                if (because || random.nextInt(12) == 0) {
                    lines.add(new int[] {basket, product});
                }
            }
        }
        ProductSets sets = ProductSets.of(
                lines.size(), 2000, 30, line -> lines.get(line)[0], line -> lines.get(line)[1], line -> 1);
        AlsoBought also = new AlsoBought(sets, sets, owner -> owner, product -> 1, (x, y) -> false);

        assertThat(also.of(0, 10).getFirst().y()).isEqualTo(1);
        assertThat(also.of(1, 10).getFirst().y()).isZero();
    }
}
