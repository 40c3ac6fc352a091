package app.shopfolk.outreach;

import app.shopfolk.facts.CustomerFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When those who came once come again, counted over customers whose first visit is at least a year old, so that everybody
 * had the same time to come back.
 *
 * @param first how many came a first time, a year ago or longer
 * @param again how many of them came again within the year
 * @param half days within which half of those came
 * @param most days within which three of four came
 * @param waiting rows of those who came once and for whom it is time: since half until twice most
 */
public record SecondVisit(int first, int again, int half, int most, List<Integer> waiting) {
    /** The id of the audience of those who wait. */
    public static final String ID = "second-visit";

    private static final int YEAR = 365;
    private static final int FEWEST = 10;

    public SecondVisit {
        waiting = List.copyOf(waiting);
    }

    /** Empty where too few came again to tell. */
    public static Optional<SecondVisit> of(CustomerFacts facts, Purchases purchases) {
        int today = (int) facts.asOf().toEpochDay();
        int first = 0;
        int[] gaps = new int[facts.size()];
        int again = 0;
        for (int row = 0; row < facts.size(); row++) {
            int[] days = purchases.days(row);
            if (days.length > 0 && today - days[0] >= YEAR) {
                first++;
                if (days.length > 1 && days[1] - days[0] <= YEAR) {
                    gaps[again++] = days[1] - days[0];
                }
            }
        }
        if (again < FEWEST) {
            return Optional.empty();
        }
        int[] sorted = Arrays.copyOf(gaps, again);
        Arrays.sort(sorted);
        int half = within(sorted, 0.5);
        int most = within(sorted, 0.75);
        List<Integer> waiting = new ArrayList<>();
        for (int row = 0; row < facts.size(); row++) {
            int[] days = purchases.days(row);
            if (days.length == 1 && today - days[0] >= half && today - days[0] <= 2 * most) {
                waiting.add(row);
            }
        }
        return Optional.of(new SecondVisit(first, again, half, most, waiting));
    }

    /** The smallest number of days within which that share came. */
    private static int within(int[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }
}
