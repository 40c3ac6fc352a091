package app.shopfolk.service.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.ServiceContactRecord;
import app.shopfolk.sales.ServiceLog;
import app.shopfolk.service.ServiceShop;
import app.shopfolk.service.Terms;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@WindowTest
@SuppressWarnings("NullAway.Init") // the window is made by @Start
class ServiceViewTest {
    private static final Words WORDS = Words.of(Locale.UK, Currency.getInstance("GBP"));

    private int recounted;
    private final ServiceShop shop = new ServiceShop();
    private final List<ServiceContactRecord> served = new ArrayList<>();
    private final ServiceViewModel model = new ServiceViewModel(
            shop::picture,
            new ServiceViewModel.Costs(() -> ServiceShop.RATES, () -> Terms.USUAL),
            new ServiceViewModel.Notes(
                    shop.notes(),
                    new ServiceLog() {
                        @Override
                        public void served(ServiceContactRecord contact) {
                            served.add(contact);
                        }

                        @Override
                        public void notServed(String key) {
                            served.removeIf(each -> each.key().equals(key));
                        }
                    },
                    () -> recounted++),
            new InlineJobRunner(),
            () -> ServiceShop.TODAY);
    private Theme theme;
    private Scene scene;
    private int opened = -1;

    @Start
    void start(Stage stage) {
        theme = new Theme(Appearance.LIGHT);
        ServiceView view = new ServiceView(model, WORDS.texts(), WORDS.figures(), WORDS, row -> opened = row);
        scene = new Scene(new Overlay(view), 1096, 800);
        theme.wear(scene);
        stage.setScene(scene);
        stage.show();
        model.refresh();
    }

    @Test
    void joeIsFirstAndWhatIsDoneCanBeTakenBack(FxRobot robot) {
        assertThat(robot.lookup(".sentence").query().getAccessibleText()).contains("Joe first");
        Snapshots.save(scene, "service");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
        Snapshots.save(scene, "service-dark");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.LIGHT));
        robot.clickOn("#turn-1");
        assertThat(opened).isEqualTo(0);
        robot.clickOn("Done");
        assertThat(robot.lookup(".sentence").query().getAccessibleText()).doesNotContain("Joe first");
        robot.clickOn("Undo");
        assertThat(robot.lookup(".sentence").query().getAccessibleText()).contains("Joe first");
    }

    @Test
    void anIssueByTelephoneIsNotedForACustomerFoundByName(FxRobot robot) {
        int before = model.stateProperty().get().orElseThrow().queue().turns().size();
        robot.clickOn("Note an issue");
        assertThat(robot.lookup("Keep").query().isDisabled()).isTrue();
        robot.clickOn("#note-who").write("sar");
        robot.clickOn("#note-topic").write("where is it");
        robot.clickOn("#note-minutes").write("x");
        assertThat(robot.lookup("Keep").query().isDisabled()).isTrue();
        robot.clickOn("#note-minutes").eraseText(1).write("15");
        Snapshots.save(scene, "service-note");
        robot.clickOn("Keep");
        var turns = model.stateProperty().get().orElseThrow().queue().turns();
        assertThat(turns).hasSize(before + 1);
        var noted = turns.stream()
                .filter(turn -> turn.issue().topic().equals("where is it"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> model.finish(noted));
        assertThat(served).singleElement().satisfies(contact -> {
            assertThat(contact.minutes()).isEqualTo(1500);
            assertThat(contact.topic()).isEqualTo("where is it");
        });
        assertThat(recounted).isEqualTo(1);
        robot.interact(() -> model.reopen(noted.issue()));
        assertThat(served).isEmpty();
    }

    @Test
    void whoOnlyCostsCanBeKeptAnywayWithANote(FxRobot robot) {
        robot.clickOn("All steps");
        Snapshots.save(scene, "service-steps");
        robot.clickOn("Close");
        robot.clickOn("Keep anyway");
        robot.clickOn(".sheet .text-area").write("my aunt");
        robot.interact(() -> robot.lookup(".sheet .primary").queryButton().fire());
        assertThat(shop.notes().kept()).containsValue("my aunt");
        assertThat(model.stateProperty().get().orElseThrow().ladder().customers())
                .isEmpty();
        robot.clickOn("Undo");
        assertThat(model.stateProperty().get().orElseThrow().ladder().customers())
                .hasSize(1);
    }
}
