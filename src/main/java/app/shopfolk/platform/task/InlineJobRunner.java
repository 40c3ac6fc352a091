package app.shopfolk.platform.task;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Runs each job at once on the caller's thread: for the command line, the tour and tests of view models. */
public final class InlineJobRunner implements JobRunner {
    @Override
    public <R> Running run(Job<R> job, Consumer<Step> progress, Consumer<Outcome<R>> end) {
        end.accept(outcomeOf(job, progress));
        return () -> {};
    }

    private static <R> Outcome<R> outcomeOf(Job<R> job, Consumer<Step> progress) {
        try {
            return new Outcome.Done<>(job.run(new Told(progress)));
        } catch (CancellationException cancelled) {
            return new Outcome.Cancelled<>();
        } catch (Exception failure) {
            return new Outcome.Failed<>(failure);
        }
    }

    private record Told(Consumer<Step> listener) implements Progress {
        @Override
        public void at(long done, long total) {
            listener.accept(new Step(done, total));
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
