package app.shopfolk.platform.db;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/** Writes a closed database file anew under another key, or none: AES in XTS mode, in H2's own format. */
final class Encryption {
    private static final int AT_ONCE = 256 * Seal.BLOCK;

    private Encryption() {}

    /**
     * Copies a file.
     *
     * @param key of the file as it is; empty where it is not encrypted
     * @param sealed of the file to be; empty for one that is not encrypted
     */
    static void copy(Path from, Optional<String> key, Path to, Optional<Seal.Sealed> sealed) throws IOException {
        try (FileChannel plainIn = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel plainOut = FileChannel.open(
                        to,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            if (sealed.isPresent()) {
                writeFully(plainOut, sealed.get().seal().block(), 0);
            }
            FileChannel in = key.map(with -> with(with, plainIn)).orElse(plainIn);
            FileChannel out = sealed.map(with -> with(with.key(), plainOut)).orElse(plainOut);
            copy(in, out);
            plainOut.force(true);
        }
    }

    /**
     * Cuts off what a cut of power left of a last block. H2 writes whole blocks, and of an encrypted file that ends with part
     * of one it leaves out a whole block more: the end of what was said to be saved.
     */
    static void dropTornEnd(Path file) throws IOException {
        long size = Files.size(file);
        if (size % Seal.BLOCK != 0) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(size - size % Seal.BLOCK);
            }
        }
    }

    private static FileChannel with(String key, FileChannel base) {
        return new FileEncrypt("database", FilePathEncrypt.getPasswordBytes(key.toCharArray()), base);
    }

    private static void copy(FileChannel in, FileChannel out) throws IOException {
        long size = in.size();
        ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE);
        for (long at = 0; at < size; ) {
            buffer.clear().limit((int) Math.min(AT_ONCE, size - at));
            while (buffer.hasRemaining()) {
                if (in.read(buffer, at + buffer.position()) < 0) {
                    throw new EOFException();
                }
            }
            buffer.flip();
            int length = buffer.limit();
            writeFully(out, buffer, at);
            at += length;
        }
    }

    private static void writeFully(FileChannel out, ByteBuffer bytes, long at) throws IOException {
        long place = at;
        while (bytes.hasRemaining()) {
            place += out.write(bytes, place);
        }
    }
}
