package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.base.Money;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.WorthBySegment;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.matter.BreakEven;
import app.shopfolk.segment.matter.Coach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** From files that nobody prepared to named buckets, click by click, as somebody does who sees the window for the first time. */
@WindowTest
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class NewOwnerTest {
    private static final int MOST_CLICKS = 14;

    @TempDir
    Path folder;

    private Optional<Shop> opened = Optional.empty();
    private int clicks;

    @AfterEach
    void close() {
        opened.ifPresent(Shop::close);
    }

    @ParameterizedTest
    @CsvSource({
        "adventureworks, None of these",
        "superstore, None of these",
        "uci-december-2010, Wholesale",
        "northwind, Wholesale"
    })
    void fromADropToNamedBuckets(String shopName, String trade, FxRobot robot) throws Exception {
        Path data = Path.of("../shared/data/retail", shopName);
        assumeThat(data).as("the real files are not here").isDirectory();
        Shop shop = Shop.open(Folders.in(folder));
        opened = Optional.of(shop);
        shop.settings().set(Setting.LANGUAGE, "en");
        Wiring wiring = window(shop);
        robot.interact(() -> wiring.window().open(ImportRoom.ID));
        robot.interact(() -> wiring.importPage().ifPresent(page -> page.add(exportsIn(data))));
        clicks++; // the drop
        press(robot, "#bring-in");
        press(robot, "Go on to the buckets");
        press(robot, "Make buckets");
        press(robot, trade);
        press(robot, "See what your data knows");
        press(robot, "Choose what matters");
        press(robot, "Suggest buckets");
        Snapshots.save(wiring.window().overlay(), "new-owner-" + shopName + "-suggested");
        press(robot, "Shape the buckets");
        Snapshots.save(wiring.window().overlay(), "new-owner-" + shopName + "-shape");
        press(robot, "Check the buckets");
        press(robot, "Name the buckets");
        Snapshots.save(wiring.window().overlay(), "new-owner-" + shopName + "-name");
        press(robot, "Keep these buckets");
        Snapshots.save(wiring.window().overlay(), "new-owner-" + shopName + "-segments");

        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
        List<Segment> kept = shop.segmentations().current().orElseThrow().segments();
        assertThat(kept).hasSizeBetween(2, 8).extracting(Segment::name).doesNotHaveDuplicates();
        isAgreedToByTheCoach(shop.picture());
        addsUp(shop);
    }

    /** What the program suggests it must not find fault with a step later. */
    private static void isAgreedToByTheCoach(Picture picture) {
        BreakEven breakEven = BreakEven.of(picture.facts());
        for (int bucket = 0; bucket < picture.assignment().buckets(); bucket++) {
            Coach.Advice advice =
                    Coach.on(bucket, picture.facts(), picture.segmentation(), picture.assignment(), breakEven);
            assertThat(advice).isNotInstanceOf(Coach.Advice.NotDifferent.class);
            assertThat(advice).isNotInstanceOf(Coach.Advice.TooNarrow.class);
        }
    }

    private Wiring window(Shop shop) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.asyncFx(() -> {
                    stage.setWidth(1280);
                    stage.setHeight(800);
                    Wiring.Ways ways = new Wiring.Ways(Optional.of(() -> {}), Optional.empty(), () -> {}, backup -> {});
                    Wiring wiring = new Wiring(stage, new Theme(Appearance.LIGHT), shop, new InlineJobRunner(), ways);
                    wiring.window().show();
                    return wiring;
                })
                .get();
    }

    private void press(FxRobot robot, String what) {
        assertThat(robot.lookup(what).query().isDisabled()).as(what).isFalse();
        robot.clickOn(what);
        clicks++;
    }

    private static void addsUp(Shop shop) {
        Picture picture = shop.picture();
        WorthBySegment worth = picture.worth();
        Money parts = worth.everyoneElse().revenue().plus(worth.walkIn().revenue());
        for (var bucket : worth.segments()) {
            parts = parts.plus(bucket.revenue());
        }
        assertThat(parts).isEqualTo(LedgerTotals.of(shop.ledger().contents()).revenue());
    }

    private static List<Path> exportsIn(Path data) {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.toString().contains("unclean"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
