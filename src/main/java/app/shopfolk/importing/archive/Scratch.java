package app.shopfolk.importing.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of this computer's for what was unpacked or pasted; made when it is needed, gone when it is closed. */
public final class Scratch implements AutoCloseable {
    private @Nullable Path folder;

    /** The folder, which only this user may read. */
    public synchronized Path folder() throws IOException {
        Path made = folder;
        if (made == null) {
            made = Files.createTempDirectory("shopfolk-incoming");
            folder = made;
        }
        return made;
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
        if (made != null) {
            try (Stream<Path> inside = Files.walk(made)) {
                List<Path> deepestFirst =
                        inside.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException kept) {
                System.getLogger(Scratch.class.getName())
                        .log(System.Logger.Level.WARNING, "Unpacked files could not be deleted", kept);
            }
        }
    }
}
