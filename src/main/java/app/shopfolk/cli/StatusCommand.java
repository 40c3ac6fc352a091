package app.shopfolk.cli;

import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.LedgerTotals;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code status}: the ledger as it stands and the list of imports. */
final class StatusCommand implements Command {
    private final Doors doors;

    StatusCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public CommandSpec spec() {
        Options options = new Options(doors.texts());
        return options.command("status", doors.texts().get("cli.status.about"))
                .addOption(options.data(false))
                .addOption(options.json());
    }

    @Override
    public int run(ParseResult given, Console console) {
        try (OpenShop shop = doors.open(Options.dataFolder(given))) {
            LedgerTotals totals = LedgerTotals.of(shop.ledger().contents());
            List<ImportEntry> imports = shop.ledger().imports();
            if (Options.wantsJson(given)) {
                Json.print(console.out(), json -> {
                    new Totals(doors.texts(), doors.figures()).write(json, totals);
                    json.array("imports", items -> imports.forEach(entry -> items.item(one -> write(one, entry))));
                });
            } else {
                say(console, shop, totals, imports);
            }
            return Exit.DONE;
        }
    }

    private static void write(Json json, ImportEntry entry) {
        json.number("id", entry.id());
        json.text("file", entry.file());
        json.text("kind", entry.kind());
        json.text("at", entry.at().toString());
        json.number("rowsRead", entry.tally().read());
        json.number("stored", entry.tally().stored());
        json.number("setAside", entry.tally().setAside());
        json.number("alreadyKnown", entry.tally().alreadyKnown());
        json.number("ignored", entry.tally().ignored());
        json.number("lines", entry.lines());
        json.money("revenue", entry.revenue());
    }

    private void say(Console console, OpenShop shop, LedgerTotals totals, List<ImportEntry> imports) {
        console.say(doors.texts().get("cli.status.where", shop.folder()));
        new Totals(doors.texts(), doors.figures()).say(console, totals);
        console.say("");
        if (imports.isEmpty()) {
            console.say(doors.texts().get("cli.status.no-imports"));
            return;
        }
        console.say(doors.texts().get("cli.status.imports"));
        Lineup lineup = new Lineup(2);
        for (ImportEntry entry : imports) {
            lineup.row(
                    doors.figures().moment(entry.at()),
                    entry.file(),
                    doors.texts()
                            .get(
                                    "cli.status.stored",
                                    doors.figures().number(entry.tally().stored())));
        }
        lineup.print(console);
    }
}
