package app.shopfolk.insight;

import app.shopfolk.base.Money;
import java.util.OptionalDouble;

/**
 * What somebody, or a group, is worth over a period.
 *
 * @param customers how many they are
 * @param serviceMinutes minutes of service, in hundredths
 * @param margin revenue less the cost of the goods
 */
public record Worth(
        long customers, Money revenue, Money margin, long serviceMinutes, Money serviceCost, Money marketingCost) {
    public static final Worth NOTHING = new Worth(0, Money.ZERO, Money.ZERO, 0, Money.ZERO, Money.ZERO);

    /** What is left of the margin after service and marketing. */
    public Money contribution() {
        return margin.minus(serviceCost).minus(marketingCost);
    }

    /** Contribution for each unit spent on service and marketing; empty where nothing was spent. */
    public OptionalDouble roi() {
        long spent = serviceCost.plus(marketingCost).tenThousandths();
        return spent == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) contribution().tenThousandths() / spent);
    }

    /** Contribution for each hour of service; empty where there was none. */
    public OptionalDouble perHour() {
        return serviceMinutes == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(contribution().toDouble() / (serviceMinutes / 6000.0));
    }

    public Worth plus(Worth other) {
        return new Worth(
                customers + other.customers,
                revenue.plus(other.revenue),
                margin.plus(other.margin),
                serviceMinutes + other.serviceMinutes,
                serviceCost.plus(other.serviceCost),
                marketingCost.plus(other.marketingCost));
    }
}
