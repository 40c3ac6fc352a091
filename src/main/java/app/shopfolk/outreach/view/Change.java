package app.shopfolk.outreach.view;

import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import javafx.beans.value.WritableBooleanValue;

/** Changes what is kept, off the window's thread, and notes whether that failed. */
record Change(JobRunner jobs, WritableBooleanValue failed) {
    /** @param then is done afterwards either way, on the window's thread */
    void run(Runnable work, Runnable then) {
        jobs.run(
                progress -> {
                    work.run();
                    return true;
                },
                step -> {},
                outcome -> {
                    failed.set(outcome instanceof Outcome.Failed<Boolean>);
                    then.run();
                });
    }
}
