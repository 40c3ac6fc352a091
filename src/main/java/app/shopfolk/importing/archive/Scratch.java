package app.shopfolk.importing.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of this computer's for what was unpacked or pasted; made when it is needed, gone when it is closed. */
public final class Scratch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
    private static final String NAME = "shopfolk-incoming";
    private static final String LOCK = ".lock";

    private @Nullable Path folder;
    /** Held while the folder is in use, so that no other run takes it for a left one. */
    private @Nullable FileChannel lock;

    /** The folder, which only this user may read. */
    public synchronized Path folder() throws IOException {
        Path made = folder;
        if (made == null) {
            made = Files.createTempDirectory(NAME);
            lock = FileChannel.open(lockOf(made), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock.tryLock();
            folder = made;
        }
        return made;
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    /** Deletes what runs that were killed left behind; what a running one uses stays. */
    public static void clearLeft() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, NAME + "*" + LOCK)) {
            for (Path lock : left) {
                String name = String.valueOf(lock.getFileName());
                if (isFree(lock)) {
                    delete(lock.resolveSibling(name.substring(0, name.length() - LOCK.length())));
                    Files.deleteIfExists(lock);
                }
            }
        } catch (IOException | DirectoryIteratorException kept) {
            warn(kept);
        }
    }

    private static boolean isFree(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException used) {
            return false;
        }
    }

    /**
     * Keeps pasted cells as a file.
     *
     * @param name what the file is called
     */
    public Path paste(String cells, String name) throws IOException {
        return Files.writeString(Files.createTempDirectory(folder(), "pasted").resolve(name), cells);
    }

    /** Deletes the folder with all that is in it; it may be used again afterwards. */
    @Override
    public synchronized void close() {
        Path made = folder;
        folder = null;
        FileChannel held = lock;
        lock = null;
        if (made != null) {
            try {
                delete(made);
                if (held != null) {
                    held.close();
                }
                Files.deleteIfExists(lockOf(made));
            } catch (IOException kept) {
                warn(kept);
            }
        }
    }

    /** Links are deleted, never followed. */
    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void warn(Exception kept) {
        LOG.warn("Unpacked files could not be deleted", kept);
    }
}
