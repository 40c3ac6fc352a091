package app.shopfolk.persona.view;

import app.shopfolk.persona.Comparison;
import app.shopfolk.persona.Personas;
import app.shopfolk.persona.Statement;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.text.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The earlier states of a persona; each is compared with the present one, and can be taken back. */
final class HistorySheet {
    private static final double HEIGHT = 340;

    private final PersonaEditor editor;
    private final Words words;
    private final Overlay overlay;

    HistorySheet(PersonaEditor editor, Words words, Overlay overlay) {
        this.editor = editor;
        this.words = words;
        this.overlay = overlay;
    }

    void open() {
        editor.saveThen(() -> editor.history(this::show));
    }

    private void show(List<Personas.Saved> states) {
        ListView<Personas.Saved> list = new ListView<>();
        list.setId("persona-states");
        list.getItems().setAll(states);
        list.setAccessibleText(words.texts().get("persona.history.title"));
        list.setCellFactory(view -> new StateCell());
        list.setPrefSize(190, HEIGHT);
        list.setMinWidth(190);
        VBox changes = new VBox(6);
        changes.setId("persona-changes");
        ScrollPane scroll = new ScrollPane(changes);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(430, HEIGHT);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Button take = Buttons.primary(words.texts().get("persona.history.take"), () -> {
            Personas.Saved chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                editor.restore(chosen.persona());
            }
            overlay.close();
        });
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            changes.getChildren().clear();
            if (chosen != null) {
                compare(Comparison.of(chosen.persona(), editor.personaProperty().get()), changes);
                take.setDisable(chosen.persona().equals(editor.personaProperty().get()));
            }
        });
        list.getSelectionModel().select(Math.min(1, states.size() - 1));
        VBox sheet = Sheets.sheet(
                words.texts().get("persona.history.title"),
                new HBox(20, list, scroll),
                Buttons.plain(words.texts().get("app.close"), overlay::close),
                take);
        sheet.setMaxWidth(720);
        overlay.show(sheet, true);
    }

    private final class StateCell extends ListCell<Personas.Saved> {
        @Override
        protected void updateItem(Personas.Saved state, boolean empty) {
            super.updateItem(state, empty);
            setText(empty || state == null ? "" : words.figures().moment(state.at()));
        }
    }

    private void compare(Comparison since, VBox into) {
        if (since.isNothing()) {
            into.getChildren().add(line("persona.history.same"));
        }
        if (since.renamed()) {
            into.getChildren().add(line("persona.history.renamed"));
        }
        if (since.faceChanged()) {
            into.getChildren().add(line("persona.history.face"));
        }
        if (since.moved()) {
            into.getChildren().add(line("persona.history.moved"));
        }
        statements("persona.history.gone", since.gone(), "statement-gone", into);
        statements("persona.history.come", since.come(), "statement-come", into);
    }

    private void statements(String title, List<Statement> statements, String style, VBox into) {
        if (!statements.isEmpty()) {
            Label heading = line(title);
            heading.getStyleClass().add("strong");
            into.getChildren().add(heading);
        }
        for (Statement statement : statements) {
            Label line = new Label(words.say(statement.text()));
            line.setWrapText(true);
            line.setMinHeight(Label.USE_PREF_SIZE);
            line.getStyleClass().add(style);
            into.getChildren().add(line);
        }
    }

    private Label line(String key) {
        Label label = new Label(words.texts().get(key));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
