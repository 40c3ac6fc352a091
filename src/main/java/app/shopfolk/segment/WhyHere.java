package app.shopfolk.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a customer is in her bucket, and what keeps her out of the nearest other one.
 *
 * @param bucket position of her bucket, or {@link Assignment#EVERYONE_ELSE}
 * @param reasons the parts of the bucket's rule that she meets; none for everyone else
 * @param nearest the bucket that she misses by the fewest parts, if there is another
 */
public record WhyHere(int bucket, List<Rule> reasons, Optional<Nearest> nearest) {
    public WhyHere {
        reasons = List.copyOf(reasons);
    }

    /**
     * The nearest other bucket.
     *
     * @param missing the parts of its rule that she does not meet; none where she fits and only the order keeps her out
     */
    public record Nearest(int bucket, List<Rule> missing) {
        public Nearest {
            missing = List.copyOf(missing);
        }
    }

    /** The reasons for one customer. */
    public static WhyHere of(Segmentation segmentation, RuleEvaluator evaluator, int row) {
        List<Segment> segments = segmentation.segments();
        int hers = Assignment.EVERYONE_ELSE;
        for (int at = segments.size() - 1; at >= 0; at--) {
            if (evaluator.fits(segments.get(at).rule(), row)) {
                hers = at;
            }
        }
        List<Rule> reasons = new ArrayList<>();
        if (hers != Assignment.EVERYONE_ELSE) {
            parts(segments.get(hers).rule()).stream()
                    .filter(part -> evaluator.fits(part, row))
                    .forEach(reasons::add);
        }
        return new WhyHere(hers, reasons, nearest(segments, evaluator, row, hers));
    }

    private static Optional<Nearest> nearest(List<Segment> segments, RuleEvaluator evaluator, int row, int hers) {
        Optional<Nearest> nearest = Optional.empty();
        for (int at = 0; at < segments.size(); at++) {
            if (at == hers) {
                continue;
            }
            List<Rule> missing = parts(segments.get(at).rule()).stream()
                    .filter(part -> !evaluator.fits(part, row))
                    .toList();
            boolean nearer = nearest.isEmpty() || missing.size() < nearest.get().missing().size();
            if (nearer) {
                nearest = Optional.of(new Nearest(at, missing));
            }
        }
        return nearest;
    }

    /** What has to be true together; a rule of any other form is one part. */
    private static List<Rule> parts(Rule rule) {
        return rule instanceof Rule.All(List<Rule> parts) ? parts : List.of(rule);
    }
}
