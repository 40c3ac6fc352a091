package app.shopfolk.outreach.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.outreach.CampaignsInMemory;
import app.shopfolk.outreach.ListRules;
import app.shopfolk.outreach.Lists;
import app.shopfolk.outreach.MergeText;
import app.shopfolk.outreach.Overdue;
import app.shopfolk.outreach.Sender;
import app.shopfolk.outreach.WordingsInMemory;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.FolderDialogs;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@WindowTest
class OutreachViewTest {
    private static final Words ENGLISH = Words.of(Locale.UK, Currency.getInstance("EUR"));

    private static final String LONG_NAME =
            "First-time buyers or lapsed customers, Bachelors, Graduate Degree or College";

    @TempDir
    static Path folder;

    private final CampaignsInMemory campaigns = new CampaignsInMemory();
    private final WordingsInMemory wordings = new WordingsInMemory();
    private Picture shop = picture(true, true);
    private int opened = -1;
    private Path saved = folder.resolve("list.csv");
    private final OutreachViewModel model = new OutreachViewModel(
            new OutreachViewModel.Book(
                    new Lists(campaigns, () -> ListRules.DEFAULT, () -> Instant.parse("2026-11-20T09:00:00Z")),
                    wordings,
                    Map::of,
                    () -> Optional.of(Forecast.of(shop.facts(), Rates.DEFAULT, 1.5)),
                    field -> Set.of(),
                    () -> Rates.DEFAULT),
            () -> shop,
            ENGLISH,
            new InlineJobRunner());

    private static Picture picture(boolean contacts, boolean consents) {
        TestLedger ledger = new TestLedger();
        int soil = ledger.product("Potting soil", "Garden", "12", "7");
        int vase = ledger.product("Vase", "Gifts", "48", "21");
        for (int at = 0; at < 80; at++) {
            int row = ledger.customer("Jo Berg " + at);
            ledger.with(row, CustomerField.FIRST_NAME, "Jo");
            if (contacts) {
                ledger.with(row, CustomerField.EMAIL, "jo" + at + "@mail.example")
                        .with(row, CustomerField.STREET, "Holt " + at)
                        .with(row, CustomerField.CITY, "Vik");
            }
            if (consents) {
                ledger.with(row, CustomerField.CONSENT_EMAIL, at % 4 == 0 ? "false" : "true")
                        .with(row, CustomerField.CONSENT_POST, "true")
                        .with(row, CustomerField.CONSENT_PHONE, at % 5 == 0 ? "false" : "true");
            }
            if (contacts) {
                ledger.with(row, CustomerField.PHONE, "+354555" + (1000 + at));
            }
            if (at == 7) {
                ledger.with(row, CustomerField.SPECIAL_DATE, "2019-12-06");
            }
            if (at % 2 == 0) {
                ledger.with(row, CustomerField.COMPANY, "Firm " + at);
            }
            for (int month = 1; month <= (at < 20 ? 7 : 10); month++) {
                LocalDate day = LocalDate.of(2026, month, 1 + at % 27);
                ledger.line(
                        ledger.receipt(),
                        row,
                        at % 2 == 0 ? soil : vase,
                        day.toString(),
                        Channel.SHOP,
                        at % 2 == 0 ? "12" : "48",
                        null,
                        "0");
            }
        }
        Segmentation buckets = new Segmentation(
                Trade.NONE_OF_THESE,
                List.of(
                        new Segment("trade", "Firms", 0, new Rule.OneOf("has-company", Set.of("true")), Money.ZERO),
                        new Segment("private", LONG_NAME, 1, new Rule.All(List.of()), Money.ZERO)));
        return Picture.of(ledger.facts(FactSettings.DEFAULT), buckets, true, Rates.DEFAULT);
    }

    private @Nullable Scene scene;
    private @Nullable Theme theme;

