package app.shopfolk.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a picture of the buckets at each import and each month, and says who moved since the last one. */
public final class BucketWatch {
    /** A picture for each of the last months and imports is more than anybody looks back on. */
    private static final int LOOKED_AT = 3;

    private final BucketPictures kept;
    private @Nullable Told last;

    /** Who moved up to a picture: several pages ask for it, and earlier pictures of a large shop take long to read. */
    private record Told(Picture picture, Optional<Moves> moves) {}

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
            forget();
        }
        return !isSame;
    }

    private synchronized void forget() {
        last = null;
    }

    /** Who moved since the last earlier picture of the same buckets; empty where there is none. */
    @SuppressWarnings("ReferenceEquality") // the picture is the same object until something changes
    public synchronized Optional<Moves> moves(Picture now) {
        Told told = last;
        if (told == null || told.picture() != now) {
            told = new Told(now, readMoves(now));
            last = told;
        }
        return told.moves();
    }

    private Optional<Moves> readMoves(Picture now) {
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
