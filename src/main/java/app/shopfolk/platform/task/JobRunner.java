package app.shopfolk.platform.task;

import java.util.function.Consumer;

/** Runs jobs in the background and brings progress and the one outcome back to the thread that owns the screen. */
public interface JobRunner {
    /**
     * Starts a job.
     *
     * @param progress hears how far it is, at most some twenty times a second
     * @param end hears the outcome, exactly once
     */
    <R> Running run(Job<R> job, Consumer<Step> progress, Consumer<Outcome<R>> end);

    /** How far a job is; {@code total} is 0 or less where it is unknown. */
    record Step(long done, long total) {}

    /** A job under way. */
    interface Running {
        /** Asks it to stop; asking twice, or after its end, does nothing. */
        void cancel();
    }
}
