package app.shopfolk.importing;

import app.shopfolk.platform.task.Progress;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How far the reading of a drop is: rows so far, and about how many there will be by the bytes they took. */
final class ReadSoFar {
    private static final int TELL_EVERY = 4_096;
    /** A guess is told as one: 1,100,000 and not 1,034,221. */
    private static final MathContext ROUGHLY = new MathContext(2, RoundingMode.UP);

    private final Progress progress;
    private final long allBytes;
    private long bytesBefore;
    private volatile long position;
    private long rows;

    /** @param allBytes of all files together */
    ReadSoFar(Progress progress, long allBytes) {
        this.progress = progress;
        this.allBytes = allBytes;
    }

    /** Hears how far the file at hand was read; on whatever thread reads it. */
    void at(long bytes) {
        position = bytes;
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    void check() {
        progress.check();
    }

    /** Hears of a row. */
    void row() {
        if (++rows % TELL_EVERY == 0) {
            progress.check();
            progress.at(rows, about());
        }
    }

    /** All rows, roughly; 0 where nothing tells. */
    private long about() {
        long bytes = Math.min(allBytes, bytesBefore + position);
        return bytes <= 0
                ? 0
                : new BigDecimal((double) rows * allBytes / bytes)
                        .round(ROUGHLY)
                        .longValue();
    }

    /** A file is done. */
    void done(long bytes) {
        bytesBefore += bytes;
        position = 0;
    }
}
