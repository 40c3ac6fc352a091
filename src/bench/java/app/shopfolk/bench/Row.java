package app.shopfolk.bench;

import java.util.Locale;

/**
 * One line of the table: what was measured, beside its reference in the same run.
 *
 * @param ours our median, in the unit
 * @param theirs the reference's median, in the unit
 * @param target the largest ratio, or our largest figure where there is no reference; infinite where none was set
 */
record Row(String what, String unit, double ours, String reference, double theirs, double target) {
    /** A figure that stands for itself. */
    static Row alone(String what, String unit, double ours, double target) {
        return new Row(what, unit, ours, "", Double.NaN, target);
    }

    static String header() {
        return "| what | ours | reference | its | ratio | target | |\n| --- | ---: | --- | ---: | ---: | ---: | --- |";
    }

    /** Our figure beside another's, for which nobody set a target. */
    static Row beside(String what, String unit, double ours, String reference, double theirs) {
        return new Row(what, unit, ours, reference, theirs, Double.POSITIVE_INFINITY);
    }

    private double ratio() {
        return Double.isNaN(theirs) ? ours : ours / theirs;
    }

    boolean hasTarget() {
        return !Double.isInfinite(target);
    }

    boolean isMissed() {
        return ratio() > target;
    }

    String line() {
        boolean alone = Double.isNaN(theirs);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f %s | %s | %s | %s | %s | %s |",
                what,
                ours,
                unit,
                reference,
                alone ? "" : String.format(Locale.ROOT, "%.2f %s", theirs, unit),
                alone ? "" : String.format(Locale.ROOT, "%.2f", ratio()),
                !hasTarget() ? "" : "≤ " + (alone ? figure("%.0f", target) + " " + unit : figure("%.2f", target)),
                !hasTarget() ? "" : isMissed() ? "**missed**" : "met");
    }

    private static String figure(String form, double figure) {
        return String.format(Locale.ROOT, form, figure);
    }
}
