package app.shopfolk.insight;

import app.shopfolk.segment.Assignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who moved from one bucket to another between two pictures of the same buckets.
 *
 * @param since the earlier picture's day
 * @param moves the largest first
 * @param arrived customers who were not known then
 */
public record Moves(LocalDate since, List<Move> moves, int arrived) {
    /** So many customers went from one bucket to another; a bucket may be {@link Assignment#EVERYONE_ELSE}. */
    public record Move(int from, int to, int customers) {}

    public Moves {
        moves = List.copyOf(moves);
    }

    static Moves between(BucketPicture earlier, BucketPicture now) {
        Map<Integer, Integer> before = new HashMap<>();
        for (int at = 0; at < earlier.customers().length; at++) {
            before.put(earlier.customers()[at], earlier.bucketOf()[at]);
        }
        int size = now.buckets().size() + 1;
        int[][] counts = new int[size][size];
        int arrived = 0;
        for (int at = 0; at < now.customers().length; at++) {
            Integer from = before.get(now.customers()[at]);
            if (from == null) {
                arrived++;
            } else {
                counts[from + 1][now.bucketOf()[at] + 1]++;
            }
        }
        List<Move> moves = new ArrayList<>();
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (from != to && counts[from][to] > 0) {
                    moves.add(new Move(from - 1, to - 1, counts[from][to]));
                }
            }
        }
        moves.sort(Comparator.comparingInt(Move::customers).reversed());
        return new Moves(earlier.day(), moves, arrived);
    }
}
