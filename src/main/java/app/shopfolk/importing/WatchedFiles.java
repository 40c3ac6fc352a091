package app.shopfolk.importing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The files of the watched folder that were dealt with, known by their content. Methods throw a ledger exception where they cannot. */
public interface WatchedFiles {
    /** What became of a file. The names are stored. */
    enum Ending {
        BROUGHT,
        /** Everything in it was known already. */
        NOTHING_NEW,
        /** Only the owner can tell how it is to be read; it waits for her. */
        ASKS,
        /** It holds nothing that can be brought in. */
        NOT_TAKEN,
        /** It could not be stored; it is tried again when the program starts anew. */
        FAILED;

        /** Its stable code in message keys: {@code not-taken}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One file.
     *
     * @param digest SHA-256 of its bytes, hexadecimal
     * @param file its name without the folder
     * @param stored rows that were new
     * @param setAside rows that wait to be mended
     */
    record Seen(String digest, String file, Instant at, Ending ending, long stored, long setAside) {}

    /** Whether a file with this content needs no more care. */
    boolean knows(String digest);

    /** Keeps what became of a file, in place of what was kept before; durable when it returns. */
    void remember(Seen seen);

    /** What the owner has not been told yet, the newest first. */
    List<Seen> untold();

    /** She was told all of it. */
    void told();
}
