package app.shopfolk.segment.view;

import app.shopfolk.platform.fx.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The wizard's page: steps at the top, the question at the left, the live figures at the right, back and next below. */
public final class WizardView extends BorderPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final Runnable onSaved;
    private final StackPane question = new StackPane();
    private final List<ToggleButton> steps = new ArrayList<>();
    private final Button back;
    private final Button next;
    private final SliderRehearsal rehearsal;
    private @Nullable StepView shown;

    /**
     * The page.
     *
     * @param onSaved is told when the buckets were kept; shows what they are worth
     */
    public WizardView(WizardViewModel wizard, WizardWords words, Runnable onSaved) {
        this.wizard = wizard;
        this.words = words;
        this.onSaved = onSaved;
        this.rehearsal = new SliderRehearsal(wizard, this);
        getStyleClass().addAll("page", "wizard");
        getStylesheets().add(WizardView.class.getResource("wizard.css").toExternalForm());
        back = Buttons.plain(words.get("back"), wizard::back);
        next = Buttons.primary("", this::advance);
        question.getStyleClass().addAll("card", "wizard-question");
        HBox.setHgrow(question, Priority.ALWAYS);
        LivePanel live = new LivePanel(wizard, words);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(12, back, next);
        buttons.getStyleClass().add("wizard-buttons");
        VBox right = new VBox(live, gap, buttons);
        right.getStyleClass().add("wizard-right");
        HBox middle = new HBox(28, question, right);
        middle.getStyleClass().add("wizard-middle");
        setTop(rail());
        setCenter(middle);
        wizard.stepProperty().addListener(change -> show());
        wizard.liveProperty().addListener(change -> refresh());
        wizard.inHandProperty().addListener(change -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                wizard.undo();
                event.consume();
            } else if (REDO.match(event)) {
                wizard.redo();
                event.consume();
            }
        });
        show();
    }

    private HBox rail() {
        HBox rail = new HBox(20);
        rail.getStyleClass().add("step-rail");
        for (Step step : Step.values()) {
            Region dot = new Region();
            dot.getStyleClass().add("step-dot");
            ToggleButton button = new ToggleButton(words.get("step." + step.code()), dot);
            button.getStyleClass().add("step");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                wizard.goTo(step);
                show();
            });
            steps.add(button);
            rail.getChildren().add(button);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = Buttons.icon(Feather.CORNER_UP_LEFT, words.get("undo"), wizard::undo);
        undo.setTooltip(new Tooltip(words.get("undo")));
        undo.disableProperty().bind(wizard.canUndoProperty().not());
        Button redo = Buttons.icon(Feather.CORNER_UP_RIGHT, words.get("redo"), wizard::redo);
        redo.setTooltip(new Tooltip(words.get("redo")));
        redo.disableProperty().bind(wizard.canRedoProperty().not());
        rail.getChildren().addAll(gap, undo, redo);
        return rail;
    }

    private void advance() {
        if (wizard.stepProperty().get().isLast()) {
            wizard.save();
            onSaved.run();
        } else {
            wizard.next();
        }
    }

    private void show() {
        Step now = wizard.stepProperty().get();
        shown = viewOf(now);
        question.getChildren().setAll((Node) shown);
        for (int at = 0; at < steps.size(); at++) {
            steps.get(at).setSelected(at == now.ordinal());
            steps.get(at).getStyleClass().remove("step-done");
            if (at < now.ordinal()) {
                steps.get(at).getStyleClass().add("step-done");
            }
        }
        showButtons();
        if (now == Step.SHAPE) {
            rehearsal.begin();
        }
    }

    private void refresh() {
        if (shown != null) {
            shown.show();
        }
        showButtons();
    }

    private void showButtons() {
        Step now = wizard.stepProperty().get();
        back.setVisible(!now.isFirst());
        next.setText(words.get("next." + now.code()));
        next.setDisable(wizard.buckets().isEmpty() && (now == Step.SHOP || now.isLast()));
    }

    private StepView onceReady(Step step, BiFunction<WizardViewModel, WizardWords, StepView> made) {
        ReadOnlyBooleanProperty ready = wizard.advice().readyProperty();
        if (ready.get()) {
            return made.apply(wizard, words);
        }
        ready.addListener(change -> {
            if (wizard.stepProperty().get() == step) {
                show();
            }
        });
        return new WaitStep(words, step);
    }

    private StepView viewOf(Step step) {
        return switch (step) {
            case SHOP -> new ShopStep(wizard, words);
            case KNOWS -> onceReady(step, KnowsStep::new);
            case MATTERS -> onceReady(step, MattersStep::new);
            case SHAPE -> new ShapeStep(wizard, words);
            case CHECK -> new CheckStep(wizard, words);
            case NAME -> new NameStep(wizard, words);
        };
    }
}
