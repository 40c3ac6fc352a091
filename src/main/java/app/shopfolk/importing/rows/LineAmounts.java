package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.sales.SaleLines;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one row says was paid for its goods: after discounts, without tax and tips where the file tells them apart. The
 * surest column speaks: the net amount, the amount of the line, gross less discount, price times quantity less discount.
 */
final class LineAmounts {
    private static final long ONE = 10_000;

    private final Cells cells;
    private final Problems problems;
    private final boolean rateIsPercent;
    private final boolean zeroIsFree;

    long quantity;
    long paid;
    long cost;
    long discount;

    LineAmounts(Cells cells, Problems problems, boolean zeroIsFree) {
        this.zeroIsFree = zeroIsFree;
        this.cells = cells;
        this.problems = problems;
        this.rateIsPercent = isPercent(cells);
    }

    private static boolean isPercent(Cells cells) {
        int[] places = cells.places(Meaning.DISCOUNT_RATE);
        if (places.length == 0) {
            return false;
        }
        var numbers = cells.columns().get(places[0]).evidence().numbers();
        return numbers.percents() > 0 || numbers.largest() > ONE;
    }

    /** Whether the file has any amount of lines; without, the products' prices have to tell. */
    static boolean told(Cells cells) {
        return cells.has(Meaning.NET)
                || cells.has(Meaning.AMOUNT)
                || cells.has(Meaning.GROSS)
                || cells.has(Meaning.UNIT_PRICE);
    }

    /** Reads the row's amounts; says whether all that stand there are numbers. */
    boolean read() {
        quantity = valueOr(Meaning.QUANTITY, ONE);
        long off = abs(valueOr(Meaning.DISCOUNT, 0));
        long rate = valueOr(Meaning.DISCOUNT_RATE, 0);
        long price = value(Meaning.UNIT_PRICE);
        long net = value(Meaning.NET);
        long amount = value(Meaning.AMOUNT);
        long gross = value(Meaning.GROSS);
        if (anyBad(quantity, off, rate, price, net, amount, gross)) {
            return false;
        }
        long listed = price == Cells.NONE ? Cells.NONE : times(price, quantity);
        long reduction = rate == 0 || listed == Cells.NONE ? off : off + part(listed, rate);
        paid = paid(net, amount, gross, listed, reduction);
        discount = reduction != 0 || gross == Cells.NONE || net == Cells.NONE ? reduction : Math.max(0, gross - net);
        return readCost();
    }

    private long paid(long net, long amount, long gross, long listed, long reduction) {
        if (net != Cells.NONE) {
            return net;
        }
        if (amount != Cells.NONE) {
            return amount;
        }
        long before = gross != Cells.NONE ? gross : listed;
        if (before == Cells.NONE) {
            return SaleLines.UNKNOWN;
        }
        return before < 0 ? before + abs(reduction) : before - reduction;
    }

    private boolean readCost() {
        long whole = value(Meaning.COST);
        long unit = value(Meaning.UNIT_COST);
        long profit = value(Meaning.PROFIT);
        if (anyBad(whole, unit, profit)) {
            return false;
        }
        cost = SaleLines.UNKNOWN;
        if (whole != Cells.NONE && (whole != 0 || paid == 0 || zeroIsFree)) {
            cost = whole;
        } else if (unit != Cells.NONE && (unit != 0 || zeroIsFree)) {
            cost = times(unit, quantity);
        } else if (profit != Cells.NONE && paid != SaleLines.UNKNOWN && whole == Cells.NONE) {
            cost = paid - profit;
        }
        return true;
    }

    /** Turns all amounts: a refund written without a sign. */
    void negate() {
        quantity = -abs(quantity);
        paid = paid == SaleLines.UNKNOWN ? paid : -abs(paid);
        cost = cost == SaleLines.UNKNOWN ? cost : -abs(cost);
    }

    private long value(Meaning meaning) {
        long value = cells.number(meaning);
        if (value == Cells.BAD) {
            problems.add(cells.row(), cells.header(meaning), Problem.Reason.NOT_A_NUMBER, cells.text(meaning));
        }
        return value;
    }

    private long valueOr(Meaning meaning, long other) {
        long value = value(meaning);
        return value == Cells.NONE ? other : value;
    }

    private static boolean anyBad(long... values) {
        for (long value : values) {
            if (value == Cells.BAD) {
                return true;
            }
        }
        return false;
    }

    private long part(long amount, long rate) {
        return rateIsPercent ? times(amount, rate) / 100 : times(amount, rate);
    }

    /** A product of two numbers in ten-thousandths, rounded half up. */
    static long times(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        if ((high == 0 && low >= 0) || (high == -1 && low < 0)) {
            return Math.floorDiv(low + ONE / 2, ONE);
        }
        return BigDecimal.valueOf(a, 4)
                .multiply(BigDecimal.valueOf(b, 4))
                .setScale(4, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValue();
    }

    private static long abs(long value) {
        return value == Cells.BAD ? value : Math.abs(value);
    }
}
