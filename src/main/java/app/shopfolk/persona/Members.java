package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.segment.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The customers of one segment and what is known of them. */
public final class Members {
    private final int[] rows;
    private final Function<String, Optional<Column>> columns;
    private final LocalDate asOf;
    private int @Nullable [] typical;

    /**
     * @param rows their rows in the columns
     * @param columns the column of a fact's key, empty where nothing is known
     */
    Members(int[] rows, Function<String, Optional<Column>> columns, LocalDate asOf) {
        this.rows = rows;
        this.columns = columns;
        this.asOf = asOf;
    }

    /** The customers in some rows of the facts. */
    public static Members of(CustomerFacts facts, int[] rows) {
        return new Members(rows, facts::column, facts.asOf());
    }

    /** A label and how many of those it is known of have it. */
    record Label(String label, Share share) {}

    /** A number's quarters: below {@code low} is a quarter, above {@code high} is another. */
    record Quarters(double low, double middle, double high, int known) {}

    int size() {
        return rows.length;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The most typical of them, see {@link Typical}. */
    private int[] typical() {
        int[] known = typical;
        if (known == null) {
            known = Typical.of(rows, columns);
            typical = known;
        }
        return known;
    }

    /** How many of the most typical have a label. */
    long typicalWith(String fact, String label) {
        return columns.apply(fact).orElse(null) instanceof Column.Categories column
                ? Arrays.stream(typical())
                        .filter(row -> column.isKnown(row)
                                && column.labels().get(column.codes()[row]).equals(label))
                        .count()
                : 0;
    }

    /** The age of the typical, in whole years and within the middle half of all; 0 where it is known of nobody. */
    long age() {
        return quarters("age")
                .map(all -> Math.round(Math.clamp(
                        new Members(typical(), columns, asOf)
                                .quarters("age")
                                .map(Quarters::middle)
                                .orElse(all.middle()),
                        all.low(),
                        all.high())))
                .orElse(0L);
    }

    /** How many meet all of some conditions. */
    long withAll(List<Rule.Condition> conditions) {
        return Arrays.stream(rows)
                .filter(row -> conditions.stream().allMatch(condition -> meets(row, condition)))
                .count();
    }

    private boolean meets(int row, Rule.Condition condition) {
        Column column = columns.apply(condition.fact()).orElse(null);
        return switch (condition) {
            case Rule.OneOf oneOf ->
                column instanceof Column.Categories labels
                        && labels.isKnown(row)
                        && oneOf.labels().contains(labels.labels().get(labels.codes()[row]));
            case Rule.Between between -> column != null && column.isKnown(row) && lies(number(column, row), between);
            default -> false;
        };
    }

    private static boolean lies(double value, Rule.Between between) {
        Double min = between.min();
        Double max = between.max();
        return !Double.isNaN(value) && (min == null || value >= min) && (max == null || value <= max);
    }

    private static double number(Column column, int row) {
        return switch (column) {
            case Column.Numbers numbers -> numbers.values()[row];
            case Column.Amounts amounts -> amounts.values()[row] / 10_000.0;
            default -> Double.NaN;
        };
    }

    public boolean isEmpty() {
        return rows.length == 0;
    }

    /** Whether anything may be said of them. */
    public boolean isEnough() {
        return rows.length >= Share.FEW;
    }

    /** The labels of a category, the most frequent first. */
    List<Label> labels(String fact) {
        if (!(columns.apply(fact).orElse(null) instanceof Column.Categories column)) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        int known = 0;
        for (int row : rows) {
            if (column.isKnown(row)) {
                counts.merge(column.labels().get(column.codes()[row]), 1, Integer::sum);
                known++;
            }
        }
        int of = known;
        return counts.entrySet().stream()
                .map(entry -> new Label(entry.getKey(), new Share(entry.getValue(), of)))
                .sorted(Comparator.comparingLong((Label label) -> -label.share().part())
                        .thenComparing(Label::label))
                .toList();
    }

    /** The quarters of a number, or of an amount in units of the currency; empty where it is known of nobody. */
    Optional<Quarters> quarters(String fact) {
        double[] known = known(fact);
        if (known.length == 0) {
            return Optional.empty();
        }
        Arrays.sort(known);
        return Optional.of(
                new Quarters(quantile(known, 0.25), quantile(known, 0.5), quantile(known, 0.75), known.length));
    }

    /**
     * Counts a claim.
     *
     * @return evidence, or empty where it holds for fewer than five people or cannot be counted
     */
    Optional<Evidence.FromData> count(Rule.Condition claim) {
        Share share;
        double figure;
        switch (claim) {
            case Rule.Between between -> {
                double[] known = known(between.fact());
                Arrays.sort(known);
                long part = Arrays.stream(known)
                        .filter(value -> lies(value, between))
                        .count();
                share = new Share(part, known.length);
                figure = known.length == 0 ? 0 : quantile(known, 0.5);
            }
            case Rule.OneOf oneOf -> {
                List<Label> labels = labels(oneOf.fact());
                long part = labels.stream()
                        .filter(label -> oneOf.labels().contains(label.label()))
                        .mapToLong(label -> label.share().part())
                        .sum();
                share = new Share(
                        part,
                        labels.stream().mapToLong(label -> label.share().part()).sum());
                figure = share.ratio();
            }
            default -> {
                return Optional.empty();
            }
        }
        return share.isAboutFew() ? Optional.empty() : Optional.of(new Evidence.FromData(claim, share, figure, asOf));
    }

    double[] known(String fact) {
        return switch (columns.apply(fact).orElse(null)) {
            case Column.Numbers numbers ->
                Arrays.stream(rows)
                        .mapToDouble(row -> numbers.values()[row])
                        .filter(value -> !Double.isNaN(value))
                        .toArray();
            case Column.Amounts amounts ->
                Arrays.stream(rows)
                        .filter(amounts::isKnown)
                        .mapToDouble(row -> amounts.values()[row] / 10_000.0)
                        .toArray();
            case null, default -> new double[0];
        };
    }

    /** Linear between the two nearest values (Hyndman and Fan 1996, type 7). */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = (int) Math.ceil(at);
        return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
    }
}
