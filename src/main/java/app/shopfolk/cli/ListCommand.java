package app.shopfolk.cli;

import app.shopfolk.base.Phrase;
import app.shopfolk.outreach.Audience;
import app.shopfolk.outreach.Campaign;
import app.shopfolk.outreach.ContactChannel;
import app.shopfolk.outreach.ContactList;
import app.shopfolk.outreach.CustomerKeys;
import app.shopfolk.outreach.LeftOut;
import app.shopfolk.outreach.ListFormat;
import app.shopfolk.outreach.MergeText;
import app.shopfolk.outreach.MergeValues;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.page.ListDocument;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code list}: whom to reach of a bucket through a channel, saved as a mailing tool or a printer takes it, and kept. */
final class ListCommand implements Command {
    private static final String CHANNEL = "--channel";
    private static final String FORMAT = "--format";

    private final Doors doors;
    private final Texts texts;

    ListCommand(Doors doors) {
        this.doors = doors;
        this.texts = doors.texts();
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(texts);
        return options.command("list", texts.get("cli.list.about"))
                .addOption(options.data(false))
                .addOption(Audiences.option(texts))
                .addOption(OptionSpec.builder(CHANNEL)
                        .type(String.class)
                        .paramLabel("C")
                        .defaultValue(ContactChannel.EMAIL.code())
                        .description(texts.get("cli.list.channel", channels()))
                        .build())
                .addOption(OptionSpec.builder(FORMAT)
                        .type(String.class)
                        .paramLabel("F")
                        .description(texts.get("cli.list.format", formats(ListFormat.values())))
                        .build())
                .addOption(options.path(Options.OUT, "FILE", texts.get("cli.list.out"), false));
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException, Declined {
        String word = given.matchedOptionValue(CHANNEL, ContactChannel.EMAIL.code());
        ContactChannel channel = ContactChannel.of(word)
                .orElseThrow(
                        () -> new Declined(Exit.WRONG_USE, texts.get("cli.list.no-such-channel", word, channels())));
        ListFormat format = format(given, channel);
        try (OpenShop shop = doors.open(Options.dataFolder(given))) {
            Audience audience = new Audiences(shop, texts).named(given);
            CustomerKeys keys = shop.lists().keys(shop.picture().facts());
            ContactList list = shop.lists().make(shop.picture().facts(), keys, audience, channel);
            say(console, list);
            Path file = given.matchedOptionValue(Options.OUT, (Path) null);
            if (file == null) {
                return Exit.DONE;
            }
            if (list.in().isEmpty()) {
                throw new Declined(Exit.NOTHING_DONE, texts.get("cli.list.nobody"));
            }
            byte[] document =
                    ListDocument.of(list, format, shop.picture().facts(), print(shop, audience), shop.words());
            Campaign campaign = shop.lists().handOut(list, keys);
            try {
                Files.write(file, document);
            } catch (IOException unwritten) {
                shop.lists().takeBack(campaign);
                throw unwritten;
            }
            console.say(texts.get(
                    "outreach.list.saved", doors.figures().number(list.in().size()), file));
            return Exit.DONE;
        }
    }

    private ListDocument.Print print(OpenShop shop, Audience audience) {
        MergeValues values = new MergeValues(shop.picture().facts(), shop.words());
        Plan plan = new Plan.Maker(shop.picture(), shop.rates(), shop.lists(), shop.wordings(), values)
                .of(audience, kind -> new MergeText(texts.get(kind.key() + ".text")));
        return new ListDocument.Print(
                shop.paper(), shop.sender(), plan.messages().getFirst().text(), row -> "");
    }

    private ListFormat format(ParseResult given, ContactChannel channel) throws Declined {
        String word = given.matchedOptionValue(
                FORMAT, ListFormat.of(channel).getFirst().code());
        return ListFormat.of(word)
                .filter(ListFormat.of(channel)::contains)
                .orElseThrow(() -> new Declined(
                        Exit.WRONG_USE,
                        texts.get(
                                "cli.list.no-such-format",
                                word,
                                formats(ListFormat.of(channel).toArray(ListFormat[]::new)))));
    }

    private void say(Console console, ContactList list) {
        console.say(list.audience().name() + ", "
                + texts.get(list.channel().key()) + ": "
                + texts.get(
                        "outreach.customers",
                        doors.figures().number(list.audience().size())));
        console.say("  "
                + texts.get("outreach.list.in", doors.figures().number(list.in().size())));
        console.say("  "
                + texts.get(
                        "outreach.list.held-out",
                        doors.figures().number(list.heldOut().size())));
        for (LeftOut reason : LeftOut.values()) {
            if (list.count(reason) > 0) {
                console.say("  "
                        + new Words(texts, doors.figures())
                                .say(Phrase.of(reason.key(list.channel()), (long) list.count(reason))));
            }
        }
    }

    private static String channels() {
        return Arrays.stream(ContactChannel.values()).map(ContactChannel::code).collect(Collectors.joining(", "));
    }

    private static String formats(ListFormat... formats) {
        return Arrays.stream(formats).map(ListFormat::code).collect(Collectors.joining(", "));
    }
}
