package app.shopfolk.persona.view;

import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Statement;
import app.shopfolk.platform.fx.Icons;
import app.shopfolk.platform.fx.LineArea;
import app.shopfolk.platform.text.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One statement as a line: a handle, its topic, its words to write in, and how it is known. */
final class StatementRow extends HBox {
    private static final double TOPIC = 92;

    private final PersonaEditor editor;
    private final Words words;
    private final int position;
    private final StackPane handle = new StackPane(Icons.of(Feather.MENU));
    private final Label topic = new Label();
    private final LineArea text = new LineArea();
    private final Label how = new Label();
    private @Nullable Statement shown;
    private @Nullable Statement before;

    StatementRow(PersonaEditor editor, Words words, int position) {
        this.editor = editor;
        this.words = words;
        this.position = position;
        getStyleClass().add("statement-row");
        setSpacing(8);
        handle.getStyleClass().add("statement-handle");
        handle.setAccessibleText(words.texts().get("persona.drag"));
        Tooltip.install(handle, new Tooltip(words.texts().get("persona.drag")));
        topic.getStyleClass().add("quiet");
        topic.setMinWidth(TOPIC);
        topic.setMaxWidth(TOPIC);
        text.getStyleClass().add("statement-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        how.setMinWidth(Label.USE_PREF_SIZE);
        getChildren().addAll(handle, topic, text, how);
        text.focusedProperty().subscribe(this::focused);
        text.textProperty().subscribe(this::typed);
    }

    int position() {
        return position;
    }

    Node handle() {
        return handle;
    }

    void takeFocus() {
        text.requestFocus();
    }

    void show(Statement statement) {
        shown = statement;
        topic.setText(
                statement.heading().isEmpty()
                        ? words.texts().get("persona.topic." + statement.topic().code())
                        : statement.heading());
        text.setAccessibleText(topic.getText());
        String said = words.say(statement.text());
        // What is being typed may end in a blank that the statement does not keep.
        if (!text.getText().strip().equals(said)) {
            text.setText(said);
            before = statement;
        }
        how.setText(words.texts().get(howKnown(statement.evidence())));
        how.getStyleClass().setAll("label", "small", statement.isGuess() ? "strong" : "quiet");
    }

    private void focused(boolean focused) {
        if (focused) {
            before = shown;
            editor.inHandProperty().set(position);
        } else if (shown != null && text.getText().isBlank()) {
            text.setText(words.say(shown.text()));
        }
    }

    /** Each letter is kept at once; words typed back to what they were get their evidence back. */
    private void typed(String now) {
        Statement statement = shown;
        if (statement == null || now.isBlank() || now.strip().equals(words.say(statement.text()))) {
            return;
        }
        Statement original = before;
        if (original != null && now.strip().equals(words.say(original.text()))) {
            editor.put(position, original);
        } else {
            editor.write(position, now);
        }
    }

    private static String howKnown(Evidence evidence) {
        return switch (evidence) {
            case Evidence.FromData data -> "persona.known.data";
            case Evidence.YouSaid said -> "persona.known.said";
            case Evidence.Guess guess -> "persona.known.guess";
        };
    }
}
