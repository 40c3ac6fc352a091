package app.shopfolk.platform.fx.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence that says what figures mean; the words it is about stand out. */
public final class Sentence extends TextFlow {
    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    /** An empty sentence. */
    public Sentence() {
        getStyleClass().add("sentence");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Makes these words stand out wherever they are put into a sentence. */
    public static String strong(String words) {
        return OPEN + words + CLOSE;
    }

    /** The sentence without any mark of what stands out. */
    public static String plain(String sentence) {
        return sentence.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    /** Says this instead. */
    public void say(String sentence) {
        getChildren().clear();
        setAccessibleText(plain(sentence));
        int at = 0;
        while (at < sentence.length()) {
            boolean strong = sentence.charAt(at) == OPEN;
            int from = strong ? at + 1 : at;
            int end = sentence.indexOf(strong ? CLOSE : OPEN, from);
            end = end < 0 ? sentence.length() : end;
            Text text = new Text(sentence.substring(from, end));
            text.getStyleClass().add(strong ? "sentence-strong" : "sentence-plain");
            getChildren().add(text);
            at = strong ? end + 1 : end;
        }
    }
}
