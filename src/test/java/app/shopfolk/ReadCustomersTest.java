package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.shell.MainWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What the page of a customer says of some customers of every shop, for somebody to read: {@code -Dshopfolk.read=true} writes
 * it to {@code target/read-<shop>.txt}.
 */
@WindowTest
@EnabledIfSystemProperty(named = "shopfolk.read", matches = "true")
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class ReadCustomersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "sample, FLORIST, 6",
        "superstore, NONE_OF_THESE, 5",
        "uci-december-2010, WHOLESALE, 5",
        "adventureworks, NONE_OF_THESE, 8"
    })
    void whatTheirPagesSay(String name, Trade trade, int customers, FxRobot robot) throws Exception {
        try (Shop shop = Shop.open(Folders.in(folder.resolve("data")))) {
            shop.settings().set(Setting.LANGUAGE, "en");
            shop.settings().set(Setting.TRADE, trade.code());
            bringIn(name, shop);
            shop.segmentations().save(StartingPoint.of(trade, shop.picture().facts(), shop.words()));
            shop.pictures().changed();
            Wiring wiring = window(shop);
            StringBuilder read = new StringBuilder();
            int size = shop.picture().facts().size();
            for (int at = 0; at < customers; at++) {
                int row = (int) ((long) size * at / customers) + at;
                robot.interact(() -> wiring.showCustomer(row));
                Node side = robot.lookup(".side-body").query();
                List<String> said = new ArrayList<>();
                collect(side, said);
                assertThat(said)
                        .hasSizeGreaterThan(3)
                        .noneMatch(words -> words.contains("affinity.") || words.contains("{"));
                read.append("Customer ")
                        .append(shop.picture().facts().customer(row).id())
                        .append('\n');
                said.stream()
                        .takeWhile(words -> !words.equals("What was noticed"))
                        .forEach(words -> read.append("  ").append(words).append('\n'));
            }
            Files.writeString(Path.of("target", "read-" + name + ".txt"), read);
        }
    }

    private static void bringIn(String name, Shop shop) throws IOException {
        if (name.equals("sample")) {
            SampleBooks.fill(shop, Progress.none());
            return;
        }
        Path data = Path.of("../shared/data/retail", name);
        assumeThat(data).as("the real files are not here").isDirectory();
        try (Stream<Path> files = Files.list(data)) {
            List<Path> exports = files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.toString().contains("unclean"))
                    .sorted()
                    .toList();
            shop.importing().bringIn(Understanding.of(exports, Progress.none()), Progress.none());
        }
    }

    private static void collect(Node node, List<String> said) {
        if (node instanceof Labeled words) {
            said.add(words.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
        }
    }

    private static Wiring window(Shop shop) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.asyncFx(() -> {
                    Wiring.Ways ways = new Wiring.Ways(
                            Optional.empty(), Optional.of(() -> {}), () -> {}, backup -> {}, Dialogs.unanswered());
                    Wiring wiring = new Wiring(
                            new MainWindow(
                                    stage,
                                    new Theme(Appearance.LIGHT),
                                    () -> shop.words().texts(),
                                    Wiring.SCREENS),
                            shop,
                            new InlineJobRunner(),
                            ways);
                    wiring.window().show();
                    return wiring;
                })
                .get();
    }
}
