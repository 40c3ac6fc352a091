package app.shopfolk.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes. */
enum Signature {
    ZIP,
    /** A compound file: Excel before 2007, or a workbook locked with a password. */
    COMPOUND,
    /** Surely no table. */
    OTHER,
    /** Maybe text. */
    UNKNOWN;

    private static final String[] NO_TABLES = {
        "%PDF", "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM\0", "RIFF", "\u001f\u008b", "7z\u00bc\u00af", "Rar!",
                "\u007fELF", "MZ",
        "ID3", "OggS", "SQLite format 3", "\u00ca\u00fe\u00ba\u00be", "II*\0", "MM\0*", "fLaC", "BZh", "\u00fd7zXZ",
                "{\\rtf", "%!PS",
        "wOFF", "\0\0\0\u0018ftyp", "\0\0\0 ftyp", "\0\u0001\0\0"
    };

    static Signature of(Path file) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(16);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return COMPOUND;
        }
        for (String other : NO_TABLES) {
            if (start.startsWith(other) && !isText(other, head)) {
                return OTHER;
            }
        }
        return UNKNOWN;
    }

    /** Whether a compound file wraps a workbook that is locked with a password. */
    static boolean isLocked(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(1 << 20), StandardCharsets.ISO_8859_1);
            return start.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k");
        }
    }

    /** Letters such as MZ may begin a header too; then the next bytes are text. */
    private static boolean isText(String signature, byte[] head) {
        if (signature.length() > 2) {
            return false;
        }
        for (byte b : head) {
            if (b >= 0 && b < '\t') {
                return false;
            }
        }
        return true;
    }
}
