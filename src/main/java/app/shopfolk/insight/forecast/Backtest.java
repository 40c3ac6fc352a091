package app.shopfolk.insight.forecast;

import app.shopfolk.facts.BuyingDays;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How well the shop's last months were foretold from what was known before them.
 *
 * @param months how many were hidden
 * @param customers who had bought before them
 * @param predicted visits of these customers in the hidden months, foretold
 * @param actual what became of it
 */
public record Backtest(int months, int customers, double predicted, long actual) {
    static final int MONTHS = 3;

    /** Less than this before the hidden months is too little to learn from. */
    private static final int LEAST_DAYS = 180;

    /**
     * Hides the last months before a day.
     *
     * @param today the model of all that is known, from whose parameters to look for the earlier ones
     * @return empty where too little is left to fit a model to
     */
    static Optional<Backtest> of(BuyingDays days, LocalDate asOf, BuyingModel today) {
        int cut = (int) asOf.minusMonths(MONTHS).toEpochDay();
        Histories known = Histories.upTo(days, cut);
        if (known.span() < LEAST_DAYS) {
            return Optional.empty();
        }
        return Method.of(known, today).model().map(model -> {
            double weeks = (asOf.toEpochDay() - cut) / DistinctHistories.DAYS_A_WEEK;
            double predicted = 0;
            for (double visits : Visits.of(model, known, weeks)) {
                predicted += visits;
            }
            return new Backtest(MONTHS, known.size(), predicted, visits(days, known, cut, (int) asOf.toEpochDay()));
        });
    }

    private static long visits(BuyingDays days, Histories known, int cut, int last) {
        long visits = 0;
        for (int at = 0; at < known.size(); at++) {
            for (int day = days.from(known.row(at)); day < days.to(known.row(at)); day++) {
                visits += days.day(day) > cut && days.day(day) <= last ? 1 : 0;
            }
        }
        return visits;
    }

    /** By how much of what happened the forecast was off, 0 for not at all; 1 where nothing happened and something was said. */
    public double error() {
        return actual == 0 ? (predicted < 0.5 ? 0 : 1) : Math.abs(predicted - actual) / actual;
    }
}
