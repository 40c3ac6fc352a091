package app.shopfolk.insight.view;

import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.platform.text.Texts;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;

/** Chooses what time the figures are about: a usual one from a menu, or from a day to a day. */
final class SpanChoice extends HBox {
    private final SegmentsViewModel segments;
    private final Texts texts;
    private final MenuButton menu = new MenuButton();
    private final DatePicker first;
    private final DatePicker last;
    private final HBox days;

    SpanChoice(SegmentsViewModel segments, Texts texts) {
        super(8);
        this.segments = segments;
        this.texts = texts;
        setAlignment(Pos.CENTER_RIGHT);
        menu.setText(texts.get("insight.span"));
        menu.setMinWidth(USE_PREF_SIZE);
        first = day("insight.span.first");
        last = day("insight.span.last");
        days = new HBox(6, first, new Label("\u2013"), last);
        days.setAlignment(Pos.CENTER);
        showDays(false);
        getChildren().addAll(days, menu);
    }

    private DatePicker day(String key) {
        DatePicker day = new DatePicker();
        day.setPrefWidth(132);
        day.setAccessibleText(texts.get(key));
        day.setOnAction(event -> choose());
        return day;
    }

    /** Offers the times that the facts have something of. */
    void show(CustomerFacts facts) {
        menu.getItems().clear();
        for (Span span : Span.of(facts, texts)) {
            menu.getItems().add(item(span.name(), () -> {
                showDays(false);
                segments.over(span.period());
            }));
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item(texts.get("insight.span.days"), () -> {
            Period now = facts.settings().period();
            LocalDate end = now == null ? facts.asOf() : now.last();
            first.setValue(now == null ? end.minusMonths(1) : now.first());
            last.setValue(end);
            showDays(true);
        }));
    }

    private void showDays(boolean isShown) {
        days.setVisible(isShown);
        days.setManaged(isShown);
    }

    private void choose() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        if (days.isVisible() && from != null && to != null && !to.isBefore(from)) {
            segments.over(new Period(from, to));
        }
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }
}
