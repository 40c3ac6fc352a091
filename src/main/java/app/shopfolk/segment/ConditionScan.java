package app.shopfolk.segment;

import app.shopfolk.facts.Column;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over one column: which rows satisfy a condition. A condition of another kind than its column fits nobody. */
final class ConditionScan {
    private ConditionScan() {}

    static long[] of(Rule.Condition condition, Column column, LocalDate asOf) {
        return switch (condition) {
            case Rule.Between between
            when column instanceof Column.Numbers(double[] values) -> numbers(values, between.min(), between.max());
            case Rule.Between between
            when column instanceof Column.Amounts(long[] values) -> amounts(values, between.min(), between.max());
            case Rule.OneOf oneOf when column instanceof Column.Categories labels -> labels(labels, oneOf.labels());
            case Rule.Dated dated
            when column instanceof Column.Days(int[] values) ->
                days(values, bound(dated.first(), Column.Days.UNKNOWN + 1), bound(dated.last(), Integer.MAX_VALUE));
            case Rule.WithinLast within
            when column instanceof Column.Days(int[] values) ->
                days(values, (int) asOf.toEpochDay() - within.days(), (int) asOf.toEpochDay());
            case Rule.Known known -> known(column);
            default -> Bits.none(column.size());
        };
    }

    private static int bound(@Nullable LocalDate day, int none) {
        return day == null ? none : (int) day.toEpochDay();
    }

    private static long[] numbers(double[] values, @Nullable Double min, @Nullable Double max) {
        double low = min == null ? Double.NEGATIVE_INFINITY : min;
        double high = max == null ? Double.POSITIVE_INFINITY : max;
        long[] bits = Bits.none(values.length);
        for (int at = 0; at < bits.length; at++) {
            int from = at << 6;
            int to = Math.min(values.length, from + 64);
            long word = 0;
            for (int row = from; row < to; row++) {
                double value = values[row];
                word |= ((value >= low ? 1L : 0L) & (value <= high ? 1L : 0L)) << row;
            }
            bits[at] = word;
        }
        return bits;
    }

    private static long[] amounts(long[] values, @Nullable Double min, @Nullable Double max) {
        // Unknown is the smallest long, so a bound above it leaves it out.
        long low = min == null ? Column.Amounts.UNKNOWN + 1 : Math.max(tenThousandths(min), Column.Amounts.UNKNOWN + 1);
        long high = max == null ? Long.MAX_VALUE : tenThousandths(max);
        long[] bits = Bits.none(values.length);
        for (int at = 0; at < bits.length; at++) {
            int from = at << 6;
            int to = Math.min(values.length, from + 64);
            long word = 0;
            for (int row = from; row < to; row++) {
                long value = values[row];
                word |= ((value >= low ? 1L : 0L) & (value <= high ? 1L : 0L)) << row;
            }
            bits[at] = word;
        }
        return bits;
    }

    private static long tenThousandths(double units) {
        return Math.round(units * 10_000);
    }

    private static long[] days(int[] values, int first, int last) {
        long[] bits = Bits.none(values.length);
        for (int row = 0; row < values.length; row++) {
            int value = values[row];
            bits[row >>> 6] |= ((value >= first ? 1L : 0L) & (value <= last ? 1L : 0L)) << row;
        }
        return bits;
    }

    private static long[] labels(Column.Categories column, Set<String> wanted) {
        // One place more than there are labels, so that unknown (-1) has its own, always false.
        boolean[] hit = new boolean[column.labels().size() + 1];
        for (int code = 0; code < column.labels().size(); code++) {
            hit[code + 1] = wanted.contains(column.labels().get(code));
        }
        int[] codes = column.codes();
        long[] bits = Bits.none(codes.length);
        for (int row = 0; row < codes.length; row++) {
            bits[row >>> 6] |= (hit[codes[row] + 1] ? 1L : 0L) << row;
        }
        return bits;
    }

    private static long[] known(Column column) {
        long[] bits = Bits.none(column.size());
        for (int row = 0; row < column.size(); row++) {
            bits[row >>> 6] |= (column.isKnown(row) ? 1L : 0L) << row;
        }
        return bits;
    }
}
