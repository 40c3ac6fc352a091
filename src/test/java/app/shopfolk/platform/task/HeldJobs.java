package app.shopfolk.platform.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Runs a job when the test says so. */
public final class HeldJobs implements JobRunner {
    private final Deque<Runnable> held = new ArrayDeque<>();

    @Override
    public <R> Running run(Job<R> job, Consumer<Step> progress, Consumer<Outcome<R>> end) {
        AtomicBoolean cancelled = new AtomicBoolean();
        held.add(() -> {
            if (cancelled.get()) {
                end.accept(new Outcome.Cancelled<>());
            } else {
                new InlineJobRunner().run(job, progress, end);
            }
        });
        return () -> cancelled.set(true);
    }

    /** Runs all that wait, in turn, and what they ask for. */
    public void finish() {
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }
}
