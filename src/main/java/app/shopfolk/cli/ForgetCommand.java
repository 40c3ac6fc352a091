package app.shopfolk.cli;

import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Customer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code forget}: takes one person out of the book for good. */
final class ForgetCommand implements Command {
    private static final String YES = "--yes";
    private static final String BACKUPS = "--backups";

    private final Doors doors;
    private final Texts texts;

    ForgetCommand(Doors doors) {
        this.doors = doors;
        this.texts = doors.texts();
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(texts);
        return options.command("forget", texts.get("cli.forget.about"))
                .addOption(options.data(false))
                .addOption(flag(YES, texts.get("cli.forget.yes")))
                .addOption(flag(BACKUPS, texts.get("cli.forget.backups")))
                .addPositional(Somebody.parameter(texts));
    }

    private static OptionSpec flag(String name, String about) {
        return OptionSpec.builder(name).type(boolean.class).description(about).build();
    }

    @Override
    public int run(ParseResult given, Console console) throws Declined {
        if (!given.hasMatchedOption(YES)) {
            throw new Declined(Exit.WRONG_USE, texts.get("cli.forget.sure"));
        }
        boolean alsoBackups = given.hasMatchedOption(BACKUPS);
        try (OpenShop shop = doors.open(Options.dataFolder(given))) {
            Customer customer = Somebody.of(given, shop.ledger().contents(), texts);
            int earlier = shop.privacy().backups();
            shop.privacy().forget(customer.id());
            if (alsoBackups) {
                shop.privacy().renewBackups();
            }
            console.say(texts.get("cli.forget.done"));
            if (!alsoBackups && earlier > 0) {
                console.say(texts.get("cli.forget.left", doors.figures().number(earlier)));
            }
            return Exit.DONE;
        }
    }
}
