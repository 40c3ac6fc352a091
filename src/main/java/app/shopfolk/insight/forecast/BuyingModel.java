package app.shopfolk.insight.forecast;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A model of coming again and leaving, fitted to a shop: rates of purchase are Gamma(r, α) among its customers, chances of
 * leaving Beta(a, b). Times are weeks.
 *
 * @param logLikelihood of all customers' purchases together
 */
record BuyingModel(Attrition attrition, double r, double alpha, double a, double b, double logLikelihood) {
    /** With more different histories than this a start is looked for among some of them first. */
    private static final int MANY = 8000;

    /**
     * The model under which these histories are likeliest.
     *
     * @param start ln r, ln α, ln a, ln b, where to begin to look
     * @return empty where no maximum is found
     */
    static Optional<BuyingModel> fit(Attrition attrition, Histories histories, double... start) {
        DistinctHistories distinct = DistinctHistories.of(histories);
        if (distinct.size() <= MANY) {
            return fit(attrition, distinct, Optimum.FAR, start);
        }
        int every = distinct.size() / (MANY / 2);
        int[] some = IntStream.range(0, histories.size() / every)
                .map(at -> at * every)
                .toArray();
        return fit(attrition, DistinctHistories.of(histories.only(some)), Optimum.FAR, start)
                .flatMap(about -> fit(attrition, distinct, Optimum.NEAR, about.logs()));
    }

    /** The same from the parameters of a model that is close, such as of the same shop three months later. */
    static Optional<BuyingModel> fit(Histories histories, BuyingModel close) {
        return fit(close.attrition, DistinctHistories.of(histories), Optimum.NEAR, close.logs());
    }

    private static Optional<BuyingModel> fit(
            Attrition attrition, DistinctHistories distinct, double step, double[] start) {
        var likelihood = new AttritionLikelihood(attrition, distinct);
        return Optimum.of(likelihood::at, step, start).map(found -> {
            double[] logs = found.logs();
            return new BuyingModel(
                    attrition,
                    Math.exp(logs[0]),
                    Math.exp(logs[1]),
                    Math.exp(logs[2]),
                    Math.exp(logs[3]),
                    found.value() * likelihood.customers());
        });
    }

    private double[] logs() {
        return new double[] {Math.log(r), Math.log(alpha), Math.log(a), Math.log(b)};
    }

    /**
     * The chance that somebody is still a customer.
     *
     * @param repeats purchases after the first: x
     * @param last weeks from the first purchase to the last: t_x
     * @param age weeks since the first purchase: T
     */
    double alive(int repeats, double last, double age) {
        if (attrition.chances(repeats) == 0) {
            return 1;
        }
        double mayLeave = b + attrition.chances(repeats) - 1;
        double logOdds = Math.log(a / mayLeave) + (r + repeats) * (Math.log(alpha + age) - Math.log(alpha + last));
        return 1 / (1 + Math.exp(logOdds));
    }

    /** What can be expected of customers with x purchases after the first; for many with the same x asked only once. */
    Expectation expectation(int repeats) {
        return new Expectation(repeats, JacobiNodes.of(a, b + attrition.chances(repeats)));
    }

    /** Purchases to expect of customers who have the same number behind them. */
    final class Expectation {
        private final int repeats;
        private final JacobiNodes leaving;

        private Expectation(int repeats, JacobiNodes leaving) {
            this.repeats = repeats;
            this.leaving = leaving;
        }

        /**
         * Purchases to expect in the weeks to come, the chance that she has left included: P(alive) times the mean, over what
         * is known of her chance p of leaving, of (1 − ((α+T)/(α+T+p·t))^(r+x)) / p.
         *
         * @param weeks how far to look ahead: t
         */
        double purchases(double last, double age, double weeks) {
            double reach = weeks / (alpha + age);
            double shape = r + repeats;
            double mean = leaving.mean(p -> -Math.expm1(-shape * Math.log1p(p * reach)) / p);
            return alive(repeats, last, age) * mean;
        }
    }
}
