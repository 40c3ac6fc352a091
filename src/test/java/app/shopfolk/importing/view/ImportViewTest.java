package app.shopfolk.importing.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.WatchedFiles.Ending;
import app.shopfolk.importing.WatchedFiles.Seen;
import app.shopfolk.importing.store.JdbiWatchedFiles;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.FxJobRunner;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.store.JdbiLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class ImportViewTest {
    private final Path folder = temporary();
    private final Texts texts = Texts.load(Locale.UK);
    private final Database database = Database.open(folder.resolve("data"), folder.resolve("backups"));
    private final JdbiLedger ledger = new JdbiLedger(database, Clock.systemUTC());
    private final JdbiWatchedFiles seen = new JdbiWatchedFiles(database);
    private String watchedFolder = "";
    private WatchedFolderViewModel watch;
    private ImportViewModel model;
    private Theme theme;
    private Scene scene;
    private int wentOn;
    private int changed;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("shopfolk-import");
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    @Start
    void start(Stage stage) {
        model = new ImportViewModel(new FxJobRunner(), new Importing(ledger, "GB"), ledger, () -> changed++);
        ImportView view = new ImportView(
                model,
                texts,
                new Figures(Locale.UK, Currency.getInstance("GBP")),
                new ImportView.Ways(() -> {}, () -> wentOn++, Optional.of(watched())));
        scene = new Scene(new Overlay(view), 1096, 800);
        theme = new Theme(Appearance.LIGHT);
        theme.wear(scene);
        stage.setScene(scene);
        stage.setWidth(1096);
        stage.setHeight(800);
        stage.show();
    }

    private WatchedFolderViewModel watched() {
        WatchedFolderViewModel watched =
                new WatchedFolderViewModel(seen, () -> watchedFolder, path -> watchedFolder = path, new FxJobRunner());
        watched.refresh();
        watch = watched;
        return watched;
    }

    @Test
    void theWatchedFolderTellsWhatCameAndWhatWaits(FxRobot robot) throws IOException {
        Path till = Files.createDirectories(folder.resolve("till exports"));
        Files.copy(customers(), till.resolve("customers.csv"));
        seen.remember(new Seen("d1", "customers.csv", Instant.EPOCH, Ending.ASKS, 0, 0));
        seen.remember(new Seen("d2", "items-2026-11-20.csv", Instant.EPOCH, Ending.BROUGHT, 1240, 12));
        robot.interact(() -> watch.watch(till));
        awaitNotes(2);
        robot.clickOn(robot.lookup("Look at it").queryAll().iterator().next());
        await(ImportViewModel.Stage.CHECKING);
        assertThat(model.files()).hasSize(1);
        robot.interact(model::forget);
        both(robot, "import-watched");
        robot.clickOn("Noted");
        awaitNotes(0);
        assertThat(seen.untold()).isEmpty();
        robot.clickOn("Stop watching");
        assertThat(watchedFolder).isEmpty();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path sales() throws IOException {
        return file("items-2026.csv", """
            Date,Receipt,Customer Name,Item,Qty,Discounts,Net Sales,Device Name
            02.01.2026,T-1000,Finnur Dahl,Potting soil 20 l,4,1.00,34.00,Till 1
            02.01.2026,T-1001,,Rose bouquet,1,0.00,24.00,Till 1
            03.01.2026,T-1002,Hana Fuchs,Card,3,0.00,9.60,Till 2
            soon,T-1003,Grace Egan,Hydrangea,2,0.00,34.00,Till 1
            31.10.2026,T-1004,Grace Egan,Hydrangea,2,0.00,36.40,Till 1
            """);
    }

    private Path customers() throws IOException {
        return file("customers.csv", """
            First Name,Last Name,Email,Birthday,Favourite flower
            Finnur,Dahl,finnur@example.org,1988-04-03,Rose
            Hana,Fuchs,hana@example.org,1991-12-24,Tulip
            Grace,Egan,grace@example.org,1979-07-30,Hydrangea
            """);
    }

    private void await(ImportViewModel.Stage stage) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> model.stageProperty().get() == stage);
        } catch (TimeoutException late) {
            throw new AssertionError(
                    "still " + model.stageProperty().get() + " "
                            + model.failureProperty().get(),
                    late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitNotes(int count) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> watch.notes().size() == count);
        } catch (TimeoutException late) {
            throw new AssertionError("still " + watch.notes().size() + " notes", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void both(FxRobot robot, String name) {
        Snapshots.save(scene, name + "-light");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
        Snapshots.save(scene, name + "-dark");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.LIGHT));
    }

    @Test
    void firstStartOffersTwoWaysIn(FxRobot robot) {
        both(robot, "import-first");
        assertThat(robot.lookup("Look around in a sample shop").tryQuery()).isPresent();
        assertThat(robot.lookup("Choose files").tryQuery()).isPresent();
    }

    @Test
    void filesAreShownAsUnderstoodBroughtInAndHeldAgainstTheTill(FxRobot robot) throws IOException {
        List<Path> files = List.of(sales(), customers(), file("holiday.png", "\u0089PNG\r\n\u0000\u0000 a picture"));
        robot.interact(() -> model.add(files));
        await(ImportViewModel.Stage.CHECKING);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn((Node node) -> node instanceof javafx.scene.control.Button button
                && button.getText().startsWith("1 of 5 rows"));
        both(robot, "import-check");
        assertThat(robot.lookup("Save these rows as a file").tryQuery()).isPresent();
        assertThat(model.files()).hasSize(2);
        assertThat(model.refusals()).hasSize(1);
        robot.clickOn("#bring-in");
        await(ImportViewModel.Stage.DONE);
        both(robot, "import-done");
        assertThat(model.reportProperty().get().orElseThrow().totals().revenue())
                .isEqualTo(Money.of("104.00"));
        assertThat(robot.lookup("#receipt-total").<Label>query().getText()).isEqualTo("104.00");
        assertThat(changed).isEqualTo(1);
        robot.clickOn("#till-no");
        both(robot, "import-differs");
        assertThat(robot.lookup("Take this import back").tryQuery()).isPresent();
        robot.clickOn("Go on to the buckets");
        assertThat(wentOn).isEqualTo(1);
        robot.clickOn("Bring in more");
        both(robot, "import-later");
        robot.clickOn(robot.lookup("Undo").queryAll().iterator().next());
        await(ImportViewModel.Stage.EMPTY);
        assertThat(model.imports()).hasSize(1);
    }

    @Test
    void aDoubtfulDateIsOneQuestion(FxRobot robot) throws IOException {
        Path service = file("service.csv", """
            Date,Customer,Minutes,Subject
            03/04/2026,Finnur Dahl,12,Delivery
            11/12/2026,Hana Fuchs,30,Complaint
            """);
        robot.interact(() -> model.add(List.of(service)));
        await(ImportViewModel.Stage.CHECKING);
        both(robot, "import-question");
        assertThat(model.files().getFirst().questions()).hasSize(1);
        robot.clickOn((Node node) -> node instanceof javafx.scene.control.Button button
                && button.getText().contains("April"));
        assertThat(model.files().getFirst().questions()).isEmpty();
    }

    /** A till's widest export under the longest name, in Japanese, with hundreds of rows that cannot be read. */
    @Test
    void aLongNameSixtyColumnsAndHundredsOfProblemsFitIntoTheWindow(FxRobot robot) throws IOException {
        StringBuilder text = new StringBuilder("売上日,伝票番号,会員番号,商品名,数量,売上金額");
        for (int column = 7; column <= 60; column++) {
            text.append(",予備の項目その").append(column).append("番（長い説明つき）");
        }
        for (int row = 0; row < 900; row++) {
            text.append(row % 3 == 0 ? "\n未定" : "\n2026/05/%02d".formatted(1 + row % 28))
                    .append(",A-%05d,K-%03d,季節の花束と鉢植えの詰め合わせ（大）,1,%d".formatted(row, row % 40, 1_000 + row))
                    .append(",内容".repeat(54));
        }
        String name = "二〇二六年度上半期・本店および駅前店の全レジ売上明細（訂正済み・最終版・経理部確認済み）2026-04-01から2026-09-30まで.csv";
        robot.interact(() -> model.add(List.of(write(name, text.toString()))));
        await(ImportViewModel.Stage.CHECKING);
        assertThat(model.files().getFirst().columns()).hasSize(60);
        robot.clickOn((Node node) -> node instanceof javafx.scene.control.Button button
                && button.getText().startsWith("300 of 900 rows"));
        both(robot, "import-wide");
        assertInside(robot, "#bring-in");
        robot.clickOn("#bring-in");
        await(ImportViewModel.Stage.DONE);
        both(robot, "import-wide-done");
    }

    private Path write(String name, String content) {
        try {
            return file(name, content);
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    private void assertInside(FxRobot robot, String what) {
        javafx.geometry.Bounds bounds = robot.lookup(what)
                .query()
                .localToScene(robot.lookup(what).query().getBoundsInLocal());
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(scene.getWidth());
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(scene.getHeight());
    }

    @Test
    void rowsSetAsideAreAFileToMend() throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {});
        Path sales = sales();
        javafx.application.Platform.runLater(() -> model.add(List.of(sales)));
        await(ImportViewModel.Stage.CHECKING);
        javafx.application.Platform.runLater(model::bringIn);
        await(ImportViewModel.Stage.DONE);
        Path out = folder.resolve("aside.csv");
        SetAsideRows.write(
                model.files().getFirst(),
                model.reportProperty().get().orElseThrow().files().getFirst(),
                out);
        assertThat(Files.readString(out))
                .contains("Net Sales")
                .contains("soon,T-1003")
                .doesNotContain("T-1000");
    }
}
