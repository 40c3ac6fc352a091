package app.shopfolk.cli;

import app.shopfolk.insight.Picture;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaDrafts;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.page.PersonaCards;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code cards}: the persona cards as a PDF; a bucket without a persona gets a draft, which is not kept. */
final class CardsCommand implements Command {
    private static final String PAPER = "--paper";

    private final Doors doors;
    private final Texts texts;

    CardsCommand(Doors doors) {
        this.doors = doors;
        this.texts = doors.texts();
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(texts);
        return options.command("cards", texts.get("cli.cards.about"))
                .addOption(options.data(false))
                .addOption(options.path(Options.OUT, "FILE.pdf", texts.get("cli.cards.out"), true))
                .addOption(OptionSpec.builder(PAPER)
                        .type(String.class)
                        .paramLabel("P")
                        .defaultValue(Paper.A4.code())
                        .description(texts.get("cli.cards.paper"))
                        .build());
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException, Declined {
        Path file = given.matchedOptionValue(Options.OUT, Path.of(""));
        String named = given.matchedOptionValue(PAPER, Paper.A4.code());
        Paper paper = Paper.of(named)
                .orElseThrow(() -> new Declined(Exit.WRONG_USE, texts.get("cli.cards.no-such-paper", named)));
        try (OpenShop shop = doors.open(Options.dataFolder(given))) {
            List<PersonaSheet> sheets = sheets(shop);
            if (sheets.isEmpty()) {
                throw new Declined(Exit.NOTHING_DONE, texts.get("cli.cards.none"));
            }
            // Whole before it is written, so that a fault leaves no half file.
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Pdf.write(
                    PersonaCards.pages(sheets, paper, shop.words()),
                    shop.words().texts().get("persona.cards.title"),
                    shop.words().texts().locale(),
                    pdf);
            Files.write(file, pdf.toByteArray());
            console.say(texts.get("cli.cards.done", doors.figures().number(sheets.size()), file));
            return Exit.DONE;
        }
    }

    private static List<PersonaSheet> sheets(OpenShop shop) {
        Picture picture = shop.picture();
        List<Persona> personas = new ArrayList<>(shop.personas().all());
        personas.addAll(PersonaDrafts.missing(personas, picture.segmentation(), picture.assignment(), picture.facts()));
        return PersonaSheet.of(personas, picture);
    }
}
