package app.shopfolk.persona.view;

import app.shopfolk.persona.Persona;
import app.shopfolk.persona.Statement;
import app.shopfolk.platform.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * Every statement as a line to write in; the one written in is in hand. Lines change places by dragging their handle, or
 * with Alt and an arrow key.
 */
final class StatementList extends VBox {
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final PersonaEditor editor;
    private final Words words;
    private final List<StatementRow> rows = new ArrayList<>();

    StatementList(PersonaEditor editor, Words words) {
        this.editor = editor;
        this.words = words;
        setSpacing(2);
        editor.personaProperty().subscribe(this::show);
        editor.inHandProperty().subscribe(() -> mark());
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
    }

    private void moveByKey(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (event.isAltDown() && by != 0) {
            editor.move(by);
            rows.get(editor.inHandProperty().get()).takeFocus();
            event.consume();
        }
    }

    /** Puts the cursor into the statement in hand. */
    void focusInHand() {
        rows.get(editor.inHandProperty().get()).takeFocus();
    }

    /** Lines whose statement is on the same topic stay, so that who is typing keeps her place. */
    private void show(Persona persona) {
        List<Statement> statements = persona.statements();
        while (rows.size() > statements.size()) {
            getChildren().remove(rows.removeLast());
        }
        for (int at = 0; at < statements.size(); at++) {
            if (at == rows.size()) {
                StatementRow row = new StatementRow(editor, words, at);
                row.handle().setOnMouseDragged(event -> target(event, row.position()));
                row.handle().setOnMouseReleased(event -> drop(event, row.position()));
                rows.add(row);
                getChildren().add(row);
            }
            rows.get(at).show(statements.get(at));
        }
        mark();
    }

    private void mark() {
        for (StatementRow row : rows) {
            row.pseudoClassStateChanged(
                    IN_HAND, row.position() == editor.inHandProperty().get());
        }
    }

    private void target(MouseEvent event, int from) {
        int to = rowAt(event);
        rows.forEach(row -> row.pseudoClassStateChanged(TARGET, row.position() == to && to != from));
    }

    private void drop(MouseEvent event, int from) {
        rows.forEach(row -> row.pseudoClassStateChanged(TARGET, false));
        editor.moveTo(from, rowAt(event));
    }

    private int rowAt(MouseEvent event) {
        double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        for (Node row : getChildren()) {
            if (y < row.getBoundsInParent().getMaxY()) {
                return ((StatementRow) row).position();
            }
        }
        return rows.size() - 1;
    }
}
