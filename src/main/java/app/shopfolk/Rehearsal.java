package app.shopfolk;

import app.shopfolk.shell.MainWindow;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * One start for the installer, on a book with something in it: each page is shown once and the program closes. What it loads
 * goes into the cache from which the owner's starts are served.
 */
final class Rehearsal {
    static final String OPTION = "--rehearsal";
    private static final Duration A_LOOK = Duration.seconds(1.5);

    private final MainWindow window;
    private final Queue<String> pages;

    private Rehearsal(MainWindow window) {
        this.window = window;
        this.pages = new ArrayDeque<>(List.of(
                CustomersRoom.ID, SegmentsRoom.ID, PersonasRoom.ID, OutreachRoom.ID, ImportRoom.ID, TodayRoom.ID));
    }

    /** Begins, on JavaFX's thread. */
    static void begin(MainWindow window) {
        new Rehearsal(window).next();
    }

    private void next() {
        PauseTransition look = new PauseTransition(A_LOOK);
        look.setOnFinished(event -> {
            if (pages.isEmpty()) {
                Platform.exit();
            } else {
                window.open(pages.remove());
                next();
            }
        });
        look.play();
    }
}