    @Start
    void start(Stage stage) {
        Overlay root = new Overlay(new OutreachView(
                model,
                ENGLISH,
                new InlineJobRunner(),
                new Outputs.Choices(
                        new FolderDialogs(folder) {
                            @Override
                            public Optional<Path> saveAs(String name, String ending) {
                                return Optional.of(saved);
                            }
                        },
                        () -> Paper.A4,
                        () -> new Sender("Quayside Flowers", "Harbour Street 4, 101 Reykjavík", "555 1234", "Bára")),
                new OutreachView.Ways(() -> {}, () -> {}, () -> {}, row -> opened = row)));
        Scene made = new Scene(root, 1096, 800);
        Theme light = new Theme(Appearance.LIGHT);
        light.wear(made);
        scene = made;
        theme = light;
        stage.setScene(made);
        stage.show();
        model.refresh();
    }

    private Scene scene() {
        return Objects.requireNonNull(scene);
    }

    @Test
    void fromThePlanToAListAndBackAgain(FxRobot robot) throws IOException {
        assertThat(model.entries()).hasSize(5);
        Snapshots.save(scene(), "reach-plan");
        robot.clickOn("#make-list");
        robot.clickOn("#channel-email").clickOn("#left-out-refused");
        assertThat(robot.lookup(".reach-names .list-cell .label").queryAll()).isNotEmpty();
        Snapshots.save(scene(), "reach-list");
        robot.clickOn("#format-klaviyo").clickOn("#list-save");
        assertThat(campaigns.all()).hasSize(1);
        assertThat(Files.readString(saved)).startsWith("Email,First Name,Last Name");
        assertThat(Files.readAllLines(saved)).hasSize(campaigns.all().getFirst().written().length + 1);
        assertThat(model.makingProperty().get()).isNull();
        assertThat(model.entries()).hasSize(6);
        robot.clickOn("Not sent after all");
        assertThat(campaigns.all()).isEmpty();
        robot.interact(() -> Objects.requireNonNull(theme).appearanceProperty().set(Appearance.DARK));
        Snapshots.save(scene(), "reach-after-dark");
    }

    @Test
    void aLongNameIsReadInFullAndCoversNoOther(FxRobot robot) {
        List<Button> entries = robot.lookup(".reach-entry").queryAllAs(Button.class).stream()
                .sorted(Comparator.comparingDouble(Button::getLayoutY))
                .toList();
        assertThat(entries).hasSize(5);
        double end = 0;
        for (Button entry : entries) {
            Bounds name = entry.lookup(".reach-name")
                    .localToScene(entry.lookup(".reach-name").getLayoutBounds());
            Bounds all = entry.localToScene(entry.getLayoutBounds());
            assertThat(name.getMinY()).isGreaterThanOrEqualTo(end);
            assertThat(name.getMaxY()).isLessThanOrEqualTo(all.getMaxY());
            end = all.getMaxY();
        }
        assertThat(entries.get(1).getHeight()).isGreaterThan(entries.get(0).getHeight() * 1.4);
    }

    @Test
    void aListThatCannotBeSavedIsNotKept(FxRobot robot) {
        saved = folder.resolve("nowhere").resolve("list.csv");
        robot.clickOn("#make-list").clickOn("#list-save");
        assertThat(campaigns.all()).isEmpty();
        assertThat(robot.lookup(".sheet-title").queryLabeled().getText()).isNotBlank();
    }

    @Test
    void theOwnersWordsAreKeptAndTakenBack(FxRobot robot) {
        String id = "#message-restock";
        String before = robot.lookup(id).queryAs(TextArea.class).getText();
        assertThat(before).contains("[first name]", "[last product]");
        robot.interact(() -> {
            TextArea text = robot.lookup(id).queryAs(TextArea.class);
            text.requestFocus();
            text.setText("Hello [first name]!");
        });
        robot.interact(() -> scene().getRoot().lookup("#make-list").requestFocus());
        assertThat(wordings.of("trade")).containsEntry("restock", new MergeText("Hello [first-name]!"));
        assertThat(robot.lookup("Hello Jo!").tryQuery()).isPresent();
        robot.interact(model::undo);
        assertThat(wordings.of("trade")).isEmpty();
        assertThat(robot.lookup(id).queryAs(TextArea.class).getText()).isEqualTo(before);
    }

