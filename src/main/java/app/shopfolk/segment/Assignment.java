package app.shopfolk.segment;

import app.shopfolk.facts.CustomerFacts;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;

/** Who is in which bucket: every customer in exactly one, counted from 0 in the order of the segmentation. Immutable. */
public final class Assignment {
    /** The bucket of those whom no segment takes. */
    public static final int EVERYONE_ELSE = -1;

    private final int size;
    private final List<long[]> members;
    private final List<long[]> fits;

    /**
     * @param members rows of each bucket, everyone else last
     * @param fits rows that satisfy each segment's rule, whether or not an earlier one took them
     */
    Assignment(int size, List<long[]> members, List<long[]> fits) {
        this.size = size;
        this.members = List.copyOf(members);
        this.fits = List.copyOf(fits);
    }

    /** Puts every customer into the first bucket that fits; for figures that follow a slider keep a {@link RuleEvaluator}. */
    public static Assignment of(Segmentation segmentation, CustomerFacts facts) {
        return new RuleEvaluator(facts).assign(segmentation);
    }

    /** How many customers there are. */
    public int size() {
        return size;
    }

    /** How many segments there are, without everyone else. */
    public int buckets() {
        return fits.size();
    }

    /** The position of a customer's segment, or {@link #EVERYONE_ELSE}. */
    public int bucketOf(int row) {
        for (int bucket = 0; bucket < fits.size(); bucket++) {
            if (Bits.has(members.get(bucket), row)) {
                return bucket;
            }
        }
        return EVERYONE_ELSE;
    }

    /** How many customers are in a bucket, or {@link #EVERYONE_ELSE}. */
    public int count(int bucket) {
        return Bits.count(membersOf(bucket));
    }

    /** Rows of a bucket's customers, or {@link #EVERYONE_ELSE}'s, rising. */
    public int[] rows(int bucket) {
        return rowsOf(membersOf(bucket));
    }

    /** Visits each row of a bucket, rising. */
    public void forEach(int bucket, IntConsumer row) {
        Bits.forEach(membersOf(bucket), row);
    }

    /** The exact sum of an amount over a bucket's customers. */
    public long sum(int bucket, IntToLongFunction amountOf) {
        long sum = 0;
        long[] bits = membersOf(bucket);
        for (int at = 0; at < bits.length; at++) {
            for (long word = bits[at]; word != 0; word &= word - 1) {
                sum += amountOf.applyAsLong((at << 6) + Long.numberOfTrailingZeros(word));
            }
        }
        return sum;
    }

    /**
     * The same sum from an earlier one: only who came and who went is looked at.
     *
     * @param before the earlier assignment of the same customers
     * @param sumBefore the exact sum of the same amount over the bucket at this place in it
     */
    public long sum(int bucket, IntToLongFunction amountOf, Assignment before, long sumBefore) {
        long[] bits = membersOf(bucket);
        long[] old = before.membersOf(bucket);
        long sum = sumBefore;
        for (int at = 0; at < bits.length; at++) {
            for (long word = bits[at] ^ old[at]; word != 0; word &= word - 1) {
                int row = (at << 6) + Long.numberOfTrailingZeros(word);
                long amount = amountOf.applyAsLong(row);
                sum += Bits.has(bits, row) ? amount : -amount;
            }
        }
        return sum;
    }

    /** Whether a customer satisfies a segment's rule, even if an earlier segment took her. */
    public boolean fits(int bucket, int row) {
        return Bits.has(fits.get(bucket), row);
    }

    /** How many of a segment's customers would fit a later one as well. */
    public int taken(int bucket, int later) {
        long[] inIt = members.get(bucket);
        long[] alsoFit = fits.get(later);
        int count = 0;
        for (int at = 0; at < inIt.length; at++) {
            count += Long.bitCount(inIt[at] & alsoFit[at]);
        }
        return count;
    }

    /** How many customers earlier segments took from this one. */
    public int takenBefore(int bucket) {
        return Bits.count(fits.get(bucket)) - count(bucket);
    }

    private long[] membersOf(int bucket) {
        return bucket == EVERYONE_ELSE ? members.getLast() : members.get(bucket);
    }

    static int[] rowsOf(long[] bits) {
        int[] rows = new int[Bits.count(bits)];
        int next = 0;
        for (int at = 0; at < bits.length; at++) {
            for (long word = bits[at]; word != 0; word &= word - 1) {
                rows[next++] = (at << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return rows;
    }
}
