package app.shopfolk.segment.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A step's question and one line of why it is asked. */
final class StepHead {
    private StepHead() {}

    static VBox of(WizardWords words, Step step) {
        Label question = new Label(words.get("step." + step.code() + ".question"));
        question.getStyleClass().add("step-question");
        question.setWrapText(true);
        Label why = new Label(words.get("step." + step.code() + ".why"));
        why.getStyleClass().add("quiet");
        why.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        why.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(4, question, why);
    }
}
