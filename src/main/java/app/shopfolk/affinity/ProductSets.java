package app.shopfolk.affinity;

import app.shopfolk.facts.Grouped;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Sets of different products, each with an owner (a customer or a receipt), readable from both sides. Owners are counted from
 * 0; one without any product counts nowhere.
 */
final class ProductSets {
    private final int products;
    private final int[] start;
    private final int[] productOf;
    private final int[] startOfProduct;
    private final int[] ownerOf;
    private final int filled;

    /** Entries of an owner and a product each, by rising owner, each product once for an owner. */
    private ProductSets(int owners, int products, int[] ownerOf, int[] productOf) {
        this.products = products;
        this.productOf = productOf;
        this.start = Grouped.by(ownerOf.length, owners, entry -> ownerOf[entry]).start();
        Grouped byProduct = Grouped.by(productOf.length, products, entry -> productOf[entry]);
        this.startOfProduct = byProduct.start();
        this.ownerOf = Arrays.stream(byProduct.positions())
                .map(entry -> ownerOf[entry])
                .toArray();
        int some = 0;
        for (int owner = 0; owner < owners; owner++) {
            some += size(owner) > 0 ? 1 : 0;
        }
        this.filled = some;
    }

    /** Something that is counted for a product of an owner, such as the pieces on a line. */
    interface Amount {
        long of(int line);
    }

    /**
     * The sets of products of which an owner has more than nothing, when all her lines are added up.
     *
     * @param ownerOf a line's owner, or a negative number to leave the line out
     * @param productOf its product, 0 or more where it has an owner
     */
    static ProductSets of(
            int lines, int owners, int products, IntUnaryOperator ownerOf, IntUnaryOperator productOf, Amount amount) {
        Grouped grouped = Grouped.by(lines, owners, ownerOf);
        int[] owner = new int[grouped.positions().length];
        int[] product = new int[owner.length];
        int size = 0;
        long[] sum = new long[products];
        int[] touched = new int[products];
        for (int who = 0; who < owners; who++) {
            int different = 0;
            for (int at = grouped.from(who); at < grouped.to(who); at++) {
                int line = grouped.positions()[at];
                int what = productOf.applyAsInt(line);
                // A sum can pass through zero; marking it by one bit beside the amount keeps it touched once.
                if (sum[what] == 0) {
                    touched[different++] = what;
                }
                sum[what] += amount.of(line) << 1;
                sum[what] |= 1;
            }
            for (int at = 0; at < different; at++) {
                int what = touched[at];
                if (sum[what] >> 1 > 0) {
                    owner[size] = who;
                    product[size++] = what;
                }
                sum[what] = 0;
            }
        }
        return new ProductSets(owners, products, Arrays.copyOf(owner, size), Arrays.copyOf(product, size));
    }

    /** The sets of some owners; the others' are empty. */
    ProductSets only(IntPredicate wanted) {
        int[] owner = new int[productOf.length];
        int[] product = new int[productOf.length];
        int size = 0;
        for (int who = 0; who + 1 < start.length; who++) {
            if (wanted.test(who)) {
                for (int entry = start[who]; entry < start[who + 1]; entry++) {
                    owner[size] = who;
                    product[size++] = productOf[entry];
                }
            }
        }
        return new ProductSets(start.length - 1, products, Arrays.copyOf(owner, size), Arrays.copyOf(product, size));
    }

    int products() {
        return products;
    }

    /** How many owners have any product. */
    int filled() {
        return filled;
    }

    /** How many owners have a product. */
    int owners(int product) {
        return startOfProduct[product + 1] - startOfProduct[product];
    }

    /** The products of an owner. */
    int[] of(int owner) {
        return Arrays.copyOfRange(productOf, start[owner], start[owner + 1]);
    }

    int size(int owner) {
        return start[owner + 1] - start[owner];
    }

    /** Counts for one product after another how often every other product is with it; for one thread. */
    final class Counter {
        private final ProductSets others;
        private final int[] both = new int[products];
        private final int[] met = new int[products];
        private int size;

        /** @param others the same owners' sets in which the other product stands; often these sets themselves */
        Counter(ProductSets others) {
            this.others = others;
        }

        /** Counts anew, for a product of these sets. */
        void count(int x) {
            for (int at = 0; at < size; at++) {
                both[met[at]] = 0;
            }
            size = 0;
            int[] items = others.productOf;
            for (int at = startOfProduct[x]; at < startOfProduct[x + 1]; at++) {
                int owner = ownerOf[at];
                for (int entry = others.start[owner]; entry < others.start[owner + 1]; entry++) {
                    int y = items[entry];
                    if (both[y]++ == 0) {
                        met[size++] = y;
                    }
                }
            }
        }

        /** How many products were met, x itself among them. */
        int size() {
            return size;
        }

        int product(int at) {
            return met[at];
        }

        int both(int y) {
            return both[y];
        }
    }
}
