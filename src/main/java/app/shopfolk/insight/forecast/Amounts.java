package app.shopfolk.insight.forecast;

import java.util.Optional;

/** What a visit of each customer will bring, in units of the currency; her own mean, drawn towards that of the shop. */
final class Amounts {
    private final Optional<AmountModel> model;
    private final double mean;

    private Amounts(Optional<AmountModel> model, double mean) {
        this.model = model;
        this.mean = mean;
    }

    static Amounts of(Histories histories) {
        int[] counts = new int[histories.size()];
        double[] means = new double[histories.size()];
        double sum = 0;
        long visits = 0;
        for (int at = 0; at < counts.length; at++) {
            counts[at] = histories.repeats(at) + 1;
            means[at] = histories.meanAmount(at);
            sum += counts[at] * means[at];
            visits += counts[at];
        }
        return new Amounts(AmountModel.fit(counts, means), visits == 0 ? 0 : sum / visits);
    }

    /** Where no model fits, as though she had bought once more as is usual in the shop. */
    double expected(int count, double own) {
        return model.map(fitted -> fitted.expected(count, own)).orElseGet(() -> (count * own + mean) / (count + 1));
    }
}
