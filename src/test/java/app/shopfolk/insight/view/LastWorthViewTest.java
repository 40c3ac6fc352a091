package app.shopfolk.insight.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.insight.LastWorth;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.WorthSnapshot;
import app.shopfolk.insight.WorthSnapshots;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.ShopFixture;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.shell.StartView;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** While a large book is opened she reads the figures of last time, which are those of the page that follows. */
@WindowTest
@SuppressWarnings("NullAway.Init") // the window is made by @Start
class LastWorthViewTest {
    private static final Texts TEXTS = Texts.load(Locale.UK);
    private static final Figures FIGURES = new Figures(Locale.UK, Currency.getInstance("GBP"));

    private final CustomerFacts facts = CustomerFacts.of(ShopFixture.whole(), FactSettings.DEFAULT);
    private final Segmentation buckets = StartingPoint.of(Trade.FLORIST, facts, new Spoken(TEXTS, FIGURES));
    private final StartView start = new StartView(TEXTS, List::size);
    private Scene scene;

    private record Saved(Optional<Segmentation> current) implements Segmentations {
        @Override
        public void save(Segmentation segmentation) {
            throw new AssertionError("Nothing is saved here");
        }
    }

    /** Keeps them as the database does, and says that the book is large. */
    private static final class Kept implements WorthSnapshots {
        private Optional<WorthSnapshot> latest = Optional.empty();

        @Override
        public Optional<WorthSnapshot> latest() {
            return latest;
        }

        @Override
        public void keep(WorthSnapshot now) {
            latest = Optional.of(new WorthSnapshot(now.taken(), now.until(), 1_000_000, now.segments(), now.worth()));
        }

        @Override
        public void clear() {
            latest = Optional.empty();
        }
    }

    private LastWorth.Known known() {
        LastWorth last = new LastWorth(new Kept(), new Saved(Optional.of(buckets)), () -> Instant.EPOCH);
        last.keep(() -> Picture.of(facts, buckets, true, Rates.DEFAULT));
        return last.ofLargeBook().orElseThrow();
    }

    @Start
    void open(Stage stage) {
        start.opening();
        start.meanwhile(new LastWorthView(known(), TEXTS, FIGURES));
        scene = new Scene(new Overlay(start), 1096, 800);
        new Theme(Appearance.LIGHT).wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    private SegmentsPage.Ready pageThatFollows() {
        CustomerFacts year = facts.over(Period.yearTo(facts.asOf()));
        SegmentsViewModel segments = new SegmentsViewModel(
                () -> year, new Saved(Optional.of(buckets)), () -> Rates.DEFAULT, () -> Instant.EPOCH, TEXTS, FIGURES);
        segments.refresh();
        return (SegmentsPage.Ready) segments.pageProperty().get();
    }

    @Test
    void theyAreTheFiguresOfThePageThatFollows(FxRobot robot) {
        Snapshots.save(scene, "last-worth");
        SegmentsPage.Ready page = pageThatFollows();
        List<String> said = robot.lookup(".bar-row").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
        assertThat(said).hasSize(2 * page.bars().size());
        for (SegmentRow row : page.bars()) {
            assertThat(said).contains(row.name() + ", " + TEXTS.get("insight.panel.margin") + ": " + row.margin());
        }
        assertThat(robot.lookup(".sentence").queryAs(Sentence.class).getAccessibleText())
                .isEqualTo(new SegmentSentences(TEXTS, FIGURES).of(page.lines()).replace("**", ""));
        assertThat(robot.lookup(".quiet").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(
                        TEXTS.get("app.start.opening"),
                        TEXTS.get("insight.last", FIGURES.moment(Instant.EPOCH), FIGURES.date(facts.asOf())));
        assertThat(start.isMeanwhile()).isTrue();
    }

    @Test
    void nothingOfThemAnswersAndNoKeyStopsAtThem(FxRobot robot) {
        Set<Node> bars = robot.lookup(".bar-row").queryAll();
        assertThat(bars).isNotEmpty().noneMatch(Node::isFocusTraversable);
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.clickOn(bars.iterator().next());
        assertThat(robot.lookup(".bar-row:chosen").queryAll()).isEmpty();
    }

    @Test
    void aRefusalTakesTheirPlace(FxRobot robot) {
        robot.interact(() -> start.refused("It cannot be opened.", List.of(), List.of()));
        assertThat(robot.lookup(".bar-row").queryAll()).isEmpty();
        assertThat(start.isMeanwhile()).isFalse();
    }
}
