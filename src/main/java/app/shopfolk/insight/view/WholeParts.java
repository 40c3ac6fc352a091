package app.shopfolk.insight.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Counts shown in larger units so that the parts add up to the rounded whole (largest remainder, Hamilton 1792). */
final class WholeParts {
    private WholeParts() {}

    /**
     * The parts in whole units.
     *
     * @param unit how many make one; above 0
     */
    static List<Long> of(List<Long> parts, long unit) {
        long sum = parts.stream().mapToLong(part -> part).sum();
        long missing = Math.floorDiv(2 * sum + unit, 2 * unit);
        List<Long> whole = new ArrayList<>();
        for (long part : parts) {
            whole.add(Math.floorDiv(part, unit));
            missing -= Math.floorDiv(part, unit);
        }
        List<Integer> byRemainder = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer at) -> -Math.floorMod(parts.get(at), unit)))
                .toList();
        for (int given = 0; given < missing; given++) {
            int at = byRemainder.get(given);
            whole.set(at, whole.get(at) + 1);
        }
        return whole;
    }
}
