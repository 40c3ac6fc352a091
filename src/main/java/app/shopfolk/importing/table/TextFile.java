package app.shopfolk.importing.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** A text file whose encoding is known; bytes that are no letters become U+FFFD. */
record TextFile(Path file, Encoding encoding) {
    private static final int ALIGNMENT = 4;

    Reader open() throws IOException {
        return openAt(0);
    }

    /** Opens the text for somebody who hears how far it was read. */
    Reader open(LongConsumer heard) throws IOException {
        return reader(new Counted(bytesAt(0), heard));
    }

    /** Opens the text at about a byte's place; the first line may be cut. */
    Reader openAt(long place) throws IOException {
        return reader(bytesAt(place));
    }

    private InputStream bytesAt(long place) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(Math.min(Files.size(file), encoding.skip() + place / ALIGNMENT * ALIGNMENT));
        return bytes;
    }

    private Reader reader(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static final class Counted extends FilterInputStream {
        private final LongConsumer heard;
        private long bytes;

        Counted(InputStream in, LongConsumer heard) {
            super(in);
            this.heard = heard;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            bytes += Math.max(0, read);
            heard.accept(bytes);
            return read;
        }
    }
}
