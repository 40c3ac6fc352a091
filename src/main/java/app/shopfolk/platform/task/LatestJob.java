package app.shopfolk.platform.task;

import java.util.function.Consumer;

/**
 * Jobs that take each other's place: what was asked for last is shown, and what an earlier one found comes too late. To be
 * asked on the thread that owns the screen.
 */
public final class LatestJob {
    private final JobRunner jobs;
    private int asked;

    public LatestJob(JobRunner jobs) {
        this.jobs = jobs;
    }

    /**
     * Starts a job in the place of those before.
     *
     * @param end hears the outcome, unless another job took this one's place
     */
    public <R> void run(Job<R> job, Consumer<Outcome<R>> end) {
        int mine = ++asked;
        jobs.run(job, step -> {}, outcome -> {
            if (mine == asked) {
                end.accept(outcome);
            }
        });
    }

    /** Nothing is wanted any more of the jobs under way. */
    public void dismiss() {
        asked++;
    }
}
