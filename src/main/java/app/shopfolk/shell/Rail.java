package app.shopfolk.shell;

import app.shopfolk.platform.fx.Icons;
import app.shopfolk.platform.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The quiet list of pages at the left. */
final class Rail extends VBox {
    private static final String PLAIN_HALF = "Shop";

    private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");

    private final TextFlow name;
    private final Map<String, Toggle> items = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    Rail(List<Screen> screens, Texts texts, String shortcut, Consumer<Screen> onChosen) {
        getStyleClass().add("rail");
        name = wordmark(texts.get("app.name"));
        getChildren().add(name);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox top = new VBox(2);
        VBox bottom = new VBox(2);
        int number = 1;
        for (Screen screen : screens) {
            String title = texts.get(screen.titleKey());
            ToggleButton item = new ToggleButton(title, Icons.of(screen.icon()));
            item.getStyleClass().add("rail-item");
            item.setId("rail-" + screen.id());
            item.setToggleGroup(group);
            String hint = title + "  " + shortcut + number++;
            // Each hint is a window of its own to make: not before somebody points at it.
            item.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
                if (item.getTooltip() == null) {
                    item.setTooltip(new Tooltip(hint));
                }
            });
            item.setOnAction(event -> onChosen.accept(screen));
            items.put(screen.id(), item);
            (screen.place() == Screen.Place.TOP ? top : bottom).getChildren().add(item);
        }
        getChildren().addAll(top, gap, bottom);
    }

    /** Only the icons, each with its name as a hint. */
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(IS_NARROW, narrow);
        name.setVisible(!narrow);
        name.setManaged(!narrow);
    }

    void select(String id) {
        group.selectToggle(items.get(id));
    }

    private static TextFlow wordmark(String name) {
        boolean halves = name.startsWith(PLAIN_HALF);
        Text plain = new Text(halves ? PLAIN_HALF : name);
        Text marked = new Text(halves ? name.substring(PLAIN_HALF.length()) : "");
        plain.getStyleClass().add("word");
        marked.getStyleClass().addAll("word", "mark");
        TextFlow wordmark = new TextFlow(plain, marked);
        wordmark.getStyleClass().add("wordmark");
        wordmark.setAccessibleText(name);
        return wordmark;
    }
}
