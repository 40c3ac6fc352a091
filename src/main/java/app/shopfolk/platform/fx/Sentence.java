package app.shopfolk.platform.fx;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence that says what figures mean; words between double asterisks are marked. */
public final class Sentence extends TextFlow {
    private static final String MARK = "**";

    /** A sentence of a page, large, its marks in the accent. */
    public Sentence(String marked) {
        getStyleClass().add("sentence");
        setText(marked);
    }

    /** A sentence in body size, its marks in bold. */
    public static Sentence body(String marked) {
        Sentence sentence = new Sentence(marked);
        sentence.getStyleClass().add("body");
        return sentence;
    }

    /** Replaces the words. */
    public void setText(String marked) {
        getChildren().clear();
        boolean isMarked = false;
        for (String part : marked.split("\\*\\*", -1)) {
            if (!part.isEmpty()) {
                Text text = new Text(part);
                text.getStyleClass().add("word");
                if (isMarked) {
                    text.getStyleClass().add("mark");
                }
                getChildren().add(text);
            }
            isMarked = !isMarked;
        }
        setAccessibleText(marked.replace(MARK, ""));
    }
}
