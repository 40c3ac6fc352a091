package app.shopfolk.importing.view;

import app.shopfolk.base.Money;
import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.Tally;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What became of every row, set like a receipt from a till: the total to hold against the till's own, then each file. */
final class TillReceipt {
    private final Texts texts;
    private final ImportWords words;

    TillReceipt(Texts texts, ImportWords words) {
        this.texts = texts;
        this.words = words;
    }

    Node of(ImportReport report) {
        VBox receipt = new VBox();
        receipt.getStyleClass().add("receipt");
        LedgerTotals totals = report.totals();
        receipt.getChildren()
                .addAll(
                        all(),
                        total(totals.revenue()),
                        amount("walk-in", totals.walkInRevenue()),
                        dashes(),
                        new VBox(
                                line("customers", totals.customers()),
                                line("products", totals.products()),
                                line("receipts", totals.receipts()),
                                line("lines", totals.lines()),
                                line("contacts", totals.serviceContacts())));
        for (FileReport file : report.files()) {
            receipt.getChildren().addAll(dashes(), heading(file), rows(file));
        }
        return receipt;
    }

    private Node all() {
        Label all = new Label(texts.get("import.receipt.all"));
        all.getStyleClass().add("strong");
        return all;
    }

    private Node heading(FileReport file) {
        Label name = new Label(file.file());
        name.getStyleClass().add("strong");
        name.setTooltip(new Tooltip(file.file()));
        Label kind = new Label(words.kind(file.kind()));
        kind.getStyleClass().addAll("quiet", "small");
        return new VBox(1, name, kind);
    }

    private VBox rows(FileReport file) {
        Tally tally = file.tally();
        VBox rows = new VBox(line("read", tally.read()), line("stored", tally.stored()));
        if (tally.alreadyKnown() > 0) {
            rows.getChildren().add(line("known", tally.alreadyKnown()));
        }
        if (tally.ignored() > 0) {
            rows.getChildren().add(line("ignored", tally.ignored()));
        }
        if (tally.setAside() > 0) {
            Node aside = line("set-aside", tally.setAside());
            aside.getStyleClass().add("set-aside");
            rows.getChildren().add(aside);
        }
        if (!file.money().equals(Money.ZERO)) {
            rows.getChildren().add(amount("paid", file.money()));
        }
        return rows;
    }

    private Node line(String code, long count) {
        return leader(texts.get("import.receipt." + code), words.number(count));
    }

    private Node amount(String code, Money amount) {
        return leader(texts.get("import.receipt." + code), words.money(amount));
    }

    private static HBox leader(String word, String figure) {
        Label left = new Label(word);
        Region dots = new Region();
        dots.getStyleClass().add("leader");
        HBox.setHgrow(dots, Priority.ALWAYS);
        Label right = new Label(figure);
        right.getStyleClass().add("figures");
        HBox line = new HBox(6, left, dots, right);
        line.getStyleClass().add("receipt-line");
        return line;
    }

    private Node total(Money revenue) {
        Label word = new Label(texts.get("import.receipt.total"));
        word.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label figure = new Label(words.money(revenue));
        figure.getStyleClass().addAll("receipt-total", "figures", "strong");
        figure.setId("receipt-total");
        HBox line = new HBox(word, gap, figure);
        line.getStyleClass().add("receipt-line");
        return line;
    }

    private static Region dashes() {
        Region dashes = new Region();
        dashes.getStyleClass().add("dashes");
        return dashes;
    }
}
