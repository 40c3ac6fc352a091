package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Phrase;
import app.shopfolk.outreach.view.Entry;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.FolderDialogs;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.shell.MainWindow;
import app.shopfolk.today.Briefing;
import app.shopfolk.today.Briefing.Action;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** In the sample shop: a plan, a list for every channel, offers and the queue, as somebody makes them who looks around. */
@WindowTest
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class SampleReachTest {
    @TempDir
    Path folder;

    @Test
    void fromThePlanToEveryKindOfListAndTheQueue(FxRobot robot) throws Exception {
        try (Shop shop = Shop.open(Folders.in(folder.resolve("data")))) {
            shop.settings().set(Setting.LANGUAGE, "en");
            shop.settings().set(Setting.TRADE, Trade.FLORIST.code());
            SampleBooks.fill(shop, Progress.none());
            shop.segmentations()
                    .save(StartingPoint.of(Trade.FLORIST, shop.picture().facts(), shop.words()));
            shop.pictures().changed();
            FolderDialogs dialogs = new FolderDialogs(folder);
            Theme theme =
                    WaitForAsyncUtils.asyncFx(() -> new Theme(Appearance.LIGHT)).get();
            Wiring wiring = window(shop, theme, dialogs);
            ReachingOut way = new ReachingOut(robot, wiring, theme, "sample", dialogs);
            try {
                assertThat(way.plan())
                        .contains("Time to restock \u00b7 E-mail", "We have missed you \u00b7 Letter")
                        .contains("14 Valentine's Day", "Valentine's Day: Before their day");
                assertThat(Files.readString(way.list("email", "mailchimp"))).startsWith("Email Address,First Name");
                assertThat(way.postAndPhone(shop, "labels-l7160")).contains("+44 7700 900");
                way.offers(3);
                way.queue();
                everyActionOfTodayLeadsToWhatItSpeaksOf(robot, wiring);
            } finally {
                way.keepFiles();
            }
        }
    }

    private static void everyActionOfTodayLeadsToWhatItSpeaksOf(FxRobot robot, Wiring wiring) {
        for (Action action : Action.values()) {
            robot.interact(() -> wiring.window().open(TodayRoom.ID));
            robot.interact(() -> wiring.act(new Briefing.Line(Phrase.verbatim("told"), action, 0)));
            assertThat(wiring.window().currentProperty().get()).as("%s", action).isEqualTo(page(action));
            entry(action)
                    .ifPresent(entry -> assertThat(wiring.outreachPage()
                                    .orElseThrow()
                                    .chosenProperty()
                                    .get())
                            .as("%s", action)
                            .isInstanceOf(entry));
        }
    }

    private static String page(Action action) {
        return switch (action) {
            case SHAPE_BUCKETS, SEE_SEGMENTS -> SegmentsRoom.ID;
            case SEE_CUSTOMERS -> CustomersRoom.ID;
            case SEE_PERSONAS -> PersonasRoom.ID;
            case SEE_IMPORTS -> ImportRoom.ID;
            case SEE_SERVICE -> ServiceRoom.ID;
            case SEE_OVERDUE, SEE_OCCASION, SEE_FIRST_TIMERS, SEE_RESULT -> OutreachRoom.ID;
        };
    }

    /** Which line of that page is in hand. */
    private static Optional<Class<? extends Entry>> entry(Action action) {
        return switch (action) {
            case SEE_OVERDUE -> Optional.of(Entry.Overdue.class);
            case SEE_OCCASION -> Optional.of(Entry.ForOccasion.class);
            case SEE_FIRST_TIMERS -> Optional.of(Entry.FirstTimers.class);
            case SEE_RESULT -> Optional.of(Entry.Came.class);
            case SHAPE_BUCKETS, SEE_SEGMENTS, SEE_CUSTOMERS, SEE_PERSONAS, SEE_IMPORTS, SEE_SERVICE -> Optional.empty();
        };
    }

    private Wiring window(Shop shop, Theme theme, FolderDialogs dialogs) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.asyncFx(() -> {
                    stage.setWidth(1280);
                    stage.setHeight(800);
                    Wiring.Ways ways =
                            new Wiring.Ways(Optional.empty(), Optional.of(() -> {}), () -> {}, backup -> {}, dialogs);
                    Wiring wiring = new Wiring(
                            new MainWindow(stage, theme, () -> shop.words().texts(), Wiring.SCREENS),
                            shop,
                            new InlineJobRunner(),
                            ways);
                    wiring.window().show();
                    return wiring;
                })
                .get();
    }
}
