package app.shopfolk.importing;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file was written to, or replaced, after it was understood: what was shown of it no longer holds. */
public final class ChangedFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    ChangedFileException(Path file) {
        super(String.valueOf(file.getFileName()));
    }
}
