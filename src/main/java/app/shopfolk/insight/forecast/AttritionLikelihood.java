package app.shopfolk.insight.forecast;

import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;

/**
 * How likely a shop's purchases are under given parameters, for each customer on the average. Parameters are the natural
 * logarithms of r, α, a, b, so that every number is allowed.
 */
final class AttritionLikelihood {
    /** So many groups are added up by one thread; the same in every run, so that sums come out the same to the last bit. */
    private static final int CHUNK = 4096;

    private final Attrition attrition;
    private final DistinctHistories groups;
    private final int customers;

    AttritionLikelihood(Attrition attrition, DistinctHistories groups) {
        this.attrition = attrition;
        this.groups = groups;
        this.customers = IntStream.range(0, groups.size()).map(groups::count).sum();
    }

    int customers() {
        return customers;
    }

    /**
     * The mean log-likelihood.
     *
     * @param logs ln r, ln α, ln a, ln b
     */
    double at(double[] logs) {
        Terms terms = new Terms(logs);
        int chunks = (groups.size() + CHUNK - 1) / CHUNK;
        double[] sums = IntStream.range(0, chunks)
                .parallel()
                .mapToDouble(chunk -> terms.sum(chunk * CHUNK, Math.min(groups.size(), (chunk + 1) * CHUNK)))
                .toArray();
        double whole = 0;
        for (double sum : sums) {
            whole += sum;
        }
        return whole / customers;
    }

    /** What depends on the parameters, and of the customer on x alone, worked out once. */
    private final class Terms {
        private final double r;
        private final double alpha;
        private final double[] ofRepeats;
        private final double[] logOddsOfLeaving;

        Terms(double[] logs) {
            r = Math.exp(logs[0]);
            alpha = Math.exp(logs[1]);
            double a = Math.exp(logs[2]);
            double b = Math.exp(logs[3]);
            int rows = groups.mostRepeats() + 1;
            ofRepeats = new double[rows];
            logOddsOfLeaving = new double[rows];
            double ofAll = r * logs[1] - Gamma.logGamma(r) + Gamma.logGamma(a + b) - Gamma.logGamma(b);
            for (int x = 0; x < rows; x++) {
                double stayed = b + attrition.chances(x);
                ofRepeats[x] = ofAll + Gamma.logGamma(r + x) + Gamma.logGamma(stayed) - Gamma.logGamma(a + stayed);
                logOddsOfLeaving[x] = attrition.chances(x) == 0 ? Double.NEGATIVE_INFINITY : Math.log(a / (stayed - 1));
            }
        }

        double sum(int from, int to) {
            double sum = 0;
            for (int at = from; at < to; at++) {
                int x = groups.repeats(at);
                double here = -(r + x) * Math.log(alpha + groups.age(at));
                double left = logOddsOfLeaving[x] - (r + x) * Math.log(alpha + groups.last(at));
                double most = Math.max(here, left);
                sum += groups.count(at) * (ofRepeats[x] + most + Math.log1p(Math.exp(Math.min(here, left) - most)));
            }
            return sum;
        }
    }
}
