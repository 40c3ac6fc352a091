package app.shopfolk.outreach.view;

import app.shopfolk.base.Money;
import app.shopfolk.outreach.Overdue;
import app.shopfolk.outreach.OwnDay;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.FigureTable;
import app.shopfolk.platform.text.Words;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Who is due just now, one a row, each with her reason; a row opens the customer. */
final class DueTables {
    private static final double NAME = 190;
    private static final double HABIT = 150;
    private static final double WHAT = 260;
    private static final double WORTH = 180;
    private static final double ROW = 38;
    private static final double HEAD = 38;
    private static final int MOST_ROWS = 9;

    private final Words words;
    private final IntFunction<String> nameOf;
    private final IntConsumer showCustomer;

    /** @param showCustomer opens a customer by her row among the facts */
    DueTables(Words words, IntFunction<String> nameOf, IntConsumer showCustomer) {
        this.words = words;
        this.nameOf = nameOf;
        this.showCustomer = showCustomer;
    }

    private String text(String key) {
        return words.texts().get(key);
    }

    /** Those who stay away, the one of whom most can be expected first. */
    Card overdue(Overdue late) {
        FigureTable<Integer> table = new FigureTable<>();
        table.names(text("outreach.due.name"), nameOf::apply, row -> null).setPrefWidth(NAME);
        table.words(text("outreach.due.usual"), row -> words.say(late.usual(row)))
                .setPrefWidth(HABIT);
        table.words(text("outreach.due.away"), row -> words.say(late.away(row))).setPrefWidth(HABIT);
        table.figures(
                        text(late.forecast().isContribution() ? "outreach.due.worth" : "outreach.due.sales"),
                        row -> late.outlook(row)
                                .worth()
                                .map(worth -> words.figures().moneyWhole(worth))
                                .orElse("\u2013"))
                .setPrefWidth(WORTH);
        return card(table, late.rows(), row -> row, "overdue-table");
    }

    /** Whose own day comes, the next first. */
    Card ownDays(List<OwnDay> days) {
        FigureTable<OwnDay> table = new FigureTable<>();
        table.words(text("outreach.due.day"), day -> words.figures().date(day.day()));
        table.names(text("outreach.due.name"), day -> nameOf.apply(day.row()), day -> null)
                .setPrefWidth(NAME);
        table.words(
                        text("outreach.due.what"),
                        day -> text(day.isBirthday() ? "outreach.own-days.birthday" : "outreach.own-days.special"))
                .setPrefWidth(WHAT);
        return card(table, days, OwnDay::row, "own-days-table");
    }

    private <T> Card card(FigureTable<T> table, List<T> rows, ToIntFunction<T> rowOf, String id) {
        table.setId(id);
        table.show(rows);
        table.setPrefHeight(HEAD + ROW * Math.min(MOST_ROWS, rows.size()) + 2);
        table.setMinHeight(table.getPrefHeight());
        table.setOnMouseClicked(event -> open(table, rowOf));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table, rowOf);
            }
        });
        return Card.titled(text("outreach.due.title"), table);
    }

    private <T> void open(FigureTable<T> table, ToIntFunction<T> rowOf) {
        T row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            showCustomer.accept(rowOf.applyAsInt(row));
        }
    }

    /** What of these can be expected together. */
    static Money worth(Overdue late) {
        return late.rows().stream()
                .map(row -> late.outlook(row).worth().orElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }
}
