package app.shopfolk;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.WatchedFiles;
import app.shopfolk.importing.watch.FolderWatch;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.settings.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the watch on whatever folder the settings name. */
final class WatchedFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Importing importing;
    private final WatchedFiles seen;
    private @Nullable FolderWatch watch;
    private boolean closed;

    WatchedFolder(Settings settings, Importing importing, WatchedFiles seen) {
        this.settings = settings;
        this.importing = importing;
        this.seen = seen;
    }

    /** @param onNews told on the watch's thread */
    void begin(Runnable onNews) {
        turnTo(onNews);
        settings.onChange(setting -> {
            if (setting == Setting.WATCHED_FOLDER) {
                // The watch before may be busy storing; the window does not wait for it.
                Thread.ofVirtual().name("watched-folder-change").start(() -> turnTo(onNews));
            }
        });
    }

    private synchronized void turnTo(Runnable onNews) {
        stop();
        String folder = settings.get(Setting.WATCHED_FOLDER);
        if (closed || folder.isEmpty()) {
            return;
        }
        try {
            watch = new FolderWatch(Path.of(folder), importing, seen, Clock.systemUTC(), PAUSE, onNews);
        } catch (InvalidPathException named) {
            LOG.warn("The watched folder's name is none on this computer");
        }
    }

    private void stop() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }
}
