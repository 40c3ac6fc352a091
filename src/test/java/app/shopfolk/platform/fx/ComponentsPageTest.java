package app.shopfolk.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The developers' page of building blocks, pictured in both themes. */
@WindowTest
@SuppressWarnings("NullAway.Init") // TestFX starts it before the first test
class ComponentsPageTest {
    private Theme theme;
    private Region page;

    @Start
    void start(Stage stage) {
        theme = new Theme(Appearance.LIGHT);
        page = ComponentsPage.of();
        Scene scene = new Scene(new Overlay(page), 1280, 800);
        theme.wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyBlockIsPicturedInEveryStateInLightAndDark(FxRobot robot) {
        Node whole = ((ScrollPane) page).getContent();
        assertThat(Snapshots.save(whole, "components-light")).isNotEmptyFile();
        Platform.runLater(() -> theme.appearanceProperty().set(Appearance.DARK));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Snapshots.save(whole, "components-dark")).isNotEmptyFile();
        assertThat(robot.lookup(".button").queryAll()).hasSizeGreaterThan(30);
        assertThat(robot.lookup(".button").<Labeled>queryAllAs(Labeled.class))
                .filteredOn(button -> !button.getText().isEmpty())
                .allSatisfy(button -> assertThat(button.getWidth())
                        .as(button.getText())
                        .isGreaterThanOrEqualTo(button.prefWidth(-1) - 1));
    }
}
