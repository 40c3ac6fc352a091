package app.shopfolk.insight.forecast;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The visits a model expects of each customer. */
final class Visits {
    private Visits() {}

    /** By position in the histories, alike ones worked out once, within the weeks that follow them. */
    static double[] of(BuyingModel model, Histories histories, double weeks) {
        Map<Integer, BuyingModel.Expectation> byRepeats = new HashMap<>();
        for (int at = 0; at < histories.size(); at++) {
            byRepeats.computeIfAbsent(histories.repeats(at), model::expectation);
        }
        DistinctHistories distinct = DistinctHistories.of(histories);
        double[] expected = new double[distinct.size()];
        Arrays.parallelSetAll(
                expected,
                at -> Objects.requireNonNull(byRepeats.get(distinct.repeats(at)))
                        .purchases(distinct.last(at), distinct.age(at), weeks));
        double[] visits = new double[histories.size()];
        Arrays.parallelSetAll(visits, at -> expected[distinct.find(histories, at)]);
        return visits;
    }
}
