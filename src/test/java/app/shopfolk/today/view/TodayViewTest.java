package app.shopfolk.today.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.FactSettings;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Pictures;
import app.shopfolk.insight.Rates;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.task.HeldJobs;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.Ledger;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.ShopFixture;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.today.News;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** H1: the day is told when it is known; until then it is seen where she is, and after a failure what to do. */
@WindowTest
class TodayViewTest {
    private static final Words WORDS = Words.of(Locale.UK, Currency.getInstance("GBP"));

    private final HeldJobs jobs = new HeldJobs();
    private boolean isBroken;

    private final class Book implements Ledger {
        private final LedgerContents contents = ShopFixture.whole();

        @Override
        public LedgerContents contents() {
            if (isBroken) {
                throw new IllegalStateException("Taken away");
            }
            return contents;
        }

        @Override
        public List<ImportEntry> imports() {
            return List.of();
        }

        @Override
        public void add(List<Batch> batches, Progress progress) {
            throw new AssertionError("Nothing is brought in here");
        }

        @Override
        public void undo(int importId, Progress progress) {
            throw new AssertionError("Nothing is taken back here");
        }
    }

    private static final class Unshaped implements Segmentations {
        @Override
        public Optional<Segmentation> current() {
            return Optional.empty();
        }

        @Override
        public void save(Segmentation segmentation) {
            throw new AssertionError("Nothing is kept here");
        }
    }

    private static final class Quiet implements TodayViewModel.Source {
        @Override
        public News atOnce(Picture picture) {
            return News.of(List.of(), 0);
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 22);
        }

        @Override
        public News withForecast(Picture picture, News known) {
            return known;
        }
    }

    @Start
    void start(Stage stage) {
        Pictures pictures = new Pictures(
                new Book(),
                new Unshaped(),
                () -> FactSettings.DEFAULT,
                () -> Rates.DEFAULT,
                facts -> StartingPoint.of(Trade.FLORIST, facts, WORDS),
                facts -> facts);
        TodayViewModel model = new TodayViewModel(pictures, new Quiet(), jobs);
        TodayView view = new TodayView(
                model,
                WORDS.texts(),
                WORDS.figures(),
                WORDS,
                new TodayView.Ways(line -> {}, () -> {}, Optional.empty(), Optional.empty()));
        stage.setScene(new Scene(view, 1096, 700));
        stage.show();
    }

    private static List<String> titles(FxRobot robot) {
        return robot.lookup(".page-title").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }

    @Test
    void whereSheIsIsSeenBeforeTheDayIsTold(FxRobot robot) {
        assertThat(titles(robot)).containsExactly("Today");
        assertThat(robot.lookup(".sentence").tryQuery()).isEmpty();

        robot.interact(jobs::finish);
        assertThat(titles(robot)).containsExactly("Today");
        assertThat(robot.lookup(".sentence").tryQuery()).isPresent();
    }

    @Test
    void aDayThatCannotBeReadIsSaidAndCanBeReadAgain(FxRobot robot) {
        isBroken = true;
        robot.interact(jobs::finish);
        assertThat(robot.lookup(WORDS.texts().get("today.unreadable")).tryQuery())
                .isPresent();

        isBroken = false;
        robot.clickOn(WORDS.texts().get("today.again"));
        robot.interact(jobs::finish);
        assertThat(robot.lookup(".sentence").tryQuery()).isPresent();
    }
}
