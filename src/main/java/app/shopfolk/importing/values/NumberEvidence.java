package app.shopfolk.importing.values;

import java.util.Optional;

/** What the numbers of a column prove about how they are written; can be added up from parts of a file. */
public final class NumberEvidence {
    private final NumberScan scan = new NumberScan();
    private final long[] shapes = new long[NumberScan.Shape.values().length];
    private long percents;
    private long currencies;
    private long negatives;
    private long leadingZeros;
    private long zeros;
    private long noughts;
    private long longWhole;
    private long wholeFromThousand;
    private int mostDecimals;
    private long largest;
    private int leastDigits = Integer.MAX_VALUE;
    private int mostDigits;

    /** Takes a cell that is not blank, so many times; says whether it is a number. */
    boolean add(String cell, int times) {
        NumberScan.Shape shape = scan.scan(cell);
        shapes[shape.ordinal()] += times;
        if (shape == NumberScan.Shape.NOT_A_NUMBER) {
            return false;
        }
        percents += scan.isPercent() ? times : 0;
        currencies += scan.hasCurrency() ? times : 0;
        negatives += scan.isNegative() ? times : 0;
        leadingZeros += scan.leadsWithZero() ? times : 0;
        long size = Math.abs(scan.value(false, true));
        largest = Math.max(largest, size);
        noughts += size == 0 ? times : 0;
        leastDigits = Math.min(leastDigits, scan.digitCount());
        mostDigits = Math.max(mostDigits, scan.digitCount());
        switch (shape) {
            case WHOLE -> {
                zeros += scan.value(false, false) == 0 ? times : 0;
                longWhole += scan.digitCount() > 12 ? times : 0;
                wholeFromThousand += scan.digitCount() > 3 ? times : 0;
            }
            case DECIMAL_COMMA, DECIMAL_POINT -> mostDecimals = Math.max(mostDecimals, scan.lastGroup());
            default -> {}
        }
        return true;
    }

    void add(NumberEvidence other) {
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] += other.shapes[i];
        }
        percents += other.percents;
        currencies += other.currencies;
        negatives += other.negatives;
        leadingZeros += other.leadingZeros;
        zeros += other.zeros;
        noughts += other.noughts;
        longWhole += other.longWhole;
        wholeFromThousand += other.wholeFromThousand;
        mostDecimals = Math.max(mostDecimals, other.mostDecimals);
        largest = Math.max(largest, other.largest);
        leastDigits = Math.min(leastDigits, other.leastDigits);
        mostDigits = Math.max(mostDigits, other.mostDigits);
    }

    private long count(NumberScan.Shape shape) {
        return shapes[shape.ordinal()];
    }

    /** Cells that are numbers of any form. */
    public long numbers() {
        long all = 0;
        for (long count : shapes) {
            all += count;
        }
        return all - count(NumberScan.Shape.NOT_A_NUMBER);
    }

    /** Cells that are proved to use a decimal comma, or points between thousands. */
    public long commaProofs() {
        return count(NumberScan.Shape.DECIMAL_COMMA) + count(NumberScan.Shape.THOUSANDS_POINT);
    }

    /** Cells that are proved to use a decimal point, or commas between thousands. */
    public long pointProofs() {
        return count(NumberScan.Shape.DECIMAL_POINT) + count(NumberScan.Shape.THOUSANDS_COMMA);
    }

    public long percents() {
        return percents;
    }

    public long currencies() {
        return currencies;
    }

    public long negatives() {
        return negatives;
    }

    /** The largest number without its sign, in ten-thousandths. */
    public long largest() {
        return largest;
    }

    /** Zeros however they are written: 0, 0.00, €0. */
    public long noughts() {
        return noughts;
    }

    /** Zeros written as whole numbers. */
    public long zeros() {
        return zeros;
    }

    /** Whole numbers with zeros in front: they name things. */
    public long leadingZeros() {
        return leadingZeros;
    }

    public boolean isWhole() {
        return numbers() == count(NumberScan.Shape.WHOLE);
    }

    /** Whether all are whole numbers of one length from 8 digits on, or longer than any amount: codes, not counts. */
    public boolean looksLikeCodes() {
        return isWhole() && (longWhole > 0 || (numbers() > 3 && leastDigits == mostDigits && mostDigits >= 8));
    }

    /**
     * The form of the column.
     *
     * @param file what the other columns of the file prove, if they do; decides only where this column does not
     */
    public NumberForm form(Optional<NumberForm> file) {
        return new NumberForm(
                parts(
                        count(NumberScan.Shape.EITHER_POINT),
                        count(NumberScan.Shape.THOUSANDS_POINT) - count(NumberScan.Shape.DECIMAL_POINT),
                        count(NumberScan.Shape.DECIMAL_COMMA) - count(NumberScan.Shape.THOUSANDS_COMMA),
                        file.map(NumberForm::pointParts),
                        false),
                parts(
                        count(NumberScan.Shape.EITHER_COMMA),
                        count(NumberScan.Shape.THOUSANDS_COMMA) - count(NumberScan.Shape.DECIMAL_COMMA),
                        count(NumberScan.Shape.DECIMAL_POINT) - count(NumberScan.Shape.THOUSANDS_POINT),
                        file.map(NumberForm::commaParts),
                        true));
    }

    /** Whether a separator parts thousands, by its own proofs, those of the other one, the file, and the look of the column. */
    private boolean parts(long open, long own, long other, Optional<Boolean> file, boolean habit) {
        if (own != 0) {
            return own > 0;
        }
        if (other != 0) {
            return other > 0;
        }
        if (open == 0 || file.isPresent()) {
            return file.orElse(habit);
        }
        // Quantities with three fixed decimals have them in every cell; with thousands the small numbers stand there
        // without.
        long whole = count(NumberScan.Shape.WHOLE) - zeros;
        return whole > 0 ? wholeFromThousand == 0 : habit;
    }

    /** Whether a lone separator before three digits stands here and nothing in the column says what it means. */
    public boolean isOpen() {
        long open = count(NumberScan.Shape.EITHER_POINT) + count(NumberScan.Shape.EITHER_COMMA);
        return open > 0 && commaProofs() + pointProofs() == 0;
    }

    /** Whether every number but zeros could be thousands or decimals, so that only the owner can tell. */
    public boolean isUndecided() {
        return isOpen() && count(NumberScan.Shape.WHOLE) == zeros;
    }
}
