package app.shopfolk.platform.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Reads a PDF with a stranger's strictness: everything in it that PDF/A-1b (ISO 19005-1) does not allow. */
public final class Archivist {
    private Archivist() {}

    /** The faults in words; empty for a sound file. */
    public static List<String> faults(byte[] pdf) {
        try {
            Path file = Files.createTempFile("archivist", ".pdf");
            try {
                Files.write(file, pdf);
                return PreflightParser.validate(file.toFile()).getErrorsList().stream()
                        .map(fault -> fault.getErrorCode() + " " + fault.getDetails())
                        .toList();
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
