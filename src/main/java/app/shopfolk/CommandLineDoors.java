package app.shopfolk;

import app.shopfolk.base.Wording;
import app.shopfolk.cli.Doors;
import app.shopfolk.cli.OpenShop;
import app.shopfolk.platform.db.Keys;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.LedgerException;
import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the command line needs of the house. */
final class CommandLineDoors implements Doors {
    private static final String PASSWORD = "SHOPFOLK_PASSWORD";

    private final Words words;
    private final String version;

    CommandLineDoors(Words words, String version) {
        this.words = words;
        this.version = version;
    }

    @Override
    public Texts texts() {
        return words.texts();
    }

    @Override
    public Figures figures() {
        return words.figures();
    }

    @Override
    public Wording wording() {
        return words;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Path logs() {
        return Folders.ofSystem().logs();
    }

    /** The password comes from the environment or from whoever sits there, never from an argument: those are seen by all. */
    @Override
    @SuppressWarnings("SystemConsoleNull") // in a nightly job Java 25 has none, whatever is said of Java 22
    public OpenShop open(Optional<Path> folder) {
        Folders folders = folder.map(Folders::in).orElseGet(Folders::ofSystem);
        String told = System.getenv(PASSWORD);
        Console console = System.console();
        try {
            return Shop.open(folders, told == null ? Keys.none() : Keys.of(told.toCharArray()));
        } catch (LedgerException refused) {
            if (refused.reason() != LedgerException.Reason.LOCKED || console == null || !console.isTerminal()) {
                throw refused;
            }
            char[] typed = console.readPassword("%s ", words.texts().get("cli.password"));
            return Shop.open(folders, typed == null ? Keys.none() : Keys.of(typed));
        }
    }

    @Override
    public List<Path> tour(Path folder, Consumer<String> said) throws Exception {
        return Tour.to(folder, said);
    }
}
