package app.shopfolk.segment.view;

import app.shopfolk.facts.Column;
import app.shopfolk.facts.Fact;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Chips;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.segment.Histogram;
import app.shopfolk.segment.LabelCounts;
import app.shopfolk.segment.matter.Outcome;
import app.shopfolk.segment.matter.WhatMatters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/**
 * Says which traits matter for an outcome, the strongest first, and offers buckets made of them; the ticked ones are offered
 * first when a bucket is shaped.
 */
final class MattersStep extends VBox implements StepView {
    private static final double ROW = 64;
    private static final int BARS = 12;
    private static final double BAR = 7;
    private static final double HEIGHT = 26;

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final ListView<Fact> list = new ListView<>();
    private final ToggleGroup outcomes = new ToggleGroup();
    private final Sentence sentence = Sentence.body("");
    private final Button suggest;
    private Outcome outcome = Outcome.MARGIN;

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
        suggest = Buttons.plain(words.get("matters.suggest"), this::suggest);
        suggest.setMinWidth(Region.USE_PREF_SIZE);
        HBox choice = new HBox(8);
        choice.setAlignment(Pos.CENTER_LEFT);
        for (Outcome each : Outcome.values()) {
            choice.getChildren().add(chip(each));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        choice.getChildren().addAll(gap, suggest);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(StepHead.of(words, Step.MATTERS), choice, sentence, search, list);
        fill();
    }

    private ToggleButton chip(Outcome each) {
        String name = words.say(each.phrase());
        ToggleButton chip =
                Chips.choice(name.substring(0, 1).toUpperCase(words.figures().locale()) + name.substring(1));
        chip.setToggleGroup(outcomes);
        chip.setSelected(each == outcome);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            outcome = each;
            fill();
        });
        return chip;
    }

    private void suggest() {
        if (wizard.suggest(outcome, words.wording())) {
            wizard.next();
        } else {
            sentence.setText(words.get("matters.no-suggestion"));
        }
    }

    private WhatMatters matters() {
        return wizard.advice().matters(outcome);
    }

    private Optional<WhatMatters.Matter> matterOf(Fact fact) {
        return matters().ranked().stream()
                .filter(matter -> matter.fact().key().equals(fact.key()))
                .findFirst();
    }

    @Override
    public void show() {
        list.refresh();
    }

    private void fill() {
        String wanted = search.getText() == null ? "" : search.getText().strip().toLowerCase(Locale.ROOT);
        sentence.setText(words.stressed(matters().sentence(wizard.facts())));
        Set<Fact> ordered = new LinkedHashSet<>();
        matters().sure().forEach(matter -> ordered.add(matter.fact()));
        wizard.criteria().forEach(key -> wizard.facts().fact(key).ifPresent(ordered::add));
        ordered.addAll(wizard.facts().facts());
        List<Fact> shown = new ArrayList<>(ordered);
        shown.removeIf(fact -> !(words.name(fact) + " " + words.meaning(fact))
                .toLowerCase(Locale.ROOT)
                .contains(wanted));
        list.getItems().setAll(shown);
    }

    private void turn(Fact fact) {
        wizard.turn(fact.key());
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
            spread.setWrapText(true);
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
            Optional<WhatMatters.Matter> matter = matterOf(fact).filter(WhatMatters.Matter::isSure);
            if (matter.isPresent()) {
                show(matter.get());
            } else {
                wizard.facts().column(fact.key()).ifPresent(column -> show(fact, column));
            }
            box.setMaxWidth(Double.MAX_VALUE);
            setGraphic(box);
        }

        /** How large the part is for whom the outcome is yes, level by level. */
        private void show(WhatMatters.Matter matter) {
            bars.getChildren().clear();
            name.setText(words.get("matters.name", words.name(matter.fact()), words.say(matter.strength())));
            spread.setText(words.say(matter.contrast(outcome, wizard.facts())));
            for (WhatMatters.Level level : matter.levels()) {
                Rectangle bar = new Rectangle(
                        Math.max(BAR, (double) BARS * BAR / matter.levels().size()),
                        Math.max(1, HEIGHT * level.hits().ratio()));
                bar.getStyleClass().add("matter-bar");
                bars.getChildren().add(bar);
            }
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
