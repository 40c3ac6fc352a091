package app.shopfolk.segment.matter;

import app.shopfolk.segment.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One cut of a fact into two sides that differ most in an outcome.
 *
 * @param p the chance of such a cut if nothing were behind it, after Bonferroni for the cuts tried
 */
record Split(Levels levels, boolean[] isLeft, Rule.Condition left, Rule.Condition right, double chiSquared, double p) {
    /** Counts by level of the outcomes no and yes, over some rows. */
    static long[][] count(Levels levels, byte[] yes, int[] rows) {
        long[][] counts = new long[levels.count()][2];
        for (int row : rows) {
            int level = levels.ofRow()[row];
            if (level >= 0 && yes[row] != Outcome.UNKNOWN) {
                counts[level][yes[row]]++;
            }
        }
        return counts;
    }

    /**
     * The best cut, each side with at least so many customers. Numbers are cut at a value; labels are put in order of
     * their outcome first, which finds the best of all ways to put them on two sides (Fisher 1958).
     */
    static Optional<Split> best(Levels levels, byte[] yes, int[] rows, int fewest) {
        long[][] counts = count(levels, yes, rows);
        List<Integer> order = new ArrayList<>();
        for (int level = 0; level < counts.length; level++) {
            if (counts[level][0] + counts[level][1] > 0) {
                order.add(level);
            }
        }
        if (!levels.isOrdered()) {
            order.sort(Comparator.comparingDouble(
                    level -> (double) counts[level][1] / (counts[level][0] + counts[level][1])));
        }
        int best = 0;
        Contingency strongest = Contingency.of(new long[0][0]);
        for (int cut = 1; cut < order.size(); cut++) {
            long[] left = sum(counts, order.subList(0, cut));
            long[] right = sum(counts, order.subList(cut, order.size()));
            if (left[0] + left[1] >= fewest && right[0] + right[1] >= fewest) {
                Contingency test = Contingency.of(new long[][] {left, right});
                if (test.chiSquared() > strongest.chiSquared()) {
                    strongest = test;
                    best = cut;
                }
            }
        }
        if (best == 0) {
            return Optional.empty();
        }
        double tried = levels.isOrdered() ? order.size() - 1 : Math.pow(2, order.size() - 1) - 1;
        boolean[] isLeft = new boolean[counts.length];
        order.subList(0, best).forEach(level -> isLeft[level] = true);
        return Optional.of(new Split(
                levels,
                isLeft,
                join(levels, order.subList(0, best)),
                join(levels, order.subList(best, order.size())),
                strongest.chiSquared(),
                Math.min(1, strongest.p() * tried)));
    }

    private static long[] sum(long[][] counts, List<Integer> levels) {
        long[] sum = new long[2];
        for (int level : levels) {
            sum[0] += counts[level][0];
            sum[1] += counts[level][1];
        }
        return sum;
    }

    /** One condition for several levels: a wider range, or more labels. */
    private static Rule.Condition join(Levels levels, List<Integer> parts) {
        if (levels.isOrdered()) {
            Rule.Between first = (Rule.Between) levels.rules().get(parts.getFirst());
            Rule.Between last = (Rule.Between) levels.rules().get(parts.getLast());
            return new Rule.Between(first.fact(), first.min(), last.max());
        }
        Set<String> labels = new TreeSet<>();
        for (int level : parts) {
            labels.addAll(((Rule.OneOf) levels.rules().get(level)).labels());
        }
        return new Rule.OneOf(levels.fact().key(), labels);
    }

    int[] side(int[] rows, boolean wantLeft) {
        int[] side = new int[rows.length];
        int count = 0;
        for (int row : rows) {
            int level = levels.ofRow()[row];
            if (level >= 0 && isLeft[level] == wantLeft) {
                side[count++] = row;
            }
        }
        return Arrays.copyOf(side, count);
    }
}
