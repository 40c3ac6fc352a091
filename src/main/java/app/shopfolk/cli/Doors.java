package app.shopfolk.cli;

import app.shopfolk.base.Wording;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the commands need of the rest of the house. Made by Wiring, so that no command knows a store or a window. */
public interface Doors {
    Texts texts();

    Figures figures();

    /** Puts phrases into the words of the same language. */
    Wording wording();

    /** The program's version, such as {@code 0.1.0}. */
    String version();

    /** The folder the log is written to, for the sentence about a fault of our own. */
    Path logs();

    /**
     * Opens the shop's book for one command, a new one where there is none yet.
     *
     * @param folder the data folder; empty for the system's own
     * @throws app.shopfolk.sales.LedgerException where it cannot be opened
     */
    OpenShop open(Optional<Path> folder);

    /**
     * Walks the whole way on the sample shop without a screen and leaves pictures and the cards behind.
     *
     * @param said hears a line about each step
     * @return the files it made
     */
    List<Path> tour(Path folder, Consumer<String> said) throws Exception;
}
