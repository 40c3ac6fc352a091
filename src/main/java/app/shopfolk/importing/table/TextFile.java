package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file whose encoding is known; bytes that are no letters become U+FFFD. */
record TextFile(Path file, Encoding encoding) {
    private static final int ALIGNMENT = 4;

    Reader open() throws IOException {
        return openAt(0);
    }

    /** Opens the text at about a byte's place; the first line may be cut. */
    Reader openAt(long place) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(Math.min(Files.size(file), encoding.skip() + place / ALIGNMENT * ALIGNMENT));
        return new InputStreamReader(
                bytes,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
