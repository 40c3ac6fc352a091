package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.db.Keys;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.sales.Mended;
import app.shopfolk.sales.store.LedgerRescue;
import app.shopfolk.shell.StartView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A book that cannot be opened: each reason has its sentence, and a way on that leads somewhere. */
@WindowTest
class RefusalTest {
    private static final char[] PASSWORD = "three good words".toCharArray();

    @TempDir
    Path folder;

    private final Words words = Words.of(Locale.UK, Currency.getInstance("GBP"));
    private StartView view;
    private Scene scene;
    private Theme theme;
    private Folders folders;
    private Keys keys = Keys.none();
    private int again;

    @Start
    void start(Stage stage) {
        view = new StartView(words.texts(), java.util.List::size);
        scene = new Scene(new Overlay(view), 1096, 700);
        theme = new Theme(Appearance.LIGHT);
        theme.wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void shop() throws IOException {
        folders = Folders.in(folder.resolve("My shop"));
        Path sales = Files.writeString(
                folder.resolve("sales.csv"), "Date,Receipt,Item,Amount,Customer\n2026-05-01,1,Tulips,12.50,Ada\n");
        Path more = Files.writeString(
                folder.resolve("more.csv"), "Date,Receipt,Item,Amount,Customer\n2026-05-02,2,Roses,2.50,Bo\n");
        try (Shop shop = Shop.open(folders)) {
            for (Path file : new Path[] {sales, more}) {
                shop.importing()
                        .bringIn(
                                shop.importing()
                                        .understand(
                                                java.util.List.of(file),
                                                app.shopfolk.importing.table.ReadingChoices.none(),
                                                Progress.none()),
                                Progress.none());
            }
        }
    }

    /** Opens the book and shows why not. */
    private String refused(FxRobot robot, String picture) {
        LedgerException.Reason reason = reason();
        robot.interact(() -> new Refusal(
                        view,
                        words,
                        folders,
                        new InlineJobRunner(),
                        new Refusal.Ways(
                                () -> again++,
                                typed -> keys = Keys.of(typed),
                                () -> LedgerRescue.of(folders.data(), folders.backups(), keys),
                                () -> {},
                                () -> {}))
                .show(reason));
        Snapshots.save(scene, "refusal-" + picture + "-light");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
        Snapshots.save(scene, "refusal-" + picture + "-dark");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.LIGHT));
        return Stream.concat(view.lookupAll(".label").stream(), view.lookupAll(".button").stream())
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private LedgerException.Reason reason() {
        try (Shop shop = Shop.open(folders, keys)) {
            shop.ledger().contents();
        } catch (LedgerException refused) {
            return refused.reason();
        }
        throw new AssertionError("It opened");
    }

    private Path file() {
        return folders.data().resolve("shopfolk.mv.db");
    }

    @Test
    void aPasswordIsAskedForAndAWrongOneSaidToBeWrong(FxRobot robot) {
        try (Shop shop = Shop.open(folders)) {
            shop.lock().change(Optional.of(PASSWORD));
        }
        assertThat(refused(robot, "locked")).contains("Your book has a password", "Open");
        robot.clickOn("#start-password").write("three bad words");
        robot.clickOn("Open");
        assertThat(refused(robot, "wrong-password")).contains("That is not the password.", "Nothing was changed.");
        robot.clickOn("#start-password").write(new String(PASSWORD));
        robot.clickOn("Open");
        try (Shop shop = Shop.open(folders, keys)) {
            assertThat(shop.ledger().contents().lines().size()).isEqualTo(2);
        }
    }

    @Test
    void aTruncatedBookOffersTheNewestBackupAndGoesBackToIt(FxRobot robot) throws IOException {
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(whole, 6_000), StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(refused(robot, "truncated"))
                .contains("Your book is damaged", "In it: customers 1, receipts 1.", "bring in those files again");
        robot.clickOn(words.texts().get("app.start.damaged.restore"));
        assertThat(again).isEqualTo(1);
        try (Shop shop = Shop.open(folders)) {
            assertThat(shop.ledger().contents().lines().size()).isEqualTo(1);
        }
    }

    @Test
    void ofABookWithABadSpotWhatCanBeReadStaysAndTheMissingFileIsNamed(FxRobot robot) throws IOException {
        byte[] whole = Files.readAllBytes(file());
        Optional<Mended> mended = Optional.empty();
        for (int at = 8_192; mended.isEmpty() && at < whole.length; at += 64) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) 0xFF;
            Files.write(file(), damaged);
            try (LedgerRescue rescue = LedgerRescue.of(folders.data(), folders.backups(), keys)) {
                mended = rescue.lookMended()
                        .filter(left -> left.missing().size() == 1
                                && left.contents().totals().receipts() == 1);
            }
        }
        String missing = mended.orElseThrow().missing().getFirst();
        assertThat(refused(robot, "bad-spot"))
                .contains("It can be mended", "customers 1, receipts 1", "brought in again: " + missing)
                .contains("The newest backup that can be read", "kept beside the backups");
        robot.clickOn(words.texts().get("app.start.damaged.mend"));
        assertThat(again).isEqualTo(1);
        try (Shop shop = Shop.open(folders)) {
            assertThat(shop.ledger().contents().lines().size()).isEqualTo(1);
            assertThat(shop.ledger().imports())
                    .hasSize(1)
                    .noneMatch(held -> held.file().equals(missing));
        }
        try (Stream<Path> kept = Files.list(folders.backups())) {
            assertThat(kept.map(each -> each.getFileName().toString())).anyMatch(name -> name.contains("damaged"));
        }
    }

    @Test
    void aNewerVersionsBookIsNotTouched(FxRobot robot) throws SQLException, IOException {
        String url = "jdbc:h2:file:" + folders.data().resolve("shopfolk").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO schema_version (version) VALUES (999)");
        }
        byte[] before = Files.readAllBytes(file());
        assertThat(refused(robot, "newer")).contains("newer Shopfolk", "Install the newest");
        assertThat(Files.size(file())).isGreaterThanOrEqualTo(before.length / 2);
    }

    @Test
    void twoProgramsAtOnceAreToldApart(FxRobot robot) {
        try (Shop shop = Shop.open(folders)) {
            assertThat(shop.folder()).isEqualTo(folders.data());
            assertThat(refused(robot, "in-use")).contains("open in another program", "Nothing was changed.");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed(FxRobot robot) throws IOException {
        // Root may write anywhere, so a file stands where the folder should be.
        Path taken = Files.writeString(folder.resolve("taken"), "");
        folders = Folders.in(taken.resolve("shop"));
        assertThat(refused(robot, "unwritable"))
                .contains("cannot be written", folders.data().toString());
    }
}
