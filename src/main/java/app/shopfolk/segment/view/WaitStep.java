package app.shopfolk.segment.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Stands for a step while what it shows is still being worked out, as with very many customers. */
final class WaitStep extends VBox implements StepView {
    private static final double TURNING = 28;

    WaitStep(WizardWords words, Step step) {
        super(16);
        getStyleClass().add("wizard-step");
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(TURNING, TURNING);
        Label said = new Label(words.get("working"));
        said.getStyleClass().add("quiet");
        VBox waiting = new VBox(12, turning, said);
        waiting.setAlignment(Pos.CENTER);
        VBox.setVgrow(waiting, Priority.ALWAYS);
        getChildren().addAll(StepHead.of(words, step), waiting);
    }

    @Override
    public void show() {
        // Nothing here follows the draft.
    }
}
