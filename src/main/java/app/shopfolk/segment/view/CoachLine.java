package app.shopfolk.segment.view;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.segment.matter.Coach.Advice;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The coach's word on the bucket in hand: one sentence, one button, and the arithmetic behind it. */
final class CoachLine extends VBox {
    /** The coach looks at every figure of every customer, so he waits until a slider rests. */
    private static final Duration REST = Duration.millis(250);

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final Sentence sentence = Sentence.body("");
    private final FlowPane actions = new FlowPane(12, 6);
    private final Label arithmetic = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable String judged;

    CoachLine(WizardViewModel wizard, WizardWords words) {
        super(6);
        this.wizard = wizard;
        this.words = words;
        getStyleClass().add("coach");
        setMinHeight(Region.USE_PREF_SIZE);
        arithmetic.setWrapText(true);
        arithmetic.setMinHeight(Region.USE_PREF_SIZE);
        arithmetic.getStyleClass().add("quiet");
        showArithmetic(false);
        getChildren().addAll(sentence, actions, arithmetic);
        rest.setOnFinished(event -> judge());
    }

    /** Judges at once where another bucket came in hand, else as soon as the changes rest. */
    void show() {
        String id = wizard.inHand().map(bucket -> bucket.id()).orElse(null);
        boolean isAnother = id != null && !id.equals(judged);
        if (isAnother || wizard.isSettled()) {
            rest.stop();
            judge();
        } else {
            rest.playFromStart();
        }
    }

    private void judge() {
        judged = wizard.inHand().map(bucket -> bucket.id()).orElse(null);
        Advice advice = wizard.coached().orElse(null);
        setVisible(advice != null);
        setManaged(advice != null);
        if (advice != null) {
            show(advice);
        }
    }

    private void show(Advice advice) {
        sentence.setText(words.say(advice.sentence()));
        List<Node> buttons = new ArrayList<>();
        switch (advice) {
            case Advice.JustRight right -> {}
            case Advice.TooNarrow(int bucket, int neighbour, var why) -> buttons.add(merge(bucket, neighbour));
            case Advice.NotDifferent(int bucket, int other, var why) -> buttons.add(merge(bucket, other));
            case Advice.TooBroad(int bucket, var by, var why) ->
                buttons.add(Buttons.plain(
                        words.get("coach.split"),
                        () -> wizard.edits().split(bucket, by, words.get("coach.split.name"))));
        }
        Button link =
                Buttons.link(words.get(arithmetic.isVisible() ? "coach.arithmetic.hide" : "coach.arithmetic"), () -> {
                    showArithmetic(!arithmetic.isVisible());
                    judge();
                });
        buttons.add(link);
        actions.getChildren().setAll(buttons);
        String counted = words.say(wizard.advice().breakEven().arithmetic());
        arithmetic.setText(
                wizard.advice().isMarginKnown() ? counted : counted + " " + words.get("coach.arithmetic.assumed"));
    }

    private void showArithmetic(boolean isShown) {
        arithmetic.setVisible(isShown);
        arithmetic.setManaged(isShown);
    }

    private Button merge(int bucket, int other) {
        return Buttons.plain(words.get("coach.merge"), () -> wizard.edits().merge(bucket, other));
    }
}
