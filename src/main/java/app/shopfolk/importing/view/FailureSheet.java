package app.shopfolk.importing.view;

import app.shopfolk.importing.ChangedFileException;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why files could not be read or brought in, what was kept, and what to do. */
final class FailureSheet {
    private final Texts texts;

    FailureSheet(Texts texts) {
        this.texts = texts;
    }

    void tell(Overlay overlay, Exception failure) {
        if (failure instanceof IOException || failure instanceof LedgerException) {
            Sheets.problem(
                    overlay,
                    texts,
                    texts.get("import.failed.title"),
                    texts.get("import.failed.kept"),
                    texts.get(todoAfter(failure), nameIn(failure)));
        } else {
            Sheets.bug(overlay, texts, failure);
        }
    }

    private static String todoAfter(Exception failure) {
        return switch (failure) {
            case ChangedFileException changed -> "import.failed.changed";
            case NoSuchFileException gone -> "import.failed.gone";
            case LedgerException refused
            when refused.reason() == LedgerException.Reason.DISK_FULL -> "import.failed.full";
            case LedgerException refused
            when refused.reason() == LedgerException.Reason.NOT_WRITABLE -> "import.failed.not-writable";
            default -> "import.failed.todo";
        };
    }

    private static String nameIn(Exception failure) {
        String file = failure instanceof FileSystemException about ? about.getFile() : null;
        return file == null ? "" : String.valueOf(Path.of(file).getFileName());
    }
}
