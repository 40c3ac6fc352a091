package app.shopfolk.insight.forecast;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * The parameters under which what happened is likeliest, found by Powell's BOBYQA between bounds. Found means that the slope
 * there is level, or that only the bounds keep it from rising.
 *
 * @param logs the parameters' natural logarithms
 * @param value the mean log-likelihood
 */
record Optimum(double[] logs, double value) {
    /** For a start that was chosen without knowing anything. */
    static final double FAR = 1;

    /** For a start that is close by already. */
    static final double NEAR = 0.05;

    /** Far beyond what any shop's parameters are; there a model has become one that lacks the parameter. */
    private static final double BOUND = 9;

    private static final int MOST_LOOKS = 3000;
    private static final double LAST_STEP = 1e-7;
    private static final double LEVEL = 1e-5;
    private static final double BESIDE = 1e-4;

    /**
     * Looks for the maximum.
     *
     * @param likelihood the mean log-likelihood at a point
     * @param step how far from the start it may be, {@link #FAR} or {@link #NEAR}
     * @return empty where none was found
     */
    static Optional<Optimum> of(ToDoubleFunction<double[]> likelihood, double step, double... start) {
        double[] low = new double[start.length];
        double[] high = new double[start.length];
        Arrays.fill(low, -BOUND);
        Arrays.fill(high, BOUND);
        try {
            PointValuePair best = new BOBYQAOptimizer(2 * start.length + 1, step, LAST_STEP)
                    .optimize(
                            new MaxEval(MOST_LOOKS),
                            new ObjectiveFunction(likelihood::applyAsDouble),
                            GoalType.MAXIMIZE,
                            new InitialGuess(start),
                            new SimpleBounds(low, high));
            Optimum found = new Optimum(best.getPoint(), best.getValue());
            return found.isLevel(likelihood) ? Optional.of(found) : Optional.empty();
        } catch (IllegalStateException gaveUp) {
            // What the library throws is one. Its own name here would be looked up, in all jars, at every start.
            return Optional.empty();
        }
    }

    private boolean isLevel(ToDoubleFunction<double[]> likelihood) {
        boolean level = Double.isFinite(value);
        for (int at = 0; at < logs.length; at++) {
            double slope = (beside(likelihood, at, BESIDE) - beside(likelihood, at, -BESIDE)) / (2 * BESIDE);
            boolean outward = Math.abs(logs[at]) > BOUND - BESIDE && Math.signum(slope) == Math.signum(logs[at]);
            level &= Math.abs(slope) < LEVEL || outward;
        }
        return level;
    }

    private double beside(ToDoubleFunction<double[]> likelihood, int parameter, double by) {
        double[] there = logs.clone();
        there[parameter] += by;
        return likelihood.applyAsDouble(there);
    }
}
