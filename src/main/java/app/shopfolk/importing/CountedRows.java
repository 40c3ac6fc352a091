package app.shopfolk.importing;

import app.shopfolk.platform.task.Progress;

/** Counts the rows of a drop as they are taken, and stops where somebody cancelled. */
final class CountedRows {
    private static final int TELL_EVERY = 2_048;

    private final Progress progress;
    private final long total;
    private long rows;

    /** @param total rows of all files together; 0 where it does not matter */
    CountedRows(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    void row() {
        if (++rows % TELL_EVERY == 0) {
            progress.check();
            progress.at(rows, total);
        }
    }
}
