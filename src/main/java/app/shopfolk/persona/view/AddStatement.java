package app.shopfolk.persona.view;

import app.shopfolk.persona.Topic;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.text.Words;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A statement, a quote or a section of the owner's own. */
final class AddStatement extends VBox {
    private final PersonaEditor editor;
    private final ComboBox<Kind> kinds = new ComboBox<>();
    private final TextField heading = new TextField();
    private final TextField text = new TextField();

    /** What can be added; a section brings a heading of its own. */
    private record Kind(Topic topic, boolean section, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    AddStatement(PersonaEditor editor, Words words) {
        this.editor = editor;
        setSpacing(8);
        for (Topic topic : List.of(
                Topic.OWN, Topic.QUOTE, Topic.VALUES, Topic.FEARS, Topic.DECIDES, Topic.SAY, Topic.DONT, Topic.DAY)) {
            kinds.getItems().add(new Kind(topic, false, words.texts().get("persona.topic." + topic.code())));
        }
        kinds.getItems().add(new Kind(Topic.OWN, true, words.texts().get("persona.add.section")));
        kinds.getSelectionModel().selectFirst();
        kinds.setId("persona-add-kind");
        kinds.setAccessibleText(words.texts().get("persona.add.kind"));
        kinds.setMinWidth(150);
        kinds.setPrefWidth(150);
        heading.setId("persona-add-heading");
        heading.setPromptText(words.texts().get("persona.add.heading"));
        heading.setAccessibleText(heading.getPromptText());
        heading.managedProperty().bind(heading.visibleProperty());
        heading.visibleProperty().bind(kinds.valueProperty().map(Kind::section));
        text.setId("persona-add");
        text.setPromptText(words.texts().get("persona.add.prompt"));
        text.setAccessibleText(text.getPromptText());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setOnAction(event -> add());
        HBox row = new HBox(8, kinds, text, Buttons.plain(words.texts().get("persona.add"), this::add));
        getChildren().addAll(heading, row);
    }

    /** Begins a statement on a topic, where it is one of those that can be added. */
    void begin(Topic topic) {
        kinds.getItems().stream()
                .filter(kind -> kind.topic() == topic && !kind.section())
                .findFirst()
                .ifPresent(kinds.getSelectionModel()::select);
        text.requestFocus();
    }

    private void add() {
        Kind kind = kinds.getValue();
        editor.add(kind.topic(), kind.section() ? heading.getText() : "", text.getText());
        text.clear();
    }
}
