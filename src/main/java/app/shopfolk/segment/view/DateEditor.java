package app.shopfolk.segment.view;

import app.shopfolk.facts.Fact;
import app.shopfolk.segment.Rule;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Shapes a condition on a date: in the last so many days, between two days, or known at all. */
final class DateEditor implements ConditionEditor {
    private static final int MOST_DAYS = 36_500;

    private enum Form {
        LAST,
        BETWEEN,
        KNOWN
    }

    private final Fact fact;
    private final WizardWords words;
    private final Changed changed;
    private final ChoiceBox<Form> form = new ChoiceBox<>();
    private final Spinner<Integer> days = new Spinner<>(1, MOST_DAYS, 365);
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final HBox box = new HBox(8);
    private boolean isShowing;

    DateEditor(Fact fact, WizardWords words, Changed changed) {
        this.fact = fact;
        this.words = words;
        this.changed = changed;
        form.getItems().addAll(Form.values());
        form.setConverter(new StringConverter<>() {
            @Override
            public String toString(Form shown) {
                return shown == null ? "" : words.get("date." + shown.name().toLowerCase(java.util.Locale.ROOT));
            }

            @Override
            public Form fromString(String text) {
                throw new UnsupportedOperationException("Forms are chosen, not typed");
            }
        });
        days.setEditable(true);
        days.setPrefWidth(100);
        first.setPrefWidth(140);
        last.setPrefWidth(140);
        first.setAccessibleText(words.get("range.from", words.name(fact)));
        last.setAccessibleText(words.get("range.to", words.name(fact)));
        form.setAccessibleText(words.name(fact));
        box.setAlignment(Pos.CENTER_LEFT);
        form.valueProperty().addListener(change -> tell());
        days.valueProperty().addListener(change -> tell());
        first.valueProperty().addListener(change -> tell());
        last.valueProperty().addListener(change -> tell());
    }

    private void tell() {
        if (!isShowing) {
            changed.to(condition(), false);
        }
    }

    private Rule.Condition condition() {
        return switch (form.getValue()) {
            case LAST -> new Rule.WithinLast(fact.key(), days.getValue());
            case BETWEEN -> new Rule.Dated(fact.key(), first.getValue(), last.getValue());
            case KNOWN -> new Rule.Known(fact.key());
        };
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Rule.Condition condition) {
        isShowing = true;
        switch (condition) {
            case Rule.WithinLast(String key, int shown) -> {
                form.setValue(Form.LAST);
                days.getValueFactory().setValue(shown);
                box.getChildren().setAll(form, days, new Label(words.get("date.days")));
            }
            case Rule.Dated(String key, LocalDate from, LocalDate to) -> {
                form.setValue(Form.BETWEEN);
                first.setValue(from);
                last.setValue(to);
                box.getChildren().setAll(form, first, new Label(words.get("range.and")), last);
            }
            case Rule.Known known -> {
                form.setValue(Form.KNOWN);
                box.getChildren().setAll(form);
            }
            case Rule.Between none -> box.getChildren().clear();
            case Rule.OneOf none -> box.getChildren().clear();
        }
        isShowing = false;
    }
}
