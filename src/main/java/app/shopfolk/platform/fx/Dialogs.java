package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.Page;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What only the owner can say: where a file goes, and which printer prints. */
public interface Dialogs {
    /** Nobody is there to answer: whatever is asked, she changed her mind. */
    static Dialogs unanswered() {
        return new Dialogs() {
            @Override
            public Optional<Path> saveAs(String name, String ending) {
                return Optional.empty();
            }

            @Override
            public boolean print(List<? extends Page> pages, String title, Locale language) {
                return false;
            }
        };
    }

    /**
     * Asks where a file is to be saved; on JavaFX's thread.
     *
     * @param name proposed for the file; what no file may be called is left out
     * @param ending without the dot
     * @return empty where she changed her mind
     */
    Optional<Path> saveAs(String name, String ending);

    /**
     * Asks which printer, and prints; away from JavaFX's thread.
     *
     * @return false where she changed her mind
     * @throws PrinterException when the printer will not take it; nothing was printed
     */
    boolean print(List<? extends Page> pages, String title, Locale language) throws IOException, PrinterException;
}
