package app.shopfolk.platform.fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The kinds of buttons: one primary a page, others plain, destructive ones quiet. */
public final class Buttons {
    private Buttons() {}

    /** The one thing to do next. */
    public static Button primary(String text, Runnable action) {
        return button(text, action, "primary");
    }

    public static Button plain(String text, Runnable action) {
        return button(text, action);
    }

    /** A plain button of less height, inside cards. */
    public static Button small(String text, Runnable action) {
        return button(text, action, "small-button");
    }

    /** Looks like text until it is pointed at. */
    public static Button quiet(String text, Runnable action) {
        return button(text, action, "quiet-button");
    }

    /** An icon alone; the text is what a screen reader says. */
    public static Button icon(Feather icon, String accessibleText, Runnable action) {
        Button button = button("", action, "quiet-button");
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(accessibleText);
        return button;
    }

    /** A few accented words inside a sentence. */
    public static Button link(String text, Runnable action) {
        return button(text, action, "link-button");
    }

    public static Button withIcon(Button button, Feather icon) {
        Node graphic = Icons.of(icon);
        button.setGraphic(graphic);
        button.setGraphicTextGap(8);
        return button;
    }

    private static Button button(String text, Runnable action, String... styles) {
        Button button = new Button(text);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
