package app.shopfolk.facts;

import java.util.List;

/** One fact of every customer, by row; "unknown" is a value of its own. */
public sealed interface Column {
    int size();

    boolean isKnown(int row);

    /** How many rows are known. */
    default int known() {
        int known = 0;
        for (int row = 0; row < size(); row++) {
            if (isKnown(row)) {
                known++;
            }
        }
        return known;
    }

    /** Numbers; {@code NaN} is unknown. */
    record Numbers(double[] values) implements Column {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean isKnown(int row) {
            return !Double.isNaN(values[row]);
        }
    }

    /** Amounts in ten-thousandths; {@link #UNKNOWN} is unknown. */
    record Amounts(long[] values) implements Column {
        public static final long UNKNOWN = Long.MIN_VALUE;

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean isKnown(int row) {
            return values[row] != UNKNOWN;
        }
    }

    /** Days since 1970-01-01; {@link #UNKNOWN} is unknown. */
    record Days(int[] values) implements Column {
        public static final int UNKNOWN = Integer.MIN_VALUE;

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean isKnown(int row) {
            return values[row] != UNKNOWN;
        }
    }

    /**
     * Labels by code; {@link #UNKNOWN} is unknown. A yes/no fact has the labels {@code false}, {@code true}; a fact of ours
     * (such as the life stage) has stable codes as labels, which the message files put into words.
     */
    record Categories(int[] codes, List<String> labels) implements Column {
        public static final int UNKNOWN = -1;

        @Override
        public int size() {
            return codes.length;
        }

        @Override
        public boolean isKnown(int row) {
            return codes[row] != UNKNOWN;
        }
    }
}
