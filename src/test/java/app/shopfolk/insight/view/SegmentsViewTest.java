package app.shopfolk.insight.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.fx.chart.ChartCard;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.ShopFixture;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@WindowTest
@SuppressWarnings("NullAway.Init") // the window is made by @Start
class SegmentsViewTest {
    private final SegmentsViewModel segments = SegmentsViewModelTest.over(ShopFixture.whole(), true);
    private final Forecast forecast =
            Forecast.of(CustomerFacts.of(ShopFixture.whole(), FactSettings.DEFAULT), Rates.DEFAULT, 1.5);
    private SegmentsView view;
    private Scene scene;
    private boolean toWizard;

    @Start
    void start(Stage stage) {
        view = new SegmentsView(
                segments,
                Texts.load(Locale.UK),
                new Figures(Locale.UK, Currency.getInstance("GBP")),
                new InlineJobRunner(),
                new SegmentsView.Ways(() -> {}, () -> toWizard = true, row -> {}, Optional::empty, () -> forecast));
        scene = new Scene(new Overlay(view), 1096, 800);
        new Theme(Appearance.LIGHT).wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aBarShowsItsCustomersAtTheSideAndThePageStays(FxRobot robot) {
        robot.clickOn(robot.lookup(".bar-row")
                .<javafx.scene.Node>queryAll()
                .iterator()
                .next());
        assertThat(view.side().isVisible()).isTrue();
        assertThat(view.side().shown()).hasSize(60);
        Snapshots.save(scene, "segments-side");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(view.side().isVisible()).isFalse();
    }

    @Test
    void theWizardIsOneClickAway(FxRobot robot) {
        robot.clickOn("Change buckets");
        assertThat(toWizard).isTrue();
    }

    @Test
    void theMarksOfEveryChartLeadToTheCustomersBehindThemByKeyboard(FxRobot robot) {
        Snapshots.save(view.charts(), "segments-charts");
        for (ChartCard card : view.charts().cards()) {
            assertThat(card.isVisible()).isTrue();
            assertThat(card.pane().marks()).isNotEmpty();
            robot.interact(() -> card.pane().requestFocus());
            robot.type(KeyCode.RIGHT, KeyCode.ENTER);
            assertThat(view.side().isVisible()).isTrue();
            assertThat(view.side().shown()).isNotEmpty();
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            assertThat(view.side().isVisible()).isFalse();
        }
    }
}
