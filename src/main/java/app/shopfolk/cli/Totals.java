package app.shopfolk.cli;

import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerTotals;

/** The ledger in eight figures, in words or as JSON. */
record Totals(Texts texts, Figures figures) {
    void write(Json json, LedgerTotals totals) {
        json.number("customers", totals.customers());
        json.number("products", totals.products());
        json.number("receipts", totals.receipts());
        json.number("lines", totals.lines());
        json.number("serviceContacts", totals.serviceContacts());
        json.money("revenue", totals.revenue());
        json.money("cost", totals.cost());
        json.money("walkInRevenue", totals.walkInRevenue());
    }

    void say(Console console, LedgerTotals totals) {
        Lineup lineup = new Lineup(1);
        lineup.row(texts.get("cli.totals.customers"), figures.number(totals.customers()));
        lineup.row(texts.get("cli.totals.products"), figures.number(totals.products()));
        lineup.row(texts.get("cli.totals.receipts"), figures.number(totals.receipts()));
        lineup.row(texts.get("cli.totals.lines"), figures.number(totals.lines()));
        lineup.row(texts.get("cli.totals.contacts"), figures.number(totals.serviceContacts()));
        lineup.row(texts.get("cli.totals.revenue"), totals.revenue().toPlainString());
        lineup.row(texts.get("cli.totals.cost"), totals.cost().toPlainString());
        lineup.row(texts.get("cli.totals.walk-in"), totals.walkInRevenue().toPlainString());
        lineup.print(console);
    }
}
