package app.shopfolk.platform.fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Short facts and choices in rounded frames. */
public final class Chips {
    private Chips() {}

    /** A fact; words between double asterisks are bold. */
    public static Node fact(String marked) {
        Sentence words = Sentence.body(marked);
        words.setMaxHeight(Region.USE_PREF_SIZE);
        HBox chip = new HBox(words);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /** Something to look at; pressing it shows it. */
    public static Button alert(String text, Runnable action) {
        Button chip = Buttons.plain(text, action);
        chip.getStyleClass().addAll("chip", "alert");
        return chip;
    }

    /** A choice that is on or off. */
    public static ToggleButton choice(String text) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
