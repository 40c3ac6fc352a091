package app.shopfolk.persona;

import app.shopfolk.segment.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How a bucket's customers spread over what a statement was counted on: its labels, the most frequent first, or ranges of a
 * number from low to high.
 *
 * @param bars none where nothing is known any more
 * @param isRange whether the bars are ranges of a number
 */
public record Spread(String fact, List<Bar> bars, boolean isRange) {
    private static final int MOST_LABELS = 5;
    private static final int RANGES = 10;
    private static final double TAIL = 0.95;

    /** One bar: a label, or a range from {@code low} up to {@code high}, and how many customers are in it. */
    public record Bar(String label, double low, double high, long count, boolean claimed) {}

    public Spread {
        bars = List.copyOf(bars);
    }

    /** The spread behind a statement's claim. */
    public static Spread of(Members members, Evidence.FromData evidence) {
        return switch (evidence.claim()) {
            case Rule.OneOf oneOf -> labels(members, oneOf);
            case Rule.Between between -> ranges(members, between);
            default -> new Spread(evidence.claim().fact(), List.of(), false);
        };
    }

    private static Spread labels(Members members, Rule.OneOf claim) {
        List<Bar> bars = new ArrayList<>();
        long others = 0;
        for (Members.Label label : members.labels(claim.fact())) {
            boolean claimed = claim.labels().contains(label.label());
            if (bars.size() < MOST_LABELS || claimed) {
                bars.add(new Bar(label.label(), 0, 0, label.share().part(), claimed));
            } else {
                others += label.share().part();
            }
        }
        if (others > 0) {
            bars.add(new Bar("", 0, 0, others, false));
        }
        return new Spread(claim.fact(), bars, false);
    }

    private static Spread ranges(Members members, Rule.Between claim) {
        double[] known = members.known(claim.fact());
        if (known.length == 0) {
            return new Spread(claim.fact(), List.of(), true);
        }
        Arrays.sort(known);
        double least = known[0];
        double body = known[(int) Math.min(known.length - 1L, Math.round(known.length * TAIL))];
        boolean whole = Arrays.stream(known).allMatch(value -> value == Math.rint(value));
        double raw = Math.max((body - least) / RANGES, whole ? 1 : 1e-9);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power * (raw <= power ? 1 : raw <= 2 * power ? 2 : raw <= 5 * power ? 5 : 10);
        double start = Math.floor(least / step) * step;
        int count = (int) Math.floor((body - start) / step) + 1;
        long[] counts = new long[count];
        for (double value : known) {
            counts[(int) Math.min(count - 1L, (long) Math.floor((value - start) / step))]++;
        }
        double min = Objects.requireNonNullElse(claim.min(), Double.NEGATIVE_INFINITY);
        double max = Objects.requireNonNullElse(claim.max(), Double.POSITIVE_INFINITY);
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            double low = start + at * step;
            double high = at == count - 1 ? known[known.length - 1] : low + step;
            boolean claimed = low <= max && low + step > min;
            bars.add(new Bar("", low, high, counts[at], claimed));
        }
        return new Spread(claim.fact(), bars, true);
    }
}
