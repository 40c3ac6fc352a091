package app.shopfolk.platform.fx;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One question of a form: what it is and why at the left, the answer at the right. */
public final class FormRow extends HBox {
    private static final double WORDS = 420;

    public FormRow(String label, String hint, Node control) {
        getStyleClass().add("form-row");
        Label name = new Label(label);
        name.getStyleClass().add("form-label");
        name.setLabelFor(control);
        VBox words = new VBox(3, name);
        if (!hint.isEmpty()) {
            Label why = new Label(hint);
            why.getStyleClass().add("form-hint");
            why.setWrapText(true);
            why.setMinHeight(Region.USE_PREF_SIZE);
            words.getChildren().add(why);
        }
        words.setPrefWidth(WORDS);
        words.setMaxWidth(WORDS);
        HBox.setHgrow(words, Priority.ALWAYS);
        control.setAccessibleText(label);
        getChildren().addAll(words, control);
    }
}
