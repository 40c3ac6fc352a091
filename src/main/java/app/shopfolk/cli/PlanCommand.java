package app.shopfolk.cli;

import app.shopfolk.base.OccasionCalendar;
import app.shopfolk.base.Phrase;
import app.shopfolk.outreach.Audience;
import app.shopfolk.outreach.CalendarFile;
import app.shopfolk.outreach.ChannelRank;
import app.shopfolk.outreach.MergeText;
import app.shopfolk.outreach.MergeValues;
import app.shopfolk.outreach.MessageKind;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Sums;
import app.shopfolk.outreach.page.PlanSheet;
import app.shopfolk.outreach.page.WallPlanner;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plan}: how to reach a bucket; in words, as a sheet, as a wall planner or as calendar reminders for all buckets. */
final class PlanCommand implements Command {
    private static final String PLANNER = "--planner";
    private static final String CALENDAR = "--calendar";

    private final Doors doors;
    private final Texts texts;

    PlanCommand(Doors doors) {
        this.doors = doors;
        this.texts = doors.texts();
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(texts);
        return options.command("plan", texts.get("cli.plan.about"))
                .addOption(options.data(false))
                .addOption(Audiences.option(texts))
                .addOption(options.path(Options.OUT, "FILE.pdf", texts.get("cli.plan.out"), false))
                .addOption(options.path(PLANNER, "FILE.pdf", texts.get("cli.plan.planner"), false))
                .addOption(options.path(CALENDAR, "FILE.ics", texts.get("cli.plan.calendar"), false));
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException, Declined {
        try (OpenShop shop = doors.open(Options.dataFolder(given))) {
            Audiences audiences = new Audiences(shop, texts);
            Audience audience = audiences.named(given);
            MergeValues values = new MergeValues(shop.picture().facts(), shop.words());
            Plan.Maker maker = new Plan.Maker(shop.picture(), shop.rates(), shop.lists(), shop.wordings(), values);
            Plan plan = maker.of(audience, this::skeleton);
            say(console, plan, values);
            Path sheet = given.matchedOptionValue(Options.OUT, (Path) null);
            if (sheet != null) {
                write(console, sheet, pdf(shop, new PlanSheet(plan, values, Paper.A4, shop.words())));
            }
            List<Plan> all = new ArrayList<>();
            for (Audience each : audiences.all()) {
                if (!each.id().equals(Audience.EVERYONE)) {
                    all.add(maker.of(each, this::skeleton));
                }
            }
            Path planner = given.matchedOptionValue(PLANNER, (Path) null);
            if (planner != null) {
                write(console, planner, pdf(shop, planner(all, plan, shop)));
            }
            Path calendar = given.matchedOptionValue(CALENDAR, (Path) null);
            if (calendar != null) {
                write(
                        console,
                        calendar,
                        CalendarFile.of(all, shop.words(), Instant.now()).getBytes(StandardCharsets.UTF_8));
            }
            return Exit.DONE;
        }
    }

    private static WallPlanner planner(List<Plan> all, Plan plan, OpenShop shop) {
        return new WallPlanner(
                all, plan.asOf(), OccasionCalendar.of(shop.factSettings().country()), Paper.A3, shop.words());
    }

    private MergeText skeleton(MessageKind kind) {
        return new MergeText(texts.get(kind.key() + ".text"));
    }

    private void say(Console console, Plan plan, MergeValues values) {
        console.say(texts.get("outreach.sheet.title", plan.audience().name()) + ", "
                + texts.get(
                        "outreach.customers",
                        doors.figures().number(plan.audience().size())));
        console.say("");
        Lineup lineup = new Lineup(3);
        for (ChannelRank rank : plan.channels()) {
            lineup.row(
                    texts.get(rank.channel().key()),
                    said(rank.reachSaid()),
                    rank.missingSaid().map(this::said).orElse(""));
        }
        lineup.print(console);
        console.say("");
        console.say(said(plan.rhythm().said()));
        plan.sends().stream()
                .limit(6)
                .forEach(send ->
                        console.say("  " + doors.figures().dateShort(send.date().day()) + "  " + said(send.said())));
        plan.sums()
                .ifPresent(sums -> console.say(
                        texts.get("outreach.plan.discount") + ": " + said(sums.discountSaid(plan.contact()))));
        plan.expected()
                .map(Sums.Return::said)
                .ifPresent(brings -> console.say(texts.get("outreach.plan.return") + ": " + said(brings)));
        for (Plan.Message message : plan.messages()) {
            console.say("");
            console.say(texts.get(message.kind().key()) + " (" + said(message.why()) + ")");
            console.say(
                    message.example() < 0
                            ? message.text().shown(field -> texts.get(field.nameKey()))
                            : message.text().filled(field -> values.value(field, message.example())));
        }
    }

    /** A phrase without the marks that the window sets in bold. */
    private String said(Phrase phrase) {
        return new Words(texts, doors.figures()).say(phrase).replace("**", "");
    }

    private void write(Console console, Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        console.say(texts.get("outreach.saved", file));
    }

    private static byte[] pdf(OpenShop shop, Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(
                List.of(page),
                shop.words().texts().get("outreach.title"),
                shop.words().texts().locale(),
                out);
        return out.toByteArray();
    }
}
