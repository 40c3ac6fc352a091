package app.shopfolk.platform.fx;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A page that has nothing to show yet: why, and what would fill it. */
public final class EmptyState extends VBox {
    private static final double LINE = 460;

    public EmptyState(Feather icon, String sentence, Node... nextSteps) {
        getStyleClass().add("empty-state");
        Label words = new Label(sentence);
        words.getStyleClass().add("empty-sentence");
        words.setWrapText(true);
        words.setMaxWidth(LINE);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Icons.of(icon), words);
        getChildren().addAll(nextSteps);
    }
}
