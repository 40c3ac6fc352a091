package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.base.Money;
import app.shopfolk.importing.Understanding;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.WorthBySegment;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.FolderDialogs;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.print.Archivist;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.matter.BreakEven;
import app.shopfolk.segment.matter.Coach;
import app.shopfolk.service.Issue;
import app.shopfolk.shell.MainWindow;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    /** Product promise: from the files to printed cards. */
    private static final int MOST_CLICKS_TO_CARDS = 15;

    @TempDir
    Path folder;

    private Stage stage;
    private FolderDialogs dialogs;

    private final List<Shop> opened = new ArrayList<>();
    private final List<String> clicks = new ArrayList<>();
    private @Nullable Theme theme;

    @BeforeEach
    void answer() {
        dialogs = new FolderDialogs(folder);
    }

    @AfterEach
    void close() {
        opened.forEach(Shop::close);
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
        Shop shop = open("own");
        Wiring wiring = window(shop, () -> {});
        robot.interact(() -> wiring.window().open(ImportRoom.ID));
        robot.interact(() -> wiring.importPage().ifPresent(page -> page.add(exportsIn(data))));
        clicks.add("drop");
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

        assertThat(clicks).hasSizeLessThanOrEqualTo(MOST_CLICKS);
        List<Segment> kept = shop.segmentations().current().orElseThrow().segments();
        assertThat(kept).hasSizeBetween(2, 8).extracting(Segment::name).doesNotHaveDuplicates();
        isAgreedToByTheCoach(shop.picture());
        addsUp(shop);
        if (shopName.equals("adventureworks")) { // the largest; for the others it would only take longer
            printsCards(robot, wiring, shop);
            if (Boolean.getBoolean("shopfolk.reach")) {
                reachOut(shop, wiring, robot);
            }
        }
    }

    /**
     * On from the buckets: nobody there ever said yes, so the slips from the counter are typed in first, as a file of those
     * who did.
     */
    private void reachOut(Shop shop, Wiring wiring, FxRobot robot) throws Exception {
        ReachingOut way = new ReachingOut(robot, wiring, Objects.requireNonNull(theme), "adventureworks", dialogs);
        robot.interact(() -> wiring.window().open(OutreachRoom.ID));
        way.picture("nobody");
        robot.clickOn("#save-form");
        assertThat(ReachingOut.textOf(dialogs.last())).contains("Signature");
        shop.importing().bringIn(Understanding.of(List.of(slips()), Progress.none()), Progress.none());
        robot.interact(() -> shop.pictures().changed());
        WaitForAsyncUtils.waitForFxEvents();
        way.plan();
        way.list("email", "brevo");
        assertThat(way.postAndPhone(shop, "labels-5160")).contains("20655501");
        way.take("overdue");
        way.offers(3);
        int customer = shop.picture().facts().customer(3).id();
        shop.issues()
                .note(new Issue("note-1", customer, LocalDate.now(ZoneId.systemDefault()), "Chain slips", 15, true));
        way.queue();
        assertThat(robot.lookup("#turn-1").tryQuery()).isPresent();
        way.keepFiles();
    }

    /** A yes, an address and a telephone of some customers. */
    private Path slips() throws IOException {
        StringBuilder rows =
                new StringBuilder("CustomerKey,Street,Postcode,City,Phone,Email consent,Post consent,Phone consent\n");
        for (int at = 0; at < 400; at++) {
            rows.append(11_000 + at * 40).append(",Mill Lane ").append(at + 1).append(",301,Sandmere,(206) 555 01");
            rows.append(String.format(Locale.ROOT, "%02d", at % 100)).append(",yes,yes,yes\n");
        }
        return Files.writeString(folder.resolve("slips.csv"), rows);
    }

    @Test
    void fromAnEmptyBookToTheCardsOfTheSampleShop(FxRobot robot) throws Exception {
        Shop own = open("own");
        Shop sample = open("sample");
        SampleBooks.fill(sample, Progress.none());
        AtomicReference<Wiring> changedOver = new AtomicReference<>();
        Wiring empty = window(own, () -> changedOver.set(show(sample, () -> {})));
        robot.interact(() -> empty.window().open(ImportRoom.ID)); // where an empty book opens
        press(robot, "Look around in a sample shop");
        press(robot, "#rail-personas");
        press(robot, "Draft the personas");
        printsCards(robot, changedOver.get(), sample);
    }

    /** The system's own print dialog cannot be clicked here: it counts, and what it was given goes into a PDF. */
    private void printsCards(FxRobot robot, Wiring wiring, Shop shop) throws IOException {
        if (!wiring.window().currentProperty().get().equals(PersonasRoom.ID)) {
            press(robot, "#rail-personas");
        }
        press(robot, "Print");
        clicks.add("OK of the system's dialog");
        assertThat(clicks).hasSizeLessThanOrEqualTo(MOST_CLICKS_TO_CARDS);
        Snapshots.save(wiring.window().overlay(), "new-owner-cards-" + clicks.size());
        List<PersonaSheet> sheets = PersonaSheet.of(shop.personas().all(), shop.picture());
        assertThat(sheets)
                .extracting(PersonaSheet::segment)
                .containsAll(shop.picture().segmentation().segments().stream()
                        .map(Segment::name)
                        .toList());
        byte[] printed = Files.readAllBytes(dialogs.last());
        assertThat(Archivist.faults(printed)).isEmpty();
        try (PDDocument cards = Loader.loadPDF(printed)) {
            assertThat(cards.getNumberOfPages()).isEqualTo((sheets.size() + 3) / 4);
            String words = new PDFTextStripper().getText(cards);
            assertThat(sheets).extracting(sheet -> sheet.persona().name()).allMatch(words::contains);
        }
    }

    private Shop open(String name) {
        Shop shop = Shop.open(Folders.in(folder.resolve(name)));
        opened.add(shop);
        shop.settings().set(Setting.LANGUAGE, "en");
        return shop;
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

    private Wiring window(Shop shop, Runnable sampleShop) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.asyncFx(() -> {
                    stage.setWidth(1280);
                    stage.setHeight(800);
                    return show(shop, sampleShop);
                })
                .get();
    }

    private Wiring show(Shop shop, Runnable sampleShop) {
        Wiring.Ways ways = new Wiring.Ways(Optional.of(sampleShop), Optional.empty(), () -> {}, backup -> {}, dialogs);
        theme = new Theme(Appearance.LIGHT);
        Wiring wiring = new Wiring(
                new MainWindow(stage, theme, () -> shop.words().texts(), Wiring.SCREENS),
                shop,
                new InlineJobRunner(),
                ways);
        wiring.window().show();
        return wiring;
    }

    private void press(FxRobot robot, String what) {
        assertThat(robot.lookup(what).query().isDisabled()).as(what).isFalse();
        robot.clickOn(what);
        clicks.add(what);
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
