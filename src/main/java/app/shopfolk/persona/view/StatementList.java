package app.shopfolk.persona.view;

import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.Statement;
import app.shopfolk.persona.Topic;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.text.Words;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every statement as a line to write in; the one written in is in hand. */
final class StatementList extends VBox {
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
    private static final double TOPIC = 92;

    private final PersonaEditor editor;
    private final Words words;
    private final VBox rows = new VBox(2);

    StatementList(PersonaEditor editor, Words words) {
        this.editor = editor;
        this.words = words;
        setSpacing(12);
        TextField added = new TextField();
        added.setId("persona-add");
        added.setPromptText(words.texts().get("persona.add.prompt"));
        HBox.setHgrow(added, Priority.ALWAYS);
        Runnable add = () -> {
            editor.add(Topic.OWN, added.getText());
            added.clear();
        };
        added.setOnAction(event -> add.run());
        getChildren()
                .addAll(rows, new HBox(8, added, Buttons.small(words.texts().get("persona.add"), add)));
        editor.personaProperty().subscribe(this::show);
        editor.inHandProperty().subscribe(() -> mark());
    }

    private void show(Persona persona) {
        rows.getChildren().clear();
        for (int at = 0; at < persona.statements().size(); at++) {
            rows.getChildren().add(row(at, persona.statements().get(at)));
        }
        mark();
    }

    private void mark() {
        for (int at = 0; at < rows.getChildren().size(); at++) {
            rows.getChildren()
                    .get(at)
                    .pseudoClassStateChanged(
                            IN_HAND, at == editor.inHandProperty().get());
        }
    }

    private Node row(int position, Statement statement) {
        Label topic =
                new Label(words.texts().get("persona.topic." + statement.topic().code()));
        topic.getStyleClass().add("quiet");
        topic.setMinWidth(TOPIC);
        topic.setMaxWidth(TOPIC);
        String said = words.say(statement.text());
        TextField text = new TextField(said);
        text.getStyleClass().add("statement-text");
        text.setAccessibleText(topic.getText());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.focusedProperty().subscribe(focused -> {
            if (focused) {
                editor.inHandProperty().set(position);
            } else {
                keep(position, said, text.getText());
            }
        });
        text.setOnAction(event -> keep(position, said, text.getText()));
        Label how = new Label(words.texts().get(howKnown(statement.evidence())));
        how.getStyleClass().addAll("small", statement.isGuess() ? "strong" : "quiet");
        how.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(8, topic, text, how);
        row.getStyleClass().add("statement-row");
        return row;
    }

    private void keep(int position, String before, String now) {
        if (!now.equals(before)) {
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
