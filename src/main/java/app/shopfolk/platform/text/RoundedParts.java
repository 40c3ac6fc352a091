package app.shopfolk.platform.text;

import app.shopfolk.base.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of a total, rounded so that what is shown adds up (method of the largest remainder, Hamilton 1792). */
final class RoundedParts {
    private RoundedParts() {}

    /**
     * The parts rounded to so many decimals.
     *
     * @throws IllegalArgumentException where the parts do not add up to the total
     */
    static List<Money> of(Money total, List<Money> parts, int decimals) {
        if (!parts.stream().reduce(Money.ZERO, Money::plus).equals(total)) {
            throw new IllegalArgumentException("The parts do not add up to their total");
        }
        long step = step(decimals);
        Money shown = Money.of(total.toBigDecimal().setScale(decimals, RoundingMode.HALF_UP));
        long[] floors = parts.stream()
                .mapToLong(part -> Math.floorDiv(part.tenThousandths(), step))
                .toArray();
        long missing = shown.tenThousandths() / step - Arrays.stream(floors).sum();
        List<Integer> byRemainder =
                new ArrayList<>(IntStream.range(0, floors.length).boxed().toList());
        byRemainder.sort(Comparator.comparingLong(
                (Integer at) -> -Math.floorMod(parts.get(at).tenThousandths(), step)));
        for (int given = 0; given < missing; given++) {
            floors[byRemainder.get(given)]++;
        }
        List<Money> rounded = new ArrayList<>();
        for (long floor : floors) {
            rounded.add(new Money(floor * step));
        }
        return rounded;
    }

    private static long step(int decimals) {
        long step = Money.UNIT;
        for (int digit = 0; digit < decimals; digit++) {
            step /= 10;
        }
        return step;
    }
}
