package app.shopfolk.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures an owner would have chosen herself: at most two digits that are not zero. */
public final class RoundFigure {
    private RoundFigure() {}

    /** The nearest number with two significant digits. */
    public static double of(double value) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return value;
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(value))) - 1;
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        return BigDecimal.valueOf(value)
                .divide(step, 0, RoundingMode.HALF_UP)
                .multiply(step)
                .doubleValue();
    }
}