    @Test
    void whoIsOverdueStandsOneByOneAndGoesOnTheCallSheet(FxRobot robot) throws IOException {
        robot.interact(() -> model.choose(Overdue.ID));
        Entry.Overdue overdue =
                (Entry.Overdue) Objects.requireNonNull(model.chosenProperty().get());
        assertThat(overdue.audience().rows()).hasSize(20).allMatch(row -> row < 20);
        assertThat(overdue.late().rows())
                .isSortedAccordingTo(Comparator.comparing((Integer row) ->
                                overdue.late().outlook(row).worth().orElseThrow())
                        .reversed());
        Snapshots.save(scene(), "reach-overdue");
        robot.interact(() -> robot.lookup("#overdue-table")
                .queryTableView()
                .getSelectionModel()
                .select(1));
        robot.interact(() -> robot.lookup("#overdue-table").queryTableView().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(opened).isEqualTo(overdue.late().rows().get(1));
        robot.clickOn("#make-list").clickOn("#channel-phone").clickOn("#list-save");
        Set<String> refused = Set.of("Jo Berg 0", "Jo Berg 5", "Jo Berg 10", "Jo Berg 15");
        String sheet = text(saved);
        assertThat(sheet).contains("Jo Berg 19 +354 555 1019", "Usually every 4 weeks");
        for (String name : refused) {
            assertThat(sheet).doesNotContain(name + " ");
        }
    }

    @Test
    void aLongNameGoesOnInTheNextLineAndThePageKeepsItsWidth(FxRobot robot) {
        robot.interact(() -> model.choose(model.entries().stream()
                .filter(entry -> entry instanceof Entry.Bucket)
                .toList()
                .get(1)));
        Text title = robot.lookup(".page-header .page-title").query();
        assertThat(title.getText()).isEqualTo(LONG_NAME);
        Region header = robot.lookup(".page-header").query();
        assertThat(header.getHeight()).isGreaterThan(60);
        assertThat(header.localToScene(header.getBoundsInLocal())
                        .contains(title.localToScene(title.getBoundsInLocal())))
                .isTrue();
        ScrollPane page = robot.lookup(".page-scroll").query();
        assertThat(((Region) page.getContent()).getWidth())
                .isLessThanOrEqualTo(page.getViewportBounds().getWidth());
        Snapshots.save(scene(), "reach-long-name");
    }

    @Test
    void lettersCarryTheChosenWordsAndAreKept(FxRobot robot) throws IOException {
        robot.clickOn("#make-list").clickOn("#channel-post").clickOn("#format-letters");
        robot.clickOn("#message-new-in");
        Snapshots.save(scene(), "reach-letters");
        robot.clickOn("#list-save");
        assertThat(campaigns.all())
                .singleElement()
                .satisfies(kept -> assertThat(kept.channel().code()).isEqualTo("post"));
        assertThat(text(saved)).contains("Quayside Flowers", "Dear Jo,", "Potting soil", "Kind regards", "Bára");
    }

    @Test
    void whereNobodySaidYesItOffersTheFormForTheCounter(FxRobot robot) throws IOException {
        shop = picture(true, false);
        robot.interact(model::refresh);
        Snapshots.save(scene(), "reach-nobody");
        robot.clickOn("#save-form");
        assertThat(text(saved)).contains("May Quayside Flowers write to you?", "by text message", "Signature");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }

    @Test
    void withoutAnyAddressItSaysWhatFileBringsThem(FxRobot robot) {
        shop = picture(false, true);
        robot.interact(model::refresh);
        assertThat(robot.lookup(".empty-sentence").queryLabeled().getText()).contains("Email");
        Snapshots.save(scene(), "reach-no-contacts");
    }
}
