package app.shopfolk.persona.view;

import app.shopfolk.persona.page.PersonaCard;
import app.shopfolk.platform.fx.Preview;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.text.Words;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** The sheet of the persona being edited as it will be printed; fast typing is drawn about ten times a second. */
final class SheetPane extends StackPane {
    /** Laying out a card takes tens of milliseconds on the window's thread; typing must not wait for that. */
    private static final Duration BREATH = Duration.millis(100);

    private final PersonaEditor editor;
    private final Words words;
    private final double width;
    private final PauseTransition redraw = new PauseTransition(BREATH);
    private Paper paper = Paper.A6;

    /** @param width of the sheet in the window */
    SheetPane(PersonaEditor editor, Words words, double width) {
        this.editor = editor;
        this.words = words;
        this.width = width;
        getStyleClass().add("persona-sheet");
        redraw.setOnFinished(event -> draw());
        editor.personaProperty().subscribe((was, is) -> {
            // Not from the start at each letter: who types without a pause sees the sheet follow.
            if (redraw.getStatus() != Animation.Status.RUNNING) {
                redraw.playFromStart();
            }
        });
        draw();
    }

    Paper paper() {
        return paper;
    }

    /** Shows it on another paper. */
    void show(Paper choice) {
        paper = choice;
        draw();
    }

    private void draw() {
        getChildren()
                .setAll(new Preview(PersonaCard.of(editor.sheet(), paper, words).getFirst(), width));
    }
}
