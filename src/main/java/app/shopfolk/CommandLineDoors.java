package app.shopfolk;

import app.shopfolk.base.Wording;
import app.shopfolk.cli.Doors;
import app.shopfolk.cli.OpenShop;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the command line needs of the house. */
final class CommandLineDoors implements Doors {
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

    @Override
    public OpenShop open(Optional<Path> folder) {
        return Shop.open(folder.map(Folders::in).orElseGet(Folders::ofSystem));
    }

    @Override
    public List<Path> tour(Path folder, Consumer<String> said) throws Exception {
        return Tour.to(folder, said);
    }
}
