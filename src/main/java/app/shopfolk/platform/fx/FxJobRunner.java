package app.shopfolk.platform.fx;

import app.shopfolk.platform.task.Job;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.task.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs each job on a thread of its own and speaks to the window on the window's thread. */
public final class FxJobRunner implements JobRunner {
    private static final long BETWEEN_STEPS_NANOS = 50_000_000;

    @Override
    public <R> Running run(Job<R> job, Consumer<Step> progress, Consumer<Outcome<R>> end) {
        Told told = new Told(progress);
        Thread.ofVirtual().name("job").start(() -> {
            Outcome<R> outcome = outcomeOf(job, told);
            Platform.runLater(() -> {
                told.ended = true;
                end.accept(outcome);
            });
        });
        return told::cancel;
    }

    private static <R> Outcome<R> outcomeOf(Job<R> job, Progress progress) {
        try {
            return new Outcome.Done<>(job.run(progress));
        } catch (CancellationException cancelled) {
            return new Outcome.Cancelled<>();
        } catch (Exception failure) {
            return new Outcome.Failed<>(failure);
        } catch (Error fault) {
            // Out of memory or a bug: the window must still hear that it ended.
            return new Outcome.Failed<>(new ExecutionException(fault));
        }
    }

    /** Passes on the newest step, some twenty times a second, and never after the end. */
    private static final class Told implements Progress {
        private final Consumer<Step> listener;
        private volatile boolean cancelled;
        private long lastTold = Long.MIN_VALUE;
        private boolean ended;

        Told(Consumer<Step> listener) {
            this.listener = listener;
        }

        void cancel() {
            cancelled = true;
        }

        @Override
        public void at(long done, long total) {
            if (isTime(done == total)) {
                Platform.runLater(() -> {
                    if (!ended) {
                        listener.accept(new Step(done, total));
                    }
                });
            }
        }

        private synchronized boolean isTime(boolean isLast) {
            long now = System.nanoTime();
            if (lastTold != Long.MIN_VALUE && now - lastTold < BETWEEN_STEPS_NANOS && !isLast) {
                return false;
            }
            lastTold = now;
            return true;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
