package app.shopfolk.platform.task;

/** How a job ended; delivered exactly once. */
public sealed interface Outcome<R> {
    /** The work is done. */
    record Done<R>(R result) implements Outcome<R> {}

    /** The work failed; what was stored before stays. */
    record Failed<R>(Exception cause) implements Outcome<R> {}

    /** Somebody cancelled it; nothing is left behind. */
    record Cancelled<R>() implements Outcome<R> {}
}
