package app.shopfolk.segment.matter;

import app.shopfolk.facts.Column;
import app.shopfolk.facts.Fact;
import app.shopfolk.segment.LabelCounts;
import app.shopfolk.segment.RoundFigure;
import app.shopfolk.segment.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fact cut into a few levels that can be counted: numbers into fifths that begin with round figures, labels as they
 * are, the rare ones together.
 *
 * @param ofRow each row's level, -1 where the fact is unknown
 * @param rules the condition each level is; all rows of a level satisfy it, no others do
 * @param isOrdered whether the levels stand in order, so that a cut between two makes sense
 */
record Levels(Fact fact, int[] ofRow, List<Rule.Condition> rules, boolean isOrdered) {
    private static final int FIFTHS = 5;
    private static final int MOST_LABELS = 10;

    int count() {
        return rules.size();
    }

    /** How many labels all levels name together. */
    int labels() {
        return rules.stream()
                .mapToInt(rule -> rule instanceof Rule.OneOf(String key, Set<String> labels) ? labels.size() : 0)
                .sum();
    }

    static Levels of(Fact fact, Column column) {
        return switch (column) {
            case Column.Categories labels -> ofLabels(fact, labels);
            case Column.Numbers(double[] values) -> ofNumbers(fact, values);
            case Column.Amounts(long[] values) -> {
                double[] units = new double[values.length];
                for (int row = 0; row < units.length; row++) {
                    units[row] = values[row] == Column.Amounts.UNKNOWN ? Double.NaN : values[row] / 10_000.0;
                }
                yield ofNumbers(fact, units);
            }
            // Dates explain through ages and gaps, which are facts of their own.
            case Column.Days days -> new Levels(fact, new int[days.size()], List.of(), true);
        };
    }

    private static Levels ofLabels(Fact fact, Column.Categories column) {
        List<LabelCounts.Tick> ticks = LabelCounts.of(column).ticks();
        Map<String, Integer> levelOf = new HashMap<>();
        List<Rule.Condition> rules = new ArrayList<>();
        Set<String> rare = new TreeSet<>();
        for (int at = 0; at < ticks.size(); at++) {
            boolean own = ticks.size() <= MOST_LABELS || at < MOST_LABELS - 1;
            levelOf.put(ticks.get(at).label(), own ? at : MOST_LABELS - 1);
            if (own) {
                rules.add(new Rule.OneOf(fact.key(), Set.of(ticks.get(at).label())));
            } else {
                rare.add(ticks.get(at).label());
            }
        }
        if (!rare.isEmpty()) {
            rules.add(new Rule.OneOf(fact.key(), rare));
        }
        int[] ofRow = new int[column.size()];
        for (int row = 0; row < ofRow.length; row++) {
            int code = column.codes()[row];
            ofRow[row] = code < 0 ? -1 : levelOf.getOrDefault(column.labels().get(code), -1);
        }
        return new Levels(fact, ofRow, List.copyOf(rules), false);
    }

    /** Where the first value that is not below a bound stands. */
    private static int first(double[] sorted, double bound) {
        int at = Arrays.binarySearch(sorted, bound);
        while (at > 0 && sorted[at - 1] == bound) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }

    private static Levels ofNumbers(Fact fact, double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        boolean whole = Arrays.stream(sorted).allMatch(value -> value == Math.rint(value));
        double[] ends = new double[FIFTHS];
        double[] starts = new double[FIFTHS];
        int levels = sorted.length == 0 ? 0 : 1;
        int from = 0;
        for (int fifth = 1; fifth < FIFTHS && sorted.length > 0; fifth++) {
            // An owner thinks in round figures, so a level begins with the one nearest to its fifth.
            double quantile = RoundFigure.of(sorted[(int) ((long) sorted.length * fifth / FIFTHS)]);
            double start = whole ? Math.rint(quantile) : quantile;
            int at = first(sorted, start);
            if (at > from && at < sorted.length) {
                // No customer may stand between two levels, nor in both.
                ends[levels - 1] = whole ? start - 1 : sorted[at] > start ? start : sorted[at - 1];
                starts[levels++] = start;
                from = at;
            }
        }
        List<Rule.Condition> rules = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            rules.add(new Rule.Between(
                    fact.key(), level == 0 ? null : starts[level], level == levels - 1 ? null : ends[level]));
        }
        int[] ofRow = new int[values.length];
        for (int row = 0; row < ofRow.length; row++) {
            ofRow[row] = -1;
            for (int level = levels - 1; level >= 0 && !Double.isNaN(values[row]); level--) {
                if (level == 0 || values[row] >= starts[level]) {
                    ofRow[row] = level;
                    break;
                }
            }
        }
        return new Levels(fact, ofRow, List.copyOf(rules), true);
    }
}
