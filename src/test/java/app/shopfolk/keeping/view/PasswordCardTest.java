package app.shopfolk.keeping.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.keeping.view.PasswordViewModel.Problem;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Lock;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The owner sets, changes and takes away the password; she is told before that it is final. */
@WindowTest
class PasswordCardTest {
    private final Texts texts = Texts.load(Locale.UK);
    private char @Nullable [] password;
    private Scene scene;
    private Theme theme;
    private PasswordViewModel model;

    private final Lock lock = new Lock() {
        @Override
        public boolean isSet() {
            return password != null;
        }

        @Override
        public boolean isRight(char[] said) {
            return Arrays.equals(said, password);
        }

        @Override
        public int change(Optional<char[]> next) {
            password = next.orElse(null);
            return 0;
        }
    };

    @Start
    void start(Stage stage) {
        model = new PasswordViewModel(lock, new InlineJobRunner(), () -> {});
        PasswordCard card = new PasswordCard(model, texts, new Figures(Locale.UK, Currency.getInstance("GBP")));
        StackPane page = new StackPane(card);
        page.getStyleClass().add("page");
        scene = new Scene(new Overlay(page), 1096, 700);
        theme = new Theme(Appearance.LIGHT);
        theme.wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void pictures(FxRobot robot, String name) {
        Snapshots.save(scene, name + "-light");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
        Snapshots.save(scene, name + "-dark");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.LIGHT));
    }

    private void type(FxRobot robot, String field, String text) {
        robot.clickOn(field).write(text);
    }

    private String problem(FxRobot robot) {
        return robot.lookup("#password-problem").queryAs(Label.class).getText();
    }

    @Test
    void itIsSetOnlyTypedTwiceAndUnderstood(FxRobot robot) {
        robot.clickOn(texts.get("settings.password.set"));
        type(robot, "#password-next", "short");
        type(robot, "#password-again", "short");
        robot.clickOn("#password-yes");
        assertThat(problem(robot)).isEqualTo(texts.get("settings.password.problem." + Problem.SHORT.code()));
        type(robot, "#password-next", " but long");
        robot.clickOn("#password-yes");
        assertThat(problem(robot)).isEqualTo(texts.get("settings.password.problem." + Problem.DIFFERENT.code()));
        type(robot, "#password-again", " but long");
        robot.clickOn("#password-yes");
        assertThat(problem(robot)).isEqualTo(texts.get("settings.password.problem." + Problem.NOT_UNDERSTOOD.code()));
        assertThat(password).isNull();
        pictures(robot, "password-sheet");
        robot.clickOn("#password-understood");
        robot.clickOn("#password-yes");
        assertThat(password).isEqualTo("short but long".toCharArray());
        assertThat(robot.lookup("#password-yes").tryQuery()).isEmpty();
        pictures(robot, "password-set");
        robot.clickOn(texts.get("settings.password.remove"));
        type(robot, "#password-current", "no idea");
        robot.clickOn("#password-yes");
        assertThat(problem(robot)).isEqualTo(texts.get("settings.password.problem." + Problem.WRONG.code()));
        assertThat(password).isNotNull();
        pictures(robot, "password-remove");
        robot.interact(() -> robot.lookup("#password-current")
                .queryAs(javafx.scene.control.PasswordField.class)
                .setText("short but long"));
        robot.clickOn("#password-yes");
        assertThat(password).isNull();
        assertThat(model.setProperty().get()).isFalse();
    }

    @Test
    void theTickIsNotSetBeforehand(FxRobot robot) {
        robot.clickOn(texts.get("settings.password.set"));
        assertThat(robot.lookup("#password-understood").queryAs(CheckBox.class).isSelected())
                .isFalse();
    }
}
