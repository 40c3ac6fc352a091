package app.shopfolk.cli;

import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.Worth;
import app.shopfolk.insight.WorthBySegment;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code segments}: what each bucket is worth, over the whole ledger, so that the sums are the ledger's own totals. */
final class SegmentsCommand implements Command {
    private static final String TRADE = "--trade";

    private final Doors doors;
    private final Texts texts;

    SegmentsCommand(Doors doors) {
        this.doors = doors;
        this.texts = doors.texts();
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(texts);
        return options.command("segments", texts.get("cli.segments.about"))
                .addOption(options.data(false))
                .addOption(OptionSpec.builder(TRADE)
                        .type(String.class)
                        .paramLabel("T")
                        .description(texts.get("cli.segments.trade", trades()))
                        .build())
                .addOption(options.json());
    }

    @Override
    public int run(ParseResult given, Console console) throws Declined {
        Optional<Trade> trade = trade(given.matchedOptionValue(TRADE, (String) null));
        try (OpenShop shop = doors.open(Options.dataFolder(given))) {
            CustomerFacts facts = shop.picture().facts();
            Segmentation segmentation = trade.isPresent()
                    ? StartingPoint.of(trade.get(), facts, doors.wording())
                    : shop.picture().segmentation();
            WorthBySegment worth =
                    WorthBySegment.of(facts, null, Assignment.of(segmentation, facts), segmentation, shop.rates());
            if (Options.wantsJson(given)) {
                Json.print(console.out(), json -> write(json, segmentation, worth));
            } else {
                say(console, segmentation, worth);
            }
            return Exit.DONE;
        }
    }

    private Optional<Trade> trade(@Nullable String code) throws Declined {
        if (code == null) {
            return Optional.empty();
        }
        Optional<Trade> trade = Trade.of(code);
        if (trade.isEmpty()) {
            throw new Declined(Exit.WRONG_USE, texts.get("cli.segments.no-such-trade", code, trades()));
        }
        return trade;
    }

    private static String trades() {
        return Arrays.stream(Trade.values()).map(Trade::code).collect(Collectors.joining(", "));
    }

    private static void write(Json json, Segmentation segmentation, WorthBySegment worth) {
        long all = worth.total().customers();
        json.array("segments", items -> {
            for (int at = 0; at < worth.segments().size(); at++) {
                String name = segmentation.segments().get(at).name();
                Worth one = worth.segments().get(at);
                items.item(item -> {
                    item.text("name", name);
                    write(item, one, all);
                });
            }
        });
        json.object("everyoneElse", item -> write(item, worth.everyoneElse(), all));
        json.object("walkIn", item -> write(item, worth.walkIn(), all));
        json.object("total", item -> write(item, worth.total(), all));
    }

    private static void write(Json json, Worth worth, long all) {
        json.number("customers", worth.customers());
        json.ratio("share", new Share(worth.customers(), all).ratio());
        json.money("revenue", worth.revenue());
        json.money("margin", worth.margin());
        json.number("serviceMinutes", minutes(worth));
        json.money("serviceCost", worth.serviceCost());
        json.money("marketingCost", worth.marketingCost());
        json.money("contribution", worth.contribution());
        json.ratio("roi", worth.roi());
    }

    private static BigDecimal minutes(Worth worth) {
        return BigDecimal.valueOf(worth.serviceMinutes(), 2);
    }

    private void say(Console console, Segmentation segmentation, WorthBySegment worth) {
        Lineup lineup = new Lineup(1);
        lineup.row(
                texts.get("cli.segments.bucket"),
                texts.get("cli.totals.customers"),
                texts.get("cli.segments.share"),
                texts.get("cli.totals.revenue"),
                texts.get("cli.segments.margin"),
                texts.get("cli.segments.effort"),
                texts.get("cli.segments.contribution"),
                texts.get("cli.segments.roi"));
        long all = worth.total().customers();
        for (int at = 0; at < worth.segments().size(); at++) {
            row(lineup, segmentation.segments().get(at).name(), worth.segments().get(at), all);
        }
        row(lineup, texts.get("cli.segments.everyone-else"), worth.everyoneElse(), all);
        row(lineup, texts.get("cli.segments.walk-in"), worth.walkIn(), all);
        row(lineup, texts.get("cli.segments.total"), worth.total(), all);
        lineup.print(console);
    }

    private void row(Lineup lineup, String name, Worth worth, long all) {
        lineup.row(
                name,
                doors.figures().number(worth.customers()),
                doors.figures().percent(new Share(worth.customers(), all).ratio()),
                doors.figures().money(worth.revenue()),
                doors.figures().money(worth.margin()),
                doors.figures().hours(worth.serviceMinutes()),
                doors.figures().money(worth.contribution()),
                worth.roi().isPresent()
                        ? doors.figures().decimal(worth.roi().getAsDouble(), 2)
                        : texts.get("cli.segments.no-roi"));
    }
}
