package app.shopfolk.segment;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the newest draft a moment after the last change, off the caller's thread, so that a slider never waits for a disk. */
public final class SettledDrafts implements Drafts, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettledDrafts.class);
    private static final long CALM_MILLIS = 400;

    private final Drafts kept;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "drafts");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Draft waiting;

    /**
     * Drafts that are written late.
     *
     * @param kept where they go
     */
    public SettledDrafts(Drafts kept) {
        this.kept = kept;
    }

    @Override
    public synchronized Optional<Draft> current() {
        return waiting != null ? Optional.of(waiting) : kept.current();
    }

    @Override
    public synchronized void keep(Draft draft) {
        boolean isPlanned = waiting != null;
        waiting = draft;
        if (!isPlanned) {
            // What may go wrong is told by the write itself.
            var _ = clock.schedule(this::write, CALM_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void write() {
        Draft draft = waiting;
        waiting = null;
        if (draft == null) {
            return;
        }
        try {
            kept.keep(draft);
        } catch (RuntimeException unwritable) {
            // The draft is still on the screen, and the next change is written again.
            LOG.warn("The draft of the buckets could not be kept", unwritable);
        }
    }

    @Override
    public synchronized void forget() {
        waiting = null;
        kept.forget();
    }

    /** Writes what is waiting. */
    @Override
    public void close() {
        clock.shutdownNow();
        write();
    }
}
