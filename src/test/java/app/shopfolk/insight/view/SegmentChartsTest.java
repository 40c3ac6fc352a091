package app.shopfolk.insight.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.FolderDialogs;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.fx.chart.ChartCard;
import app.shopfolk.platform.task.HeldJobs;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.ShopFixture;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The charts are counted away from the window; what was there before stays until they are. */
@WindowTest
class SegmentChartsTest {
    private final HeldJobs jobs = new HeldJobs();
    private final Dialogs dialogs = new FolderDialogs(Path.of("."));
    private final SegmentCharts charts = new SegmentCharts(
            SegmentsViewModelTest.over(ShopFixture.whole(), true),
            Texts.load(Locale.UK),
            new Figures(Locale.UK, Currency.getInstance("GBP")),
            jobs,
            dialogs);

    private static SegmentsPage.Ready page(boolean costs) {
        return (SegmentsPage.Ready) SegmentsViewModelTest.over(ShopFixture.of(costs, true), true)
                .pageProperty()
                .get();
    }

    private List<Boolean> seen() {
        return charts.cards().stream().map(ChartCard::isVisible).toList();
    }

    @Test
    void theyAreSeenOnceTheyAreCountedAndThePageThatIsLeftComesTooLate(FxRobot robot) {
        robot.interact(() -> charts.show(page(true)));
        assertThat(seen()).containsOnly(false);
        robot.interact(jobs::finish);
        assertThat(seen()).containsOnly(true);

        robot.interact(() -> charts.show(page(false)));
        assertThat(seen()).as("those of the page before").containsOnly(true);
        robot.interact(() -> charts.show(page(true)));
        robot.interact(jobs::finish);
        assertThat(seen()).containsOnly(true);

        robot.interact(() -> charts.show(page(false)));
        robot.interact(jobs::finish);
        assertThat(seen()).as("neither map nor whale without costs").contains(false);
    }
}
