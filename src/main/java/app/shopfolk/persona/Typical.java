package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.facts.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The most typical customers of a bucket: those nearest to all others on numbers and categories together. Distance after
 * Gower 1971, Biometrics 27; the nearest is the medoid of Kaufman and Rousseeuw 1990. Large buckets are judged by an even
 * sample of them.
 */
final class Typical {
    /** Distances grow with the square of this. */
    private static final int SAMPLE = 240;

    private static final int AT_LEAST = 15;

    private static final List<String> FACTS = List.of(
            "age",
            "gender",
            "occupation",
            "home",
            "marital-status",
            "children",
            "web-savvy",
            "main-channel",
            "orders-last-year",
            "average-order",
            "top-category",
            "top-brand",
            "stage",
            "service-minutes");

    private Typical() {}

    /** Rows of the most typical, the medoid first; never fewer than five unless there are fewer. */
    static int[] of(int[] rows, Function<String, Optional<Column>> columns) {
        int[] sample = sampled(rows);
        List<Column> known =
                FACTS.stream().flatMap(fact -> columns.apply(fact).stream()).toList();
        double[] far = new double[sample.length];
        for (Column column : known) {
            add(column, sample, far);
        }
        int many = Math.min(sample.length, Math.max(AT_LEAST, Math.max(Share.FEW, sample.length / 10)));
        return IntStream.range(0, sample.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> far[at]))
                .limit(many)
                .mapToInt(at -> sample[at])
                .toArray();
    }

    private static int[] sampled(int[] rows) {
        if (rows.length <= SAMPLE) {
            return rows;
        }
        return IntStream.range(0, SAMPLE)
                .map(at -> rows[(int) ((long) at * rows.length / SAMPLE)])
                .toArray();
    }

    /** Adds each row's distances to all others in one column; where one of two is unknown they count as half apart. */
    private static void add(Column column, int[] rows, double[] far) {
        double[] values = numbers(column, rows);
        double span = column instanceof Column.Categories ? 0 : span(values);
        for (int one = 0; one < rows.length; one++) {
            for (int other = one + 1; other < rows.length; other++) {
                double apart = apart(values[one], values[other], span);
                far[one] += apart;
                far[other] += apart;
            }
        }
    }

    private static double apart(double one, double other, double span) {
        if (Double.isNaN(one) || Double.isNaN(other)) {
            return 0.5;
        }
        if (span == 0) {
            return one == other ? 0 : 1;
        }
        return Math.min(1, Math.abs(one - other) / span);
    }

    /** From the tenth to the ninetieth in the hundred, so that one great number does not make all others alike. */
    private static double span(double[] values) {
        double[] known = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return known.length == 0 ? 0 : known[known.length * 9 / 10] - known[known.length / 10];
    }

    private static double[] numbers(Column column, int[] rows) {
        List<Double> values = new ArrayList<>();
        for (int row : rows) {
            values.add(column.isKnown(row) ? number(column, row) : Double.NaN);
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double number(Column column, int row) {
        return switch (column) {
            case Column.Numbers numbers -> numbers.values()[row];
            case Column.Amounts amounts -> amounts.values()[row] / 10_000.0;
            case Column.Days days -> days.values()[row];
            case Column.Categories categories -> categories.codes()[row];
        };
    }
}
