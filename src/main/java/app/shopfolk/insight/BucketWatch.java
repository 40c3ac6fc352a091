package app.shopfolk.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Keeps a picture of the buckets at each import and each month, and says who moved since the last one. */
public final class BucketWatch {
    /** A picture for each of the last months and imports is more than anybody looks back on. */
    private static final int LOOKED_AT = 3;

    private final BucketPictures kept;

    public BucketWatch(BucketPictures kept) {
        this.kept = kept;
    }

    /**
     * Keeps a picture where the ledger, the month or the buckets are others than in the last one kept.
     *
     * @return whether one was kept
     */
    public boolean look(Picture now) {
        if (!now.isShaped() || now.isEmpty()) {
            return false;
        }
        BucketPicture fresh = BucketPicture.of(now);
        List<BucketPicture> latest = kept.latest(1);
        boolean isSame = !latest.isEmpty()
                && latest.getFirst().version() == fresh.version()
                && YearMonth.from(latest.getFirst().day()).equals(YearMonth.from(fresh.day()))
                && latest.getFirst().isComparableWith(fresh);
        if (!isSame) {
            kept.keep(fresh);
        }
        return !isSame;
    }

    /** Who moved since the last earlier picture of the same buckets; empty where there is none. */
    public Optional<Moves> moves(Picture now) {
        if (!now.isShaped() || now.isEmpty()) {
            return Optional.empty();
        }
        BucketPicture fresh = BucketPicture.of(now);
        return kept.latest(LOOKED_AT).stream()
                .filter(earlier -> earlier.isComparableWith(fresh))
                .filter(earlier -> earlier.version() != fresh.version()
                        || !YearMonth.from(earlier.day()).equals(YearMonth.from(fresh.day())))
                .findFirst()
                .map(earlier -> Moves.between(earlier, fresh));
    }
}
