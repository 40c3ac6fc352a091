package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Finds a text file's encoding: byte order mark, zero bytes, strict UTF-8 over all of it, then evidence. */
final class Encodings {
    private static final int PART = 1 << 16;

    private Encodings() {}

    /**
     * The encoding of a file.
     *
     * @throws UnreadableFile where the bytes are no text
     */
    static Encoding of(Path file) throws IOException, UnreadableFile {
        byte[] part = new byte[PART];
        try (InputStream bytes = Files.newInputStream(file)) {
            int length = bytes.readNBytes(part, 0, PART);
            ByteCounts counts = new ByteCounts(part, length);
            Encoding marked = counts.marked();
            if (marked != null) {
                return marked;
            }
            Encoding wide = counts.wide();
            if (wide != null) {
                return wide;
            }
            if (counts.isBinary()) {
                throw new UnreadableFile(UnreadableFile.Reason.NOT_A_TABLE);
            }
            Utf8Check utf8 = new Utf8Check();
            boolean escapes = startsJapaneseEscape(part, length);
            while (length > 0) {
                utf8.feed(part, length);
                length = bytes.readNBytes(part, 0, PART);
            }
            if (escapes && !utf8.isDamaged()) {
                return new Encoding(Charset.forName("ISO-2022-JP"), 0, false);
            }
            if (utf8.isUtf8()) {
                return new Encoding(StandardCharsets.UTF_8, 0, false);
            }
        }
        return EightBit.of(evidence(file));
    }

    /** The bytes beyond ASCII with some of their neighbours, from all over the file. */
    private static byte[] evidence(Path file) throws IOException {
        byte[] found = new byte[1 << 18];
        int size = 0;
        byte[] part = new byte[PART];
        try (InputStream bytes = Files.newInputStream(file)) {
            int length = bytes.readNBytes(part, 0, PART);
            while (length > 0 && size < found.length) {
                size = addLines(part, length, found, size);
                length = bytes.readNBytes(part, 0, PART);
            }
        }
        return Arrays.copyOf(found, size);
    }

    private static int addLines(byte[] part, int length, byte[] found, int size) {
        int lineStart = 0;
        boolean beyond = false;
        int filled = size;
        for (int i = 0; i < length; i++) {
            beyond |= part[i] < 0;
            if (part[i] == '\n' || part[i] == '\r' || i == length - 1) {
                int line = i + 1 - lineStart;
                if (beyond && line <= found.length - filled) {
                    System.arraycopy(part, lineStart, found, filled, line);
                    filled += line;
                }
                lineStart = i + 1;
                beyond = false;
            }
        }
        return filled;
    }

    private static boolean startsJapaneseEscape(byte[] part, int length) {
        for (int i = 0; i + 2 < length; i++) {
            if (part[i] == 0x1B && part[i + 1] == '$' && (part[i + 2] == 'B' || part[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }
}
