package app.shopfolk.insight;

import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps what the buckets are worth whenever it changed. A large book takes seconds to be read; what was counted last is there
 * at once, and the same, for nothing but the owner and her imports changes it.
 */
public final class LastWorth {
    /** A smaller book is read in about the time that showing these takes. */
    private static final int LARGE = 500_000;

    private final WorthSnapshots kept;
    private final Segmentations segmentations;
    private final InstantSource clock;

    /** The figures of last time with the buckets they are about. */
    public record Known(Segmentation segmentation, WorthSnapshot snapshot) {}

    public LastWorth(WorthSnapshots kept, Segmentations segmentations, InstantSource clock) {
        this.kept = kept;
        this.segmentations = segmentations;
        this.clock = clock;
    }

    /**
     * Keeps the newest figures where they are others than those kept; none where there are no buckets of the owner's.
     *
     * @param newest asked once it is this call's turn, so that of two changes the later one stays
     */
    public synchronized void keep(Supplier<Picture> newest) {
        Picture now = newest.get();
        Optional<WorthSnapshot> last = kept.latest();
        if (!now.isShaped() || now.isEmpty()) {
            if (last.isPresent()) {
                kept.clear();
            }
            return;
        }
        WorthSnapshot fresh = WorthSnapshot.of(now, clock.instant());
        if (last.isEmpty() || !last.get().saysTheSameAs(fresh)) {
            kept.keep(fresh);
        }
    }

    /** What to show until a large book is read; empty where it is small, or the buckets are others now. */
    public Optional<Known> ofLargeBook() {
        return kept.latest()
                .filter(snapshot -> snapshot.lines() >= LARGE)
                .flatMap(snapshot -> segmentations
                        .current()
                        .filter(buckets -> snapshot.segments()
                                .equals(buckets.segments().stream()
                                        .map(Segment::id)
                                        .toList()))
                        .map(buckets -> new Known(buckets, snapshot)));
    }
}
