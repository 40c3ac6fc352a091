package app.shopfolk.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount in the shop's currency, in ten-thousandths of its unit: unit prices and costs with four decimals are
 * common, and rounding each line to cents would lose money. Rounded once, where it is shown.
 *
 * <p>A ledger has one currency; it stands in the settings, not in each amount.
 */
public record Money(long tenThousandths) implements Comparable<Money> {
    /** Ten-thousandths in one unit of the currency. */
    public static final long UNIT = 10_000;

    /** Decimals an amount can keep. */
    public static final int SCALE = 4;

    public static final Money ZERO = new Money(0);

    /**
     * The amount nearest to a decimal number; more than four decimals are rounded half up.
     *
     * @throws ArithmeticException where the amount is beyond ±922 trillion
     */
    public static Money of(BigDecimal amount) {
        return new Money(
                amount.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    /** The amount of a plain decimal literal such as {@code "12.50"}. */
    public static Money of(String plainDecimal) {
        return of(new BigDecimal(plainDecimal));
    }

    /**
     * A price times a quantity in ten-thousandths, rounded half up to a ten-thousandth.
     *
     * @param quantityTenThousandths the quantity, 10,000 for one piece
     */
    public Money times(long quantityTenThousandths) {
        long high = Math.multiplyHigh(tenThousandths, quantityTenThousandths);
        long low = tenThousandths * quantityTenThousandths;
        if ((high == 0 && low >= 0) || (high == -1 && low < 0)) {
            return new Money(Math.floorDiv(low + UNIT / 2, UNIT));
        }
        return of(toBigDecimal().multiply(BigDecimal.valueOf(quantityTenThousandths, SCALE)));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(tenThousandths, other.tenThousandths));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(tenThousandths, other.tenThousandths));
    }

    public Money negate() {
        return new Money(Math.negateExact(tenThousandths));
    }

    public boolean isNegative() {
        return tenThousandths < 0;
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenThousandths, SCALE);
    }

    /** For axes and ratios only; sums are never made from it. */
    public double toDouble() {
        return tenThousandths / (double) UNIT;
    }

    /** A plain decimal without superfluous zeros beyond the second decimal: {@code 12.50}, {@code 24914586.8193}. */
    public String toPlainString() {
        BigDecimal stripped = toBigDecimal().stripTrailingZeros();
        return (stripped.scale() < 2 ? stripped.setScale(2) : stripped).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    @Override
    public String toString() {
        return toPlainString();
    }
}
