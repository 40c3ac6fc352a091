package app.shopfolk.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.Swatch;
import app.shopfolk.platform.task.JobRunner.Step;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.controlsfx.control.ToggleSwitch;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** All building blocks on one page, to be looked at in both themes. */
@WindowTest
class GalleryTest {
    private final Texts texts = Texts.load(Locale.UK);
    private final Figures figures = new Figures(Locale.UK, Currency.getInstance("GBP"));
    private Theme theme;
    private Scene scene;
    private Overlay overlay;
    private int undone;

    private record Row(String name, int colour, String customers, String share, String margin, String contribution) {
        Swatch swatch() {
            return Palette.at(colour);
        }
    }

    @Start
    void start(Stage stage) {
        theme = new Theme(Appearance.LIGHT);
        Region page = Pages.withFooter(
                Pages.footer(
                        "Nothing is stored yet. Everything can be undone later.",
                        Buttons.plain("Cancel", () -> {}),
                        Buttons.primary("Bring in 3 files", () -> {})),
                new PageHeader(
                        "Segments",
                        "12 months to 21 November 2026",
                        Buttons.plain("Print", () -> {}),
                        Buttons.primary("Change buckets", () -> {})),
                new Sentence(
                        "**Tradespeople** are fewer than 1 in 5 of your customers and bring nearly half of the margin. "
                                + "An hour spent on them earns 400."),
                panels(),
                new Card(table()));
        overlay = new Overlay(page);
        scene = new Scene(overlay, 1280, 800);
        theme.wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    private HBox panels() {
        StackedBar bar = new StackedBar();
        bar.show(
                "1,322 customers",
                "this bucket 214 · 16 %",
                List.of(
                        new StackedBar.Part("Tradespeople", Palette.at(0), 238, ""),
                        new StackedBar.Part("Special occasion", Palette.at(1), 214, "16 %"),
                        new StackedBar.Part("Online", Palette.at(2), 131, ""),
                        new StackedBar.Part("First-timers", Palette.at(3), 402, ""),
                        new StackedBar.Part("Everyone else", Palette.EVERYONE_ELSE, 337, "")));
        HistogramSlider slider = new HistogramSlider(
                0, 600, new int[] {10, 22, 40, 60, 72, 80, 70, 55, 40, 25, 14, 9, 4, 2}, Palette.at(1));
        slider.choose(120, 400);
        Card left = Card.titled("Spend per visit", bar, slider, chips());
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll("One", "Two");
        combo.getSelectionModel().select(0);
        ToggleSwitch toggle = new ToggleSwitch("On");
        toggle.setSelected(true);
        CheckBox check = new CheckBox("Ticked");
        check.setSelected(true);
        TextField clearable = TextFields.createClearableTextField();
        clearable.setText("clear me");
        Card right = new Card(
                new FormRow("What an hour costs", "Your wage and a part of the rent.", new TextField("30.00")),
                Pages.hairline(),
                new HBox(16, combo, toggle, check, clearable),
                new EmptyState(Feather.USERS, "No customers yet.", Buttons.link("Bring in a file", () -> {})));
        right.getChildren()
                .add(Card.tinted(Sentence.body("**One question.** Is **03/04/2026** a day in April or in March?")));
        HBox both = new HBox(20, left, right);
        both.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        left.setPrefWidth(500);
        right.setPrefWidth(500);
        return both;
    }

    private static FlowPane chips() {
        ToggleButton chosen = Chips.choice("Mother's Day · 96 ✓");
        chosen.setSelected(true);
        FlowPane chips = new FlowPane(
                8,
                8,
                Chips.fact("Days come first — **31.10.** proves it"),
                chosen,
                Chips.choice("Own birthday · 14"),
                Chips.alert("8 lines cannot be read — see them ▸", () -> {}));
        chips.setPrefWrapLength(400);
        return chips;
    }

    private FigureTable<Row> table() {
        FigureTable<Row> table = new FigureTable<Row>()
                .quiet(row -> row.colour() < 0)
                .total(row -> row.name().equals("Your till"))
                .allRowsShown();
        table.names("Bucket", Row::name, row -> row.name().equals("Your till") ? null : row.swatch())
                .setMinWidth(260);
        table.figures("Customers", Row::customers);
        table.figures("Share", Row::share);
        table.figures("Margin", Row::margin);
        table.figures("Contribution", Row::contribution);
        table.show(List.of(
                new Row("Tradespeople", 0, "238", "18 %", "41,200", "38,040"),
                new Row("Online regulars", 2, "131", "10 %", "3,100", "−3,380"),
                new Row("Everyone else", -1, "337", "25 %", "12,010", "10,000"),
                new Row("Your till", 9, "1,322", "", "89,080", "67,570")));
        return table;
    }

    @Test
    void theGalleryIsDrawnInBothThemes() {
        assertThat(Snapshots.save(scene, "gallery-light")).isNotEmptyFile();
        Platform.runLater(() -> theme.appearanceProperty().set(Appearance.DARK));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(theme.darkProperty().get()).isTrue();
        assertThat(Snapshots.save(scene, "gallery-dark")).isNotEmptyFile();
    }

    @Test
    void aToastCanBeTakenBackAndAProblemSaysWhatToDo(FxRobot robot) {
        robot.interact(() -> overlay.toast("2 files brought in", "Undo", () -> undone++));
        robot.clickOn("Undo");
        assertThat(undone).isEqualTo(1);
        robot.interact(() -> Sheets.problem(
                overlay,
                texts,
                "“photo.png” is a picture, not a list",
                "Nothing was changed.",
                "Export the list from your till as CSV or Excel, and drop that."));
        Snapshots.save(scene, "sheet-problem");
        assertThat(overlay.isShowing()).isTrue();
        robot.clickOn("Close");
        assertThat(overlay.isShowing()).isFalse();
    }

    @Test
    void progressShowsRowsAndCanBeCancelled(FxRobot robot) {
        ProgressSheet progress = new ProgressSheet(texts, figures, "Bringing in 2 files", () -> undone++);
        robot.interact(() -> {
            overlay.show(progress.node(), false);
            progress.at(new Step(4_200, 12_410));
        });
        Snapshots.save(scene, "sheet-progress");
        assertThat(robot.lookup("4,200 of 12,410 rows").tryQuery()).isPresent();
        robot.clickOn(robot.from(progress.node()).lookup("Cancel").<javafx.scene.Node>query());
        assertThat(undone).isEqualTo(1);
    }

    @Test
    void aFaultHasAShortCode(FxRobot robot) {
        IllegalStateException fault = new IllegalStateException("a customer's name");
        assertThat(Sheets.codeOf(fault)).hasSize(6).isEqualTo(Sheets.codeOf(fault));
        robot.interact(() -> Sheets.bug(overlay, texts, fault));
        assertThat(robot.lookup((Label label) -> label.getText().contains(Sheets.codeOf(fault)))
                        .tryQuery())
                .isPresent();
    }
}
