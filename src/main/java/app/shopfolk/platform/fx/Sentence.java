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

    /** Replaces the words; where as many are marked as before, which is so while a slider moves, nothing is made anew. */
    public void setText(String marked) {
        String[] parts = marked.split("\\*\\*", -1);
        if (parts.length != getChildren().size()) {
            getChildren().clear();
            for (int at = 0; at < parts.length; at++) {
                Text text = new Text();
                text.getStyleClass().add("word");
                if (at % 2 == 1) {
                    text.getStyleClass().add("mark");
                }
                getChildren().add(text);
            }
        }
        for (int at = 0; at < parts.length; at++) {
            if (getChildren().get(at) instanceof Text text) {
                text.setText(parts[at]);
            }
        }
        setAccessibleText(marked.replace(MARK, ""));
    }
}
