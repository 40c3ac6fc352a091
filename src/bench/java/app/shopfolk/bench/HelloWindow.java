package app.shopfolk.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/** The least window JavaFX can show: the reference of the start. Says on standard output when it is on the screen. */
public final class HelloWindow extends Application {
    /** A class of its own, as the program's door is one. */
    public static final class Door {
        private Door() {}

        public static void main(String[] arguments) {
            launch(HelloWindow.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Button("Hello"), 1280, 800));
        stage.show();
        new AnimationTimer() {
            private boolean isDrawn;

            @Override
            public void handle(long now) {
                if (isDrawn) {
                    System.out.println(System.currentTimeMillis());
                    Platform.exit();
                }
                isDrawn = true;
            }
        }.start();
    }
}
