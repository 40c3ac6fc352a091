package app.shopfolk.insight.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.FolderDialogs;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.fx.chart.ChartCard;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.ShopFixture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@WindowTest
@SuppressWarnings("NullAway.Init") // the window is made by @Start
class SegmentsViewTest {
    private final SegmentsViewModel segments = SegmentsViewModelTest.over(ShopFixture.whole(), true);
    private final Forecast forecast =
            Forecast.of(CustomerFacts.of(ShopFixture.whole(), FactSettings.DEFAULT), Rates.DEFAULT, 1.5);
    private SegmentsView view;
    private Scene scene;
    private boolean toWizard;

    @TempDir
    static Path folder;

    private final FolderDialogs dialogs = new FolderDialogs(folder);

    @Start
    void start(Stage stage) {
        view = new SegmentsView(
                segments,
                Texts.load(Locale.UK),
                new Figures(Locale.UK, Currency.getInstance("GBP")),
                new InlineJobRunner(),
                new SegmentsView.Ways(
                        () -> {}, () -> toWizard = true, row -> {}, Optional::empty, () -> forecast, dialogs));
        scene = new Scene(new Overlay(view), 1096, 800);
        new Theme(Appearance.LIGHT).wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aBarShowsItsCustomersAtTheSideAndThePageStays(FxRobot robot) {
        robot.clickOn(robot.lookup(".bar-row")
                .<javafx.scene.Node>queryAll()
                .iterator()
                .next());
        assertThat(view.side().isVisible()).isTrue();
        assertThat(view.side().shown()).hasSize(60);
        Snapshots.save(scene, "segments-side");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(view.side().isVisible()).isFalse();
    }

    @Test
    void theWizardIsOneClickAway(FxRobot robot) {
        robot.clickOn("Change buckets");
        assertThat(toWizard).isTrue();
    }

    @Test
    void theMarksOfEveryChartLeadToTheCustomersBehindThemByKeyboard(FxRobot robot) {
        Snapshots.save(view.charts(), "segments-charts");
        for (ChartCard card : view.charts().cards()) {
            assertThat(card.isVisible()).isTrue();
            assertThat(card.pane().marks()).isNotEmpty();
            robot.interact(() -> card.pane().requestFocus());
            robot.type(KeyCode.RIGHT, KeyCode.ENTER);
            assertThat(view.side().isVisible()).isTrue();
            assertThat(view.side().shown()).isNotEmpty();
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            assertThat(view.side().isVisible()).isFalse();
        }
    }

    @Test
    void everyChartCanBeSavedInEachWayAndPrinted(FxRobot robot) throws IOException {
        for (ChartCard card : view.charts().cards()) {
            int before = dialogs.files().size();
            choose(robot, card, "Save as picture", "Save as PDF", "Save the table for a spreadsheet", "Print");
            List<Path> made = dialogs.files().subList(before, dialogs.files().size());
            assertThat(made)
                    .extracting(file -> file.toString().replaceAll(".*\\.", ""))
                    .containsExactly("png", "pdf", "csv", "pdf");
            BufferedImage picture = ImageIO.read(made.get(0).toFile());
            assertThat(picture.getWidth()).isGreaterThan(1_000);
            assertThat(coloursOf(picture)).isGreaterThan(20);
            String title = ((Label) card.lookup(".card-title")).getText();
            assertThat(textOf(made.get(1))).contains(title);
            assertThat(Files.readAllLines(made.get(2))).hasSizeGreaterThan(2);
            assertThat(textOf(made.get(3))).isEqualTo(textOf(made.get(1)));
        }
    }

    private static void choose(FxRobot robot, ChartCard card, String... items) {
        List<MenuItem> menu = ((MenuButton) card.lookup(".quiet-menu")).getItems();
        for (String words : items) {
            robot.interact(() -> menu.stream()
                    .filter(item -> item.getText().equals(words))
                    .findFirst()
                    .orElseThrow()
                    .fire());
        }
    }

    private static long coloursOf(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
