package app.shopfolk.segment.view;

import app.shopfolk.base.Money;
import app.shopfolk.platform.fx.SegmentSwatch;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.segment.Segment;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Gives each bucket its name, its colour, and what is spent on it in a year. */
final class NameStep extends VBox implements StepView {
    /** A name needs the room more than an amount does. */
    private static final double SPEND = 132;

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final GridPane rows = new GridPane(12, 10);
    private String shown = "";

    NameStep(WizardViewModel wizard, WizardWords words) {
        super(16);
        this.wizard = wizard;
        this.words = words;
        getStyleClass().add("wizard-step");
        ColumnConstraints naming = new ColumnConstraints();
        naming.setHgrow(Priority.ALWAYS);
        ColumnConstraints spending = new ColumnConstraints(SPEND, SPEND, SPEND);
        rows.getColumnConstraints().setAll(new ColumnConstraints(), naming, spending);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(StepHead.of(words, Step.NAME), scroll);
        show();
    }

    /** Rows are built anew only when buckets come, go, move or change colour, so that typing is not disturbed. */
    @Override
    public void show() {
        StringBuilder form = new StringBuilder();
        wizard.buckets()
                .forEach(bucket ->
                        form.append(bucket.id()).append(bucket.colour()).append(' '));
        if (form.toString().equals(shown)) {
            for (int at = 0; at < wizard.buckets().size(); at++) {
                update(at, wizard.buckets().get(at));
            }
            return;
        }
        shown = form.toString();
        rows.getChildren().clear();
        Label name = heading("name.name");
        Label spend = heading("name.spend");
        spend.setWrapText(true);
        rows.add(name, 1, 0);
        rows.add(spend, 2, 0);
        for (int at = 0; at < wizard.buckets().size(); at++) {
            row(at, wizard.buckets().get(at));
        }
    }

    private Label heading(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("quiet");
        return label;
    }

    private void row(int at, Segment bucket) {
        MenuButton colour = new MenuButton(null, new SegmentSwatch(Palette.at(bucket.colour()), 22, 22));
        colour.getStyleClass().add("colour-menu");
        colour.setAccessibleText(words.get("name.colour", bucket.name()));
        for (int choice = 0; choice < Palette.SEGMENTS.size(); choice++) {
            int chosen = choice;
            MenuItem item =
                    new MenuItem(words.get("name.colour." + choice), new SegmentSwatch(Palette.at(choice), 22, 22));
            item.setOnAction(event -> wizard.edits().recolour(at, chosen));
            colour.getItems().add(item);
        }
        TextField name = new TextField(bucket.name());
        name.setId("bucket-name-" + at);
        name.setAccessibleText(words.get("name.name"));
        name.textProperty().addListener((property, was, is) -> wizard.edits().rename(at, is));
        TextField spend = new TextField(shownSpend(bucket));
        spend.setId("bucket-spend-" + at);
        spend.setAlignment(Pos.CENTER_RIGHT);
        spend.setPromptText(words.get("name.spend.nothing"));
        spend.setAccessibleText(words.get("name.spend"));
        spend.textProperty().addListener((property, was, is) -> {
            Optional<Money> amount = amount(is);
            spend.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("error"), amount.isEmpty());
            amount.ifPresent(money -> wizard.edits().spend(at, money));
        });
        rows.addRow(at + 1, colour, name, spend);
    }

    private void update(int at, Segment bucket) {
        if (lookup("#bucket-name-" + at) instanceof TextField name
                && !name.getText().equals(bucket.name())) {
            name.setText(bucket.name());
        }
        if (lookup("#bucket-spend-" + at) instanceof TextField spend
                && !amount(spend.getText()).equals(Optional.of(bucket.marketingCost()))
                && !spend.isFocused()) {
            spend.setText(shownSpend(bucket));
        }
    }

    private String shownSpend(Segment bucket) {
        return bucket.marketingCost().equals(Money.ZERO) ? "" : words.figures().money(bucket.marketingCost());
    }

    /** The amount as the owner's country writes it; empty where it is none, or below nothing. */
    private Optional<Money> amount(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.of(Money.ZERO);
        }
        DecimalFormat form =
                (DecimalFormat) NumberFormat.getNumberInstance(words.figures().locale());
        form.setParseBigDecimal(true);
        ParsePosition at = new ParsePosition(0);
        BigDecimal amount = (BigDecimal) form.parse(typed, at);
        return amount == null || at.getIndex() < typed.length() || amount.signum() < 0
                ? Optional.empty()
                : Optional.of(Money.of(amount));
    }
}
