package app.shopfolk.insight.forecast;

import java.util.Optional;

/**
 * How a shop's customers are foretold: by a model where there is enough to learn from, else by their own gaps.
 *
 * @param model empty where there are too few, or where no model fits
 * @param basis why there is no model
 */
record Method(Optional<BuyingModel> model, Basis basis) {
    /** A quarter of the year that is looked ahead. */
    private static final int LEAST_DAYS = 90;

    private static final int FEWEST_BUYERS = 100;
    private static final int FEWEST_REPEATERS = 30;

    /** Where to begin to look for the parameters: at 1 for all, then at the extremes of a slow and of a fast trade. */
    private static final double[][] STARTS = {{0, 0, 0, 0}, {-1, 2, 0, 1}, {1, 1, -2, 0}};

    static Method of(Histories histories) {
        return of(histories, Optional.empty());
    }

    /** The same, looking first around the parameters of a model that is close. */
    static Method of(Histories histories, BuyingModel close) {
        return of(histories, Optional.of(close));
    }

    private static Method of(Histories histories, Optional<BuyingModel> close) {
        if (histories.span() < LEAST_DAYS) {
            return new Method(Optional.empty(), Basis.TOO_YOUNG);
        }
        if (histories.size() < FEWEST_BUYERS) {
            return new Method(Optional.empty(), Basis.FEW_BUYERS);
        }
        if (histories.repeaters() < FEWEST_REPEATERS) {
            return new Method(Optional.empty(), Basis.FEW_REPEATERS);
        }
        Optional<BuyingModel> beside = close.flatMap(model -> BuyingModel.fit(histories, model));
        if (beside.isPresent()) {
            return new Method(beside, Basis.MODEL);
        }
        for (double[] start : STARTS) {
            Optional<BuyingModel> fitted = BuyingModel.fit(Attrition.MBG_NBD, histories, start);
            if (fitted.isPresent()) {
                return new Method(fitted, Basis.MODEL);
            }
        }
        return new Method(Optional.empty(), Basis.NO_FIT);
    }
}
