package app.shopfolk.importing.watch;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.WatchedFiles;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.LedgerException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches one folder on a thread of its own from its making until it is closed; what the till wrote while the program was
 * closed comes in the first rounds. It never asks and never shows anything: what happened is kept in {@link WatchedFiles}.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    private final FolderRound round;
    private final Runnable onNews;
    private final Duration pause;
    private final Thread thread;
    private final CountDownLatch stop = new CountDownLatch(1);

    /**
     * Begins to watch.
     *
     * @param pause between two looks; a file must stand still that long
     * @param onNews told on the watch's own thread after something was brought in or noted
     */
    public FolderWatch(
            Path folder, Importing importing, WatchedFiles seen, Clock clock, Duration pause, Runnable onNews) {
        this.round = new FolderRound(folder, importing, seen, clock);
        this.onNews = onNews;
        this.pause = pause;
        this.thread = Thread.ofPlatform().daemon().name("watched-folder").unstarted(this::watch);
        thread.start();
    }

    private void watch() {
        Progress progress = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return stop.getCount() == 0;
            }
        };
        boolean away = false;
        do {
            try {
                if (round.look(progress) && !progress.isCancelled()) {
                    onNews.run();
                }
                away = false;
            } catch (CancellationException stopped) {
                return;
            } catch (IOException | LedgerException later) {
                // A network drive that is away, a file in motion: the next round tries again.
                if (!away) {
                    LOG.info(
                            "The watched folder cannot be looked through now: {}",
                            later.getClass().getSimpleName());
                }
                away = true;
            } catch (RuntimeException fault) {
                LOG.error("The folder is watched no more", fault);
                return;
            }
        } while (!isStopped());
    }

    /** Rests a while; the thread is never interrupted, for that would close the database's file under it. */
    private boolean isStopped() {
        try {
            return stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            return true;
        }
    }

    /** Stops; an import under way is cancelled and leaves nothing behind. */
    @Override
    public void close() {
        stop.countDown();
        try {
            if (!thread.join(LONGEST_END)) {
                LOG.warn("The watch of the folder is still busy");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
