package app.shopfolk.facts;

/**
 * Turns an effort from 1 to 10 into minutes by two answers of the owner.
 *
 * @param minutesOfOne minutes that an effort of 1 takes
 * @param minutesOfTen minutes that an effort of 10 takes
 */
public record EffortScale(double minutesOfOne, double minutesOfTen) {
    public static final EffortScale DEFAULT = new EffortScale(3, 60);

    /**
     * Minutes of an effort, on a geometric scale between the two answers.
     *
     * @param effort 1 to 10
     */
    public double minutesOf(double effort) {
        return minutesOfOne * Math.pow(minutesOfTen / minutesOfOne, (effort - 1) / 9);
    }
}
