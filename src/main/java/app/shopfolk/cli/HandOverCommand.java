package app.shopfolk.cli;

import app.shopfolk.keeping.HandOver;
import app.shopfolk.keeping.page.HandOverFiles;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Customer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code hand-over}: everything that is kept of one person, as a PDF and a CSV. */
final class HandOverCommand implements Command {
    private final Doors doors;
    private final Texts texts;

    HandOverCommand(Doors doors) {
        this.doors = doors;
        this.texts = doors.texts();
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(texts);
        return options.command("hand-over", texts.get("cli.hand-over.about"))
                .addOption(options.data(false))
                .addOption(options.path(Options.OUT, "FILE.pdf", texts.get("cli.hand-over.out"), true))
                .addPositional(Somebody.parameter(texts));
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException, Declined {
        try (OpenShop shop = doors.open(Options.dataFolder(given))) {
            Customer customer = Somebody.of(given, shop.ledger().contents(), texts);
            HandOver handOver = HandOver.of(shop.privacy().of(customer.id()), shop.words());
            List<Path> files = HandOverFiles.write(
                    handOver,
                    shop.words(),
                    LocalDate.now(ZoneId.systemDefault()),
                    given.matchedOptionValue(Options.OUT, Path.of("")));
            console.say(texts.get("cli.hand-over.done", files.getFirst(), files.getLast()));
            return Exit.DONE;
        }
    }
}
