package app.shopfolk.platform.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;

/**
 * How database files are reached.
 *
 * @param keys the password that was said, if any
 * @param fileSystem one of H2's; the tests bring a disk that loses what was not forced
 * @param rounds how often a new password is stretched; fewer only in tests
 */
record Access(Keys keys, String fileSystem, int rounds) {
    static Access with(Keys keys) {
        return new Access(keys, "file", Seal.ROUNDS);
    }

    /** The file's name as H2 wants it. */
    String name(Path file) {
        return fileSystem + ":" + file.toAbsolutePath();
    }

    /** Brings a closed file's content to the disk. */
    void force(Path file) throws IOException {
        try (FileChannel channel = FilePath.get(name(file)).open("rw")) {
            channel.force(true);
        }
    }
}
