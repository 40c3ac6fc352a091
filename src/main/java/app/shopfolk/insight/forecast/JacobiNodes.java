package app.shopfolk.insight.forecast;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Points and weights by which the mean of a smooth function of a Beta-distributed share is summed up: Gauss–Jacobi quadrature
 * by Golub and Welsch (1969), Calculation of Gauss Quadrature Rules, Mathematics of Computation 23(106).
 */
final class JacobiNodes {
    private static final int NODES = 40;

    private final double[] points;
    private final double[] weights;

    private JacobiNodes(double[] points, double[] weights) {
        this.points = points;
        this.weights = weights;
    }

    /** For shares distributed as Beta(a, b). */
    static JacobiNodes of(double a, double b) {
        // The recurrence of the Jacobi polynomials for the weight (1−z)^(b−1)·(1+z)^(a−1) on −1 to 1; p is (1+z)/2.
        double right = b - 1;
        double left = a - 1;
        double[] diagonal = new double[NODES];
        double[] beside = new double[NODES - 1];
        diagonal[0] = (left - right) / (left + right + 2);
        for (int n = 1; n < NODES; n++) {
            double twice = 2 * n + left + right;
            diagonal[n] = (left - right) * ((left + right) / twice) / (twice + 2);
            double squared = n == 1
                    ? 4 * (1 + left) * (1 + right) / (twice * twice * (twice + 1))
                    : 4
                            * n
                            * (n + left)
                            * (n + right)
                            * (n + left + right)
                            / (twice * twice * (twice + 1) * (twice - 1));
            beside[n - 1] = Math.sqrt(squared);
        }
        EigenDecomposition roots = new EigenDecomposition(diagonal, beside);
        double[] points = new double[NODES];
        double[] weights = new double[NODES];
        for (int n = 0; n < NODES; n++) {
            points[n] = Math.clamp((1 + roots.getRealEigenvalue(n)) / 2, Double.MIN_NORMAL, 1);
            double first = roots.getEigenvector(n).getEntry(0);
            weights[n] = first * first;
        }
        return new JacobiNodes(points, weights);
    }

    /** The mean of a function of the share. */
    double mean(DoubleUnaryOperator function) {
        double sum = 0;
        for (int n = 0; n < points.length; n++) {
            sum += weights[n] * function.applyAsDouble(points[n]);
        }
        return sum;
    }
}
