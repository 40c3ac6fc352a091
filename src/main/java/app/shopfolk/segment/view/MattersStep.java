package app.shopfolk.segment.view;

import app.shopfolk.facts.Column;
import app.shopfolk.facts.Fact;
import app.shopfolk.segment.Histogram;
import app.shopfolk.segment.LabelCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/** Asks which traits change what people buy in this shop; the ticked ones are offered first when a bucket is shaped. */
final class MattersStep extends VBox implements StepView {
    private static final double ROW = 54;
    private static final int BARS = 12;
    private static final double BAR = 7;
    private static final double HEIGHT = 26;

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final ListView<Fact> list = new ListView<>();

    MattersStep(WizardViewModel wizard, WizardWords words) {
        super(16);
        this.wizard = wizard;
        this.words = words;
        getStyleClass().add("wizard-step");
        search.setPromptText(words.get("catalogue.search"));
        search.setAccessibleText(words.get("catalogue.search"));
        search.textProperty().addListener(change -> fill());
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Row());
        list.getStyleClass().add("criteria");
        list.setPlaceholder(new Label(words.get("catalogue.nothing")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Fact fact = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && fact != null) {
                turn(fact);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(StepHead.of(words, Step.MATTERS), search, list);
        fill();
    }

    @Override
    public void show() {
        list.refresh();
    }

    private void fill() {
        String wanted = search.getText() == null ? "" : search.getText().strip().toLowerCase(Locale.ROOT);
        List<Fact> ticked = wizard.criteria().stream()
                .flatMap(key -> wizard.facts().fact(key).stream())
                .toList();
        List<Fact> shown = new java.util.ArrayList<>(ticked);
        wizard.facts().facts().stream().filter(fact -> !ticked.contains(fact)).forEach(shown::add);
        shown.removeIf(fact -> !(words.name(fact) + " " + words.meaning(fact))
                .toLowerCase(Locale.ROOT)
                .contains(wanted));
        list.getItems().setAll(shown);
    }

    private void turn(Fact fact) {
        if (!wizard.criteria().remove(fact.key())) {
            wizard.criteria().add(fact.key());
        }
        list.refresh();
    }

    /** One trait: a tick, its name and meaning, and how customers spread over it. */
    private final class Row extends ListCell<Fact> {
        private final CheckBox tick = new CheckBox();
        private final Label name = new Label();
        private final Label spread = new Label();
        private final HBox bars = new HBox(1);
        private final HBox box;

        Row() {
            tick.setFocusTraversable(false);
            tick.setOnAction(event -> turn(getItem()));
            spread.getStyleClass().add("quiet");
            bars.setAlignment(Pos.BOTTOM_LEFT);
            bars.setMinHeight(HEIGHT);
            bars.setMaxHeight(HEIGHT);
            bars.setMinWidth(BARS * (BAR + 1));
            VBox text = new VBox(2, name, spread);
            text.setAlignment(Pos.CENTER_LEFT);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            box = new HBox(12, tick, text, bars);
            box.setAlignment(Pos.CENTER_LEFT);
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
            tick.setSelected(wizard.criteria().contains(fact.key()));
            name.setText(words.name(fact));
            tick.setAccessibleText(name.getText());
            wizard.facts().column(fact.key()).ifPresent(column -> show(fact, column));
            box.setMaxWidth(Double.MAX_VALUE);
            setGraphic(box);
        }

        private void show(Fact fact, Column column) {
            bars.getChildren().clear();
            if (column instanceof Column.Categories labels) {
                List<LabelCounts.Tick> ticks = LabelCounts.of(labels).ticks();
                spread.setText(ticks.stream()
                        .limit(3)
                        .map(each -> words.get(
                                "tick.off",
                                words.value(fact, each.label()),
                                words.figures().number(each.count())))
                        .collect(Collectors.joining(", ")));
                draw(ticks.stream()
                        .limit(BARS)
                        .mapToInt(LabelCounts.Tick::count)
                        .toArray());
            } else {
                Histogram histogram = Histogram.of(column, BARS);
                spread.setText(words.get(
                        "range.ends", words.value(fact, histogram.least()), words.value(fact, histogram.most())));
                draw(histogram.counts());
            }
        }

        private void draw(int[] counts) {
            int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
            for (int count : counts) {
                Rectangle bar = new Rectangle(BAR, count == 0 ? 1 : Math.max(2, HEIGHT * count / most));
                bar.getStyleClass().add("spread-bar");
                bars.getChildren().add(bar);
            }
        }
    }
}
