package app.shopfolk.insight;

import app.shopfolk.base.Money;
import app.shopfolk.facts.EffortScale;

/**
 * What the owner says her time costs, and how an effort from 1 to 10 becomes minutes.
 *
 * @param perHour cost of an hour of service
 * @param minutesOfOne minutes that an effort of 1 takes
 * @param minutesOfTen minutes that an effort of 10 takes
 */
public record Rates(Money perHour, double minutesOfOne, double minutesOfTen) {
    public static final Rates DEFAULT = new Rates(Money.of("30"), 3, 60);

    /**
     * Minutes of an effort, on a geometric scale between the owner's two answers.
     *
     * @param effort 1 to 10
     */
    public double minutesOf(double effort) {
        return effortScale().minutesOf(effort);
    }

    /** The two answers on effort, as the facts need them. */
    public EffortScale effortScale() {
        return new EffortScale(minutesOfOne, minutesOfTen);
    }

    /** Cost of minutes given in hundredths, rounded half up to a ten-thousandth. */
    public Money costOf(long hundredthsOfMinutes) {
        return new Money(Math.round(perHour.tenThousandths() * (double) hundredthsOfMinutes / 6000));
    }
}
