package app.shopfolk.segment.matter;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.segment.Assignment;
import java.util.ArrayList;
import java.util.List;

/** What the members of each bucket are like on the average in the figures that decide how to treat them. */
final class Profiles {
    private static final List<String> FIGURES =
            List.of("margin", "monetary", "average-order", "frequency", "recency-days", "service-minutes");

    /** Standardised differences below this are small (Cohen 1988). */
    private static final double SMALL = 0.2;

    /** Standard errors apart that chance seldom brings about, and what is never called alike however few they are. */
    private static final double BEYOND_CHANCE = 2.58;

    private static final double MEDIUM = 0.5;

    private final int[] sizes;
    private final double[][] means;
    private final double[][] deviations;

    private Profiles(int[] sizes, double[][] means, double[][] deviations) {
        this.sizes = sizes;
        this.means = means;
        this.deviations = deviations;
    }

    static Profiles of(CustomerFacts facts, Assignment assignment) {
        List<int[]> groups = new ArrayList<>();
        for (int bucket = 0; bucket < assignment.buckets(); bucket++) {
            groups.add(assignment.rows(bucket));
        }
        return of(facts, groups);
    }

    /** Of any groups of customers, each by their rows. */
    static Profiles of(CustomerFacts facts, List<int[]> groups) {
        List<String> known = new ArrayList<>();
        for (String figure : FIGURES) {
            if (facts.column(figure).isPresent()) {
                known.add(figure);
            }
        }
        int[] sizes = new int[groups.size()];
        double[][] means = new double[groups.size()][known.size()];
        double[][] deviations = new double[groups.size()][known.size()];
        for (int bucket = 0; bucket < means.length; bucket++) {
            int[] rows = groups.get(bucket);
            sizes[bucket] = rows.length;
            for (int at = 0; at < known.size(); at++) {
                measure(facts, known.get(at), rows, means[bucket], deviations[bucket], at);
            }
        }
        return new Profiles(sizes, means, deviations);
    }

    private static void measure(
            CustomerFacts facts, String figure, int[] rows, double[] means, double[] deviations, int at) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int row : rows) {
            double value = facts.number(figure, row);
            if (!Double.isNaN(value)) {
                sum += value;
                squares += value * value;
                count++;
            }
        }
        means[at] = count == 0 ? Double.NaN : sum / count;
        deviations[at] = count < 2 ? 0 : Math.sqrt(Math.max(0, squares - sum * sum / count) / (count - 1));
    }

    /** The other bucket whose members are most like this one's. */
    int nearest(int bucket) {
        int nearest = bucket == 0 ? 1 : 0;
        for (int other = 0; other < means.length; other++) {
            if (other != bucket && distance(bucket, other) < distance(bucket, nearest)) {
                nearest = other;
            }
        }
        return nearest;
    }

    private double distance(int bucket, int other) {
        double sum = 0;
        for (int at = 0; at < means[bucket].length; at++) {
            double difference = difference(bucket, other, at);
            sum += difference * difference;
        }
        return sum;
    }

    /** Whether no figure differs more than slightly, or than chance alone may bring about. */
    boolean areAlike(int bucket, int other) {
        double chance = BEYOND_CHANCE * Math.sqrt(1.0 / sizes[bucket] + 1.0 / sizes[other]);
        double alike = Math.max(SMALL, Math.min(MEDIUM, chance));
        for (int at = 0; at < means[bucket].length; at++) {
            if (Math.abs(difference(bucket, other, at)) >= alike) {
                return false;
            }
        }
        return means[bucket].length > 0;
    }

    /** Cohen's d: how many standard deviations the means are apart. */
    private double difference(int bucket, int other, int at) {
        double apart = means[bucket][at] - means[other][at];
        if (Double.isNaN(apart)) {
            return Double.isNaN(means[bucket][at]) && Double.isNaN(means[other][at]) ? 0 : 1;
        }
        double pooled = Math.sqrt(
                (deviations[bucket][at] * deviations[bucket][at] + deviations[other][at] * deviations[other][at]) / 2);
        return apart == 0 ? 0 : pooled == 0 ? Math.signum(apart) : apart / pooled;
    }
}
