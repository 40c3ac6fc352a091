package app.shopfolk.cli;

import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.importing.archive.Incoming;
import app.shopfolk.importing.archive.Scratch;
import app.shopfolk.importing.table.ReadingChoices;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code import}: brings files and folders into the ledger, all or none, and says what became of each row. */
final class ImportCommand implements Command {
    private final Doors doors;
    private final Texts texts;

    ImportCommand(Doors doors) {
        this.doors = doors;
        this.texts = doors.texts();
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(texts);
        return options.command("import", texts.get("cli.import.about"))
                .addOption(options.data(false))
                .addOption(options.json())
                .addPositional(options.files("FILE|FOLDER", texts.get("cli.import.files")));
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException, Declined {
        List<Path> named = List.of(given.matchedPositionalValue(0, new Path[0]));
        ImportOutput output = new ImportOutput(texts, doors.figures());
        try (Scratch scratch = new Scratch()) {
            Incoming incoming = Incoming.of(named, scratch, Progress.none());
            if (incoming.files().isEmpty()) {
                output.complainOfContents(console, incoming.refusals());
                throw new Declined(Exit.NOTHING_DONE, texts.get("cli.import.no-exports"));
            }
            return bringIn(given, incoming, console, output);
        }
    }

    private int bringIn(ParseResult given, Incoming incoming, Console console, ImportOutput output) throws IOException {
        try (OpenShop shop = doors.open(Options.dataFolder(given))) {
            Importing importing = shop.importing();
            Understanding.Drop drop = importing
                    .understand(incoming.files(), ReadingChoices.none(), Progress.none())
                    .and(incoming.refusals());
            ImportReport report = importing.bringIn(drop, Progress.none());
            boolean nothing = report.taken() == 0;
            if (Options.wantsJson(given)) {
                Json.print(console.out(), json -> output.write(json, report));
            } else if (!nothing) {
                output.say(console, report);
            }
            if (nothing) {
                complain(console, report, output);
                return Exit.NOTHING_DONE;
            }
            return report.setAside() > 0 || !report.refusals().isEmpty() ? Exit.SOME_SET_ASIDE : Exit.DONE;
        }
    }

    private void complain(Console console, ImportReport report, ImportOutput output) {
        report.refusals().forEach(refusal -> console.complain(output.refused(refusal)));
        report.files().forEach(file -> console.complain(texts.get("cli.import.nothing-in", file.file())));
    }
}
