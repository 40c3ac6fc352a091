package app.shopfolk.segment;

import app.shopfolk.facts.Column;
import java.util.Arrays;

/**
 * How many customers have which value, for a slider to stand on. The last bar of a long tail takes all that are beyond, so
 * that a few very large values do not press everybody else into one bar.
 *
 * @param min where the first bar begins, in the fact's unit (money in units of the currency, dates as days since 1970)
 * @param step how wide a bar is, a round number
 * @param counts customers in each bar; a bar holds its lower bound, not its upper one, save the last, which holds both
 * @param least the smallest value there is
 * @param most the largest value there is; may lie beyond the last bar
 */
public record Histogram(double min, double step, int[] counts, double least, double most) {
    /** Values beyond this share of customers share the last bar. */
    private static final double TAIL = 0.98;

    /** The histogram of a column of numbers, amounts or days with about so many bars; without bars where none is known. */
    public static Histogram of(Column column, int bars) {
        double[] values = knownValues(column);
        if (values.length == 0) {
            return new Histogram(0, 1, new int[0], 0, 0);
        }
        Arrays.sort(values);
        double least = values[0];
        double most = values[values.length - 1];
        double body = values[(int) Math.min(values.length - 1, (long) (values.length * TAIL))];
        boolean whole = Arrays.stream(values).allMatch(value -> value == Math.rint(value));
        double step = roundStep((body - least) / bars, whole);
        double min = Math.floor(least / step) * step;
        int[] counts = new int[(int) Math.max(1, Math.min(bars + 1L, (long) Math.floor((body - min) / step) + 1))];
        for (double value : values) {
            counts[(int) Math.min(counts.length - 1, (long) Math.floor((value - min) / step))]++;
        }
        return new Histogram(min, step, counts, least, most);
    }

    /** Where the last bar ends. */
    public double max() {
        return min + step * counts.length;
    }

    /** The known values of a column in the unit rules speak in; categories have none. */
    static double[] knownValues(Column column) {
        return switch (column) {
            case Column.Numbers(double[] values) ->
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
            case Column.Amounts(long[] values) ->
                Arrays.stream(values)
                        .filter(value -> value != Column.Amounts.UNKNOWN)
                        .mapToDouble(value -> value / 10_000.0)
                        .toArray();
            case Column.Days(int[] values) ->
                Arrays.stream(values)
                        .filter(value -> value != Column.Days.UNKNOWN)
                        .asDoubleStream()
                        .toArray();
            case Column.Categories none -> new double[0];
        };
    }

    /** The next of 1, 2, 5, 10, 20 … ; never below 1 for whole numbers. */
    static double roundStep(double raw, boolean whole) {
        if (raw <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double ratio = raw / power;
        double step = (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10) * power;
        return whole ? Math.max(1, step) : step;
    }
}
