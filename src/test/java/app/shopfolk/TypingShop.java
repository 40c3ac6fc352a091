package app.shopfolk;

import app.shopfolk.persona.view.PersonasView;
import app.shopfolk.persona.view.PersonasViewModel;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.FxJobRunner;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Theme;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The program that {@link TypingTest} kills: somebody types into a persona's statement and never pauses for a second. */
final class TypingShop {
    static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private TypingShop() {}

    /** Says when each letter was typed, until it is killed; takes the data folder and the milliseconds between letters. */
    public static void main(String[] args) throws Exception {
        Shop shop = Shop.open(Folders.in(Path.of(args[0])));
        CompletableFuture<TextInputControl> opened = new CompletableFuture<>();
        Platform.startup(() -> opened.complete(firstStatement(shop)));
        TextInputControl statement = opened.get();
        for (int letter = 0; ; letter++) {
            String next = LETTERS.substring(letter % LETTERS.length(), letter % LETTERS.length() + 1);
            CompletableFuture<Long> typed = new CompletableFuture<>();
            Platform.runLater(() -> {
                Event.fireEvent(
                        statement,
                        new KeyEvent(KeyEvent.KEY_TYPED, next, next, KeyCode.UNDEFINED, false, false, false, false));
                typed.complete(System.currentTimeMillis());
            });
            System.out.println("typed " + next + " " + typed.get());
            Thread.sleep(Long.parseLong(args[1]));
        }
    }

    /** The first line of words of the first persona, in the editor, with the caret at its end. */
    private static TextInputControl firstStatement(Shop shop) {
        PersonasViewModel model = new PersonasViewModel(shop.personas(), new FxJobRunner(), shop::picture);
        PersonasView page = new PersonasView(model, shop.words(), new FxJobRunner(), Dialogs.unanswered(), () -> {});
        Stage stage = new Stage();
        Scene scene = new Scene(new Overlay(page), 1280, 800);
        new Theme(Appearance.LIGHT).wear(scene);
        stage.setScene(scene);
        stage.show();
        model.edit(model.sheets().getFirst());
        page.applyCss();
        page.layout();
        if (page.lookup(".statement-text") instanceof TextInputControl words) {
            words.requestFocus();
            words.end();
            return words;
        }
        throw new IllegalStateException("No statement to write in");
    }
}
