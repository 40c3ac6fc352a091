package app.shopfolk.segment.view;

import app.shopfolk.segment.Assignment;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Picks a few of a bucket's customers to be looked at; who stays in the bucket while a slider moves stays in the sample. */
final class Sample {
    /** How many are shown. */
    static final int SIZE = 5;

    private record Pick(long rank, int row) {}

    private Sample() {}

    /** Rows of up to five members, the same ones for the same members. */
    static List<Integer> of(Assignment assignment, int bucket) {
        PriorityQueue<Pick> picks =
                new PriorityQueue<>(Comparator.comparingLong(Pick::rank).reversed());
        assignment.forEach(bucket, row -> {
            long rank = rankOf(row);
            if (picks.size() < SIZE) {
                picks.add(new Pick(rank, row));
            } else if (rank < picks.element().rank()) {
                picks.remove();
                picks.add(new Pick(rank, row));
            }
        });
        return picks.stream()
                .sorted(Comparator.comparingLong(Pick::rank))
                .map(Pick::row)
                .toList();
    }

    /** Scatters rows evenly, as a lottery would (SplitMix64's finaliser, Steele, Lea, Flood 2014). */
    private static long rankOf(int row) {
        long mixed = row + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (mixed ^ mixed >>> 31) >>> 1;
    }
}
