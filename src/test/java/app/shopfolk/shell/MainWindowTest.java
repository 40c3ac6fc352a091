package app.shopfolk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.settings.Settings;
import app.shopfolk.platform.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@WindowTest
class MainWindowTest {
    private static final List<Screen> SCREENS = List.of(
            screen("today", Feather.SUN, Screen.Place.TOP),
            screen("customers", Feather.USERS, Screen.Place.TOP),
            screen("segments", Feather.PIE_CHART, Screen.Place.TOP),
            screen("personas", Feather.USER, Screen.Place.TOP),
            screen("outreach", Feather.SEND, Screen.Place.TOP),
            screen("service", Feather.PHONE, Screen.Place.TOP),
            screen("import", Feather.DOWNLOAD, Screen.Place.BOTTOM),
            screen("settings", Feather.SETTINGS, Screen.Place.BOTTOM));

    private final Label waiting = new Label("Wait a little");
    private final List<String> kept = new ArrayList<>();
    private final Path folder = temporary();
    private final Settings settings = Settings.open(folder, Locale.UK);
    private Texts texts = Texts.load(Locale.UK);
    private Theme theme;
    private MainWindow window;
    private Stage stage;
    private int made;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("shopfolk-window");
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    @Start
    void start(Stage primary) {
        stage = primary;
        theme = new Theme(Appearance.LIGHT);
        window = new MainWindow(primary, theme, () -> texts, SCREENS);
        window.onClose(kept::add);
        primary.setWidth(1280);
        primary.setHeight(800);
        window.show();
        window.fill(() -> texts, this::page);
    }

    @AfterEach
    void close() throws IOException {
        settings.close();
        Files.deleteIfExists(folder.resolve("settings.properties"));
        Files.delete(folder);
    }

    private static Screen screen(String id, Feather icon, Screen.Place place) {
        return new Screen(id, "app.screen." + id, icon, place);
    }

    private Node page(String id) {
        if (id.equals("settings")) {
            return SettingsView.of(texts, settings, Path.of("/home/ada/.local/share/shopfolk"), () -> {});
        }
        made++;
        return Pages.scrolling(
                new PageHeader(texts.get("app.screen." + id), ""), new EmptyState(Feather.SUN, "Nothing here yet."));
    }

    private boolean isSeen(Node node) {
        return window.scene().getRoot().lookupAll("*").contains(node);
    }

