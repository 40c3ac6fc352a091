package app.shopfolk.cli;

import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sample.SampleShop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code sample}: a generated shop to look around in, in a folder of its own, brought in like any other. */
final class SampleCommand implements Command {
    private static final String EXPORTS = "exports";

    private final Doors doors;
    private final Texts texts;

    SampleCommand(Doors doors) {
        this.doors = doors;
        this.texts = doors.texts();
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(texts);
        return options.command("sample", texts.get("cli.sample.about")).addOption(options.data(true));
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException, Declined {
        Optional<Path> folder = Options.dataFolder(given);
        try (OpenShop shop = doors.open(folder)) {
            if (!shop.ledger().imports().isEmpty()) {
                throw new Declined(Exit.NOTHING_DONE, texts.get("cli.sample.not-empty", shop.folder()));
            }
            Path exports = shop.folder().resolve(EXPORTS);
            List<Path> files = SampleShop.open().writeTo(exports);
            ImportReport report = shop.importing().bringIn(Understanding.of(files, Progress.none()), Progress.none());
            new ImportOutput(texts, doors.figures()).say(console, report);
            console.say("");
            console.say(texts.get("cli.sample.exports", exports));
            return report.setAside() > 0 ? Exit.SOME_SET_ASIDE : Exit.DONE;
        }
    }
}
