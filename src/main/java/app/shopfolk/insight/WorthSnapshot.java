package app.shopfolk.insight;

import app.shopfolk.segment.Segment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the buckets were worth when it was last counted, over twelve months.
 *
 * @param taken when it was counted
 * @param until the last of the twelve months' days
 * @param lines how many lines of sales the book had
 * @param segments ids of the buckets, in order
 */
public record WorthSnapshot(Instant taken, LocalDate until, int lines, List<String> segments, WorthBySegment worth) {
    public WorthSnapshot {
        segments = List.copyOf(segments);
        if (segments.size() != worth.segments().size()) {
            throw new IllegalArgumentException(
                    segments.size() + " buckets with " + worth.segments().size() + " figures");
        }
    }

    static WorthSnapshot of(Picture now, Instant taken) {
        return new WorthSnapshot(
                taken,
                now.facts().asOf(),
                now.facts().ledger().lines().size(),
                now.segmentation().segments().stream().map(Segment::id).toList(),
                now.yearsWorth());
    }

    /** Whether both say the same, whenever each was counted. */
    boolean saysTheSameAs(WorthSnapshot other) {
        return equals(new WorthSnapshot(taken, other.until, other.lines, other.segments, other.worth));
    }
}
