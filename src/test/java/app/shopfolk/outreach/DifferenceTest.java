package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final double ROUNDED = 0.00006;

    /** Newcombe 1998, table II, method 11. */
    @Test
    void sharesAsPublished() {
        check(Difference.ofShares(56, 70, 48, 80), 0.2, 0.0428, 0.3422);
        check(Difference.ofShares(9, 10, 3, 10), 0.6, 0.1013, 0.8387);
        check(Difference.ofShares(10, 10, 0, 10), 1, 0.5128, 1);
    }

    private static void check(Difference difference, double estimate, double low, double high) {
        assertThat(difference.estimate()).isCloseTo(estimate, within(ROUNDED));
        assertThat(difference.low()).isCloseTo(low, within(ROUNDED));
        assertThat(difference.high()).isCloseTo(high, within(ROUNDED));
    }

    /** Worked by hand: means 6 and 3, both variances 2.5 over 5, so 8 degrees of freedom, t = 2.306004, error 1. */
    @Test
    void meansByHand() {
        Difference difference = Difference.ofMeans(new double[] {4, 5, 6, 7, 8}, new double[] {1, 2, 3, 4, 5});
        assertThat(difference.estimate()).isCloseTo(3, within(1e-9));
        assertThat(difference.low()).isCloseTo(3 - 2.306004, within(1e-5));
        assertThat(difference.high()).isCloseTo(3 + 2.306004, within(1e-5));
    }

    @Test
    void moreMustBeHeldOutForASmallerDifference() {
        assertThat(Difference.heldOutNeeded(0.1, 0.1, 1)).isBetween(210L, 225L);
        assertThat(Difference.heldOutNeeded(0.1, 0.02, 9)).isGreaterThan(Difference.heldOutNeeded(0.1, 0.05, 9));
    }
}