    @Test
    void aWindowThatWaitsForItsBookIsUsableAlready(FxRobot robot) {
        robot.interact(() -> window.await(waiting));
        assertThat(isSeen(waiting)).isTrue();
        robot.clickOn("#rail-customers");
        assertThat(window.currentProperty().get()).isEqualTo("customers");
        assertThat(window.isAtFirst()).isFalse();
        assertThat(isSeen(waiting)).isTrue();
        robot.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.SHORTCUT);
        assertThat(robot.lookup(".page-title").<Text>query().getText()).isEqualTo("Segments");
        int before = made;
        Snapshots.save(window.scene(), "window-waits");
        robot.interact(() -> window.fill(() -> texts, this::page));
        assertThat(window.currentProperty().get()).isEqualTo("segments");
        assertThat(made).as("only the page that is seen").isEqualTo(before + 1);
        assertThat(isSeen(waiting)).isFalse();
    }

    @Test
    void whatMustBeSettledFirstLeavesNoWayToAnyPage(FxRobot robot) {
        robot.interact(() -> {
            window.overlay().show(new Label("Left over"), true);
            window.overlay().toast("Saved");
            window.alone(waiting);
        });
        assertThat(isSeen(waiting)).isTrue();
        assertThat(window.overlay().isShowing()).isFalse();
        assertThat(robot.lookup(".toast").tryQuery()).isEmpty();
        assertThat(robot.lookup("#rail-today").tryQuery()).isEmpty();
        robot.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.SHORTCUT);
        assertThat(isSeen(waiting)).isTrue();
        assertThat(window.currentProperty().get()).isEqualTo("today");
        robot.interact(() -> window.fill(() -> texts, this::page));
        assertThat(robot.lookup("#rail-today").tryQuery()).isPresent();
        assertThat(isSeen(waiting)).isFalse();
    }

    @Test
    void pagesAreOpenedByMouseAndKeyboardAndMadeOnce(FxRobot robot) {
        assertThat(window.currentProperty().get()).isEqualTo("today");
        robot.clickOn("#rail-customers");
        assertThat(window.currentProperty().get()).isEqualTo("customers");
        robot.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.SHORTCUT);
        assertThat(window.currentProperty().get()).isEqualTo("segments");
        robot.clickOn("#rail-customers");
        assertThat(made).isEqualTo(3);
    }

    @Test
    void theLanguageChangesWithoutARestartAndTheSamePageStaysOpen(FxRobot robot) {
        robot.interact(() -> {
            window.open("service");
            texts = Texts.load(Locale.JAPANESE);
            window.rebuild();
        });
        assertThat(window.currentProperty().get()).isEqualTo("service");
        assertThat(made).isEqualTo(3);
    }

    @Test
    void settingsHoldAtOnceAndAreDrawnInBothThemes(FxRobot robot) {
        robot.interact(() -> window.open("settings"));
        Snapshots.save(window.scene(), "settings-light");
        robot.interact(() -> {
            robot.lookup("#setting-theme")
                    .<ComboBox<String>>query()
                    .getSelectionModel()
                    .select("dark");
            robot.lookup("#setting-hourly-cost").<TextField>query().setText("42,50");
            robot.lookup("#setting-effort-one-minutes").<TextField>query().setText("soon");
        });
        assertThat(settings.get(Setting.THEME)).isEqualTo("dark");
        assertThat(settings.get(Setting.HOURLY_COST)).isEqualTo("42.50");
        assertThat(settings.get(Setting.EFFORT_ONE_MINUTES)).isEqualTo("3");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
        Snapshots.save(window.scene(), "settings-dark");
    }

    @Test
    void textGrowsWithEverythingAndTheRailMakesRoom(FxRobot robot) {
        robot.interact(() -> window.open("settings"));
        double usual = heightOnScreen(robot, "#rail-today");
        robot.interact(() -> {
            robot.lookup("#setting-text-size")
                    .<ComboBox<String>>query()
                    .getSelectionModel()
                    .select("150");
            theme.textSizeProperty().set(150);
        });
        assertThat(settings.get(Setting.TEXT_SIZE)).isEqualTo("150");
        Snapshots.save(window.scene(), "settings-150");
        assertThat(heightOnScreen(robot, "#rail-today")).isEqualTo(usual * 1.5);
        assertThat(robot.lookup(".rail").queryAs(Rail.class).getWidth()).isLessThan(80);
        robot.clickOn("#rail-customers");
        assertThat(window.currentProperty().get()).isEqualTo("customers");
        robot.interact(() -> theme.textSizeProperty().set(100));
        assertThat(robot.lookup(".rail").queryAs(Rail.class).getWidth()).isGreaterThan(180);
    }

    private static double heightOnScreen(FxRobot robot, String id) {
        var item = robot.lookup(id).query();
        return item.localToScene(item.getBoundsInLocal()).getHeight();
    }

    @Test
    void thePlaceOfTheWindowIsKeptWhenItCloses(FxRobot robot) {
        robot.interact(stage::hide);
        assertThat(kept).hasSize(1);
        assertThat(WindowPlace.of(kept.getFirst())).get().satisfies(place -> {
            assertThat(place.width()).isEqualTo(1280);
            assertThat(place.maximized()).isFalse();
        });
        assertThat(WindowPlace.of("nonsense")).isEmpty();
        assertThat(WindowPlace.of("1,2,10,10").orElseThrow().width()).isEqualTo(WindowPlace.MIN_WIDTH);
    }
}
