package app.shopfolk.segment.view;

import app.shopfolk.base.Share;
import app.shopfolk.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/** A button that opens the catalogue of everything known of customers, searched while typing. */
final class AddCondition extends VBox {
    private static final double ROWS = 6;
    private static final double ROW = 36;

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final Consumer<Fact> onFact;
    private final Button open = new Button();
    private final Button group = new Button();
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final ListView<Fact> list = new ListView<>();

    AddCondition(WizardViewModel wizard, WizardWords words, Consumer<Fact> onFact, Runnable onGroup) {
        super(8);
        this.wizard = wizard;
        this.words = words;
        this.onFact = onFact;
        getStyleClass().add("add-condition");
        open.setText(words.get("condition.add"));
        open.getStyleClass().add("add-button");
        open.setOnAction(event -> openCatalogue());
        group.setText(words.get("group.add"));
        group.getStyleClass().add("quiet-button");
        group.setOnAction(event -> onGroup.run());
        search.setPromptText(words.get("catalogue.search"));
        search.setAccessibleText(words.get("catalogue.search"));
        search.textProperty().addListener(change -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
        list.setCellFactory(view -> new Row());
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 2);
        list.setAccessibleText(words.get("condition.add"));
        list.getStyleClass().add("catalogue");
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
            }
        });
        list.setOnMouseClicked(event -> take());
        close();
    }

    void offerGroup(boolean offered) {
        group.setVisible(offered);
        group.setManaged(offered);
    }

    private void openCatalogue() {
        search.clear();
        fill();
        Button cancel = new Button(words.get("catalogue.close"));
        cancel.getStyleClass().add("quiet-button");
        cancel.setOnAction(event -> close());
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren().setAll(new HBox(8, search, cancel), list);
        search.requestFocus();
    }

    private void close() {
        getChildren().setAll(new HBox(8, open, group));
    }

    private void keyInSearch(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case DOWN -> {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
            case ENTER -> {
                list.getSelectionModel().selectFirst();
                take();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        Fact fact = list.getSelectionModel().getSelectedItem();
        if (fact != null) {
            close();
            onFact.accept(fact);
        }
    }

    private void fill() {
        String wanted = search.getText() == null ? "" : search.getText().strip().toLowerCase(Locale.ROOT);
        List<Fact> facts = new ArrayList<>(wizard.facts().facts());
        facts.removeIf(fact -> !(words.name(fact) + " " + words.meaning(fact))
                .toLowerCase(Locale.ROOT)
                .contains(wanted));
        // What she chose to divide by comes first.
        facts.sort(Comparator.comparing(fact -> !wizard.criteria().contains(fact.key())));
        list.getItems().setAll(facts);
        list.setPlaceholder(new Label(words.get("catalogue.nothing")));
    }

    /** One fact: its name, its meaning, and of how many it is known. */
    private final class Row extends ListCell<Fact> {
        private final Label name = new Label();
        private final Label meaning = new Label();
        private final Label coverage = new Label();
        private final HBox box;

        Row() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            name.setMinWidth(USE_PREF_SIZE);
            coverage.setMinWidth(USE_PREF_SIZE);
            meaning.getStyleClass().add("quiet");
            coverage.getStyleClass().add("quiet");
            box = new HBox(10, name, meaning, gap, coverage);
            box.setMaxWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Fact fact, boolean empty) {
            super.updateItem(fact, empty);
            setText(null);
            if (empty || fact == null) {
                setGraphic(null);
                return;
            }
            name.setText(words.name(fact));
            meaning.setText(words.meaning(fact));
            Share share = wizard.facts().coverage(fact.key());
            coverage.setText(
                    share.part() == share.whole() ? "" : words.figures().percent(share.ratio()));
            box.setMaxWidth(Double.MAX_VALUE);
            setGraphic(box);
        }
    }
}
