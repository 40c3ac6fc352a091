package app.shopfolk;

import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.ComponentsPage;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Theme;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** The building blocks in a window of their own, for developers; F2 turns the light on or off. */
public final class ComponentsApp extends Application {
    @Override
    public void start(Stage stage) {
        Theme theme = new Theme(Appearance.LIGHT);
        Scene scene = new Scene(new Overlay(ComponentsPage.of()), 1280, 800);
        theme.wear(scene);
        scene.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.F2) {
                theme.appearanceProperty().set(theme.darkProperty().get() ? Appearance.LIGHT : Appearance.DARK);
            }
        });
        stage.setScene(scene);
        stage.setTitle("Shopfolk");
        stage.show();
    }
}
