package app.shopfolk.platform.task;

import java.util.concurrent.CancellationException;

/** What a job tells while it runs, and where it hears that it should stop. */
public interface Progress {
    /** Says how much is done, in the job's own unit (usually rows); {@code total} 0 or less where it is unknown. */
    void at(long done, long total);

    boolean isCancelled();

    /** Stops the job here if somebody cancelled it. */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /** For callers that neither watch nor cancel. */
    static Progress none() {
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
