package app.shopfolk.platform.task;

/** A piece of long work. Runs off the window's thread, says how far it is, and stops soon after being cancelled. */
@FunctionalInterface
public interface Job<R> {
    /**
     * Does the work.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} was asked to stop; nothing is left behind
     */
    R run(Progress progress) throws Exception;
}
