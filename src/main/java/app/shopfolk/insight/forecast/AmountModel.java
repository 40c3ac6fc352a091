package app.shopfolk.insight.forecast;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;

/**
 * What a purchase brings: Gamma distributed about each customer's own mean, the means' scales Gamma distributed among
 * customers. Fader, Hardie, Lee (2005), RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, Journal of Marketing
 * Research 42(4); Fader, Hardie (2013), The Gamma-Gamma Model of Monetary Value.
 *
 * @param gamma γ, in units of the currency
 */
record AmountModel(double p, double q, double gamma) {
    private static final int FEWEST = 30;
    /** Of more customers every second, third … is looked at: three parameters do not get better by still more. */
    private static final int ENOUGH = 20_000;

    /**
     * The model under which these means are likeliest.
     *
     * @param counts purchases of each customer, 1 or more
     * @param means what each of them brought on the average; those at or below 0 are passed over, the model knows none
     * @return empty where too few are left, no maximum is found or it has no mean
     */
    static Optional<AmountModel> fit(int[] counts, double[] means) {
        int[] positive =
                IntStream.range(0, counts.length).filter(at -> means[at] > 0).toArray();
        if (positive.length < FEWEST) {
            return Optional.empty();
        }
        int every = (positive.length + ENOUGH - 1) / ENOUGH;
        int[] usable = IntStream.range(0, positive.length / every)
                .map(at -> positive[at * every])
                .toArray();
        // In units of the mean of all, so that a currency of small units is as easy as any.
        double unit =
                Arrays.stream(usable).mapToDouble(at -> means[at]).average().orElseThrow();
        var likelihood = new AmountLikelihood(
                Arrays.stream(usable).map(at -> counts[at]).toArray(),
                Arrays.stream(usable).mapToDouble(at -> means[at] / unit).toArray());
        return Optimum.of(likelihood::at, Optimum.FAR, 0, 1, 0)
                .map(found -> new AmountModel(
                        Math.exp(found.logs()[0]), Math.exp(found.logs()[1]), unit * Math.exp(found.logs()[2])))
                .filter(model -> model.q > 1);
    }

    /** The mean log-likelihood, without what the parameters do not change. */
    private static final class AmountLikelihood {
        private final int[] counts;
        private final double[] sums;
        private final double logMeans;
        private final int[] customersOf;

        /** @param counts purchases of each, {@code means} what they brought in units of the mean of all */
        AmountLikelihood(int[] counts, double[] means) {
            this.counts = counts;
            this.sums = new double[counts.length];
            this.customersOf = new int[Arrays.stream(counts).max().orElseThrow() + 1];
            double weighted = 0;
            for (int at = 0; at < counts.length; at++) {
                sums[at] = counts[at] * means[at];
                customersOf[counts[at]]++;
                weighted += counts[at] * Math.log(sums[at]);
            }
            this.logMeans = weighted;
        }

        /** @param logs ln p, ln q, ln γ */
        double at(double[] logs) {
            double p = Math.exp(logs[0]);
            double q = Math.exp(logs[1]);
            double gamma = Math.exp(logs[2]);
            double whole = p * logMeans + counts.length * (q * logs[2] - Gamma.logGamma(q));
            for (int x = 1; x < customersOf.length; x++) {
                if (customersOf[x] > 0) {
                    whole += customersOf[x] * (Gamma.logGamma(p * x + q) - Gamma.logGamma(p * x));
                }
            }
            for (int at = 0; at < sums.length; at++) {
                whole -= (p * counts[at] + q) * Math.log(gamma + sums[at]);
            }
            return whole / counts.length;
        }
    }

    /** What a purchase of anybody's brings on the average. */
    double mean() {
        return p * gamma / (q - 1);
    }

    /**
     * What a purchase of hers will bring: her own mean, drawn towards everybody's the more the fewer purchases she made.
     *
     * @param count her purchases so far
     * @param mean what they brought on the average
     */
    double expected(int count, double mean) {
        double own = p * count / (p * count + q - 1);
        return own * mean + (1 - own) * mean();
    }
}
