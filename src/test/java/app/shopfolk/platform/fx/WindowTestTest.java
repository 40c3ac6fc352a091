package app.shopfolk.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@WindowTest
class WindowTestTest {
    private final Button button = new Button("Press");
    private int pressed;

    @Start
    void start(Stage stage) {
        button.setOnAction(event -> pressed++);
        stage.setScene(new Scene(new StackPane(button), 200, 100));
        stage.show();
    }

    @Test
    void aRobotClicksInAWindowWithoutADisplay(FxRobot robot) {
        robot.clickOn(button);
        assertThat(pressed).isEqualTo(1);
        assertThat(Snapshots.save(button.getScene(), "window-test")).isNotEmptyFile();
    }
}
