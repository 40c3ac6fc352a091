package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.base.Money;
import app.shopfolk.importing.Understanding;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.WorthBySegment;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.matter.BreakEven;
import app.shopfolk.segment.matter.Coach;
import app.shopfolk.service.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * From files that nobody prepared to named buckets, click by click, as somebody does who sees the window for the first time;
 * {@code -Dshopfolk.reach=true} goes on to a plan, lists, offers and the queue.
 */
@WindowTest
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class NewOwnerTest {
    private static final int MOST_CLICKS = 14;

    @TempDir
    Path folder;

    private final List<Path> saved = new ArrayList<>();
    private @Nullable Theme theme;
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
        if (shopName.equals("adventureworks") && Boolean.getBoolean("shopfolk.reach")) {
            reachOut(shop, wiring, robot);
        }
    }

    /**
     * On from the buckets: nobody there ever said yes, so the slips from the counter are typed in first, as a file of those
     * who did.
     */
    private void reachOut(Shop shop, Wiring wiring, FxRobot robot) throws Exception {
        ReachingOut way =
                new ReachingOut(robot, wiring, Objects.requireNonNull(theme), folder, "adventureworks", saved);
        robot.interact(() -> wiring.window().open(OutreachRoom.ID));
        way.picture("nobody");
        robot.clickOn("#save-form");
        assertThat(ReachingOut.textOf(saved.getLast())).contains("Signature");
        shop.importing().bringIn(Understanding.of(List.of(slips(shop)), Progress.none()), Progress.none());
        robot.interact(() -> shop.pictures().changed());
        WaitForAsyncUtils.waitForFxEvents();
        way.plan();
        way.list("email", "brevo");
        way.notSent(shop);
        way.list("post", "labels-5160");
        way.notSent(shop);
        way.list("post", "letters");
        way.notSent(shop);
        assertThat(ReachingOut.textOf(way.list("phone", "call-sheet"))).contains("20655501");
        way.take("overdue");
        way.offers(3);
        shop.issues().note(new Issue("note-1", 3, LocalDate.now(ZoneId.systemDefault()), "Chain slips", 15, true));
        way.queue();
        way.keepFiles();
    }

    /** A yes, an address and a telephone of some customers. */
    private Path slips(Shop shop) throws IOException {
        StringBuilder rows =
                new StringBuilder("CustomerKey,Street,Postcode,City,Phone,Email consent,Post consent,Phone consent\n");
        for (int at = 0; at < 400; at++) {
            rows.append(11_000 + at * 40).append(",Mill Lane ").append(at + 1).append(",301,Sandmere,(206) 555 01");
            rows.append(String.format(Locale.ROOT, "%02d", at % 100)).append(",yes,yes,yes\n");
        }
        return Files.writeString(folder.resolve("slips.csv"), rows);
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
                    theme = new Theme(Appearance.LIGHT);
                    Wiring.Ways ways = new Wiring.Ways(
                            Optional.of(() -> {}),
                            Optional.empty(),
                            () -> {},
                            backup -> {},
                            (name, ending) -> ReachingOut.place(folder, saved, name, ending));
                    Wiring wiring = new Wiring(stage, theme, shop, new InlineJobRunner(), ways);
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
