package app.shopfolk.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.store.JdbiLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What is kept of a customer is changed where it stands, wins over the next file, and is taken back. */
@WindowTest
@SuppressWarnings("NullAway.Init") // the window is made by @Start
class DetailsBoxTest {
    private static final Words WORDS = Words.of(Locale.UK, Currency.getInstance("GBP"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    static Path folder;

    private final Database database = Database.open(newFolder(), newFolder());
    private final JdbiLedger ledger = new JdbiLedger(database, Clock.systemUTC());
    private final DetailsViewModel model =
            new DetailsViewModel(ledger, new InlineJobRunner(), () -> TODAY, this::showHer);
    private Scene scene;

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(folder, "book");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Start
    void start(Stage stage) throws IOException {
        bringIn("customers.csv", "Bergen");
        DetailsBox box = new DetailsBox(model, WORDS);
        box.setPrefWidth(400);
        VBox page = new VBox(box);
        page.getStylesheets()
                .add(CustomersView.class.getResource("customers.css").toExternalForm());
        page.getStyleClass().add("page");
        scene = new Scene(new Overlay(page), 460, 780);
        model.keptProperty()
                .subscribe(kept -> kept.ifPresent(
                        done -> Overlay.of(box).ifPresent(overlay -> DetailsBox.say(overlay, WORDS.texts(), done))));
        new Theme(Appearance.LIGHT).wear(scene);
        stage.setScene(scene);
        stage.show();
        showHer();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void bringIn(String name, String city) throws IOException {
        Path file = Files.writeString(newFolder().resolve(name), """
            Customer number,First name,Last name,Email,City,Accepts Marketing
            K-1,Ada,Berg,ada@berg.example,%s,
            """.formatted(city));
        new Importing(ledger, "GB").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }

    private void showHer() {
        model.show(her());
    }

    private Customer her() {
        return ledger.contents().customers().getFirst();
    }

    private static void enter(FxRobot robot, String id, String text) {
        robot.clickOn("#detail-" + id);
        robot.write(text).type(KeyCode.ENTER);
    }

    @Test
    void aTownIsPutRightOutlivesTheNextFileAndIsTakenBack(FxRobot robot) throws IOException {
        enter(robot, "city", "Voss");
        assertThat(her().value(CustomerField.CITY)).contains("Voss");
        bringIn("later.csv", "Oslo");
        robot.interact(this::showHer);
        assertThat(her().value(CustomerField.CITY)).contains("Voss");
        assertThat(robot.lookup("you said so, 22 Nov 2026 (your files say: Oslo)")
                        .tryQuery())
                .isPresent();
        robot.clickOn("Undo");
        assertThat(her().value(CustomerField.CITY)).contains("Oslo");
    }

    @Test
    void aYesOnPaperIsRecordedWithDayAndPlace(FxRobot robot) {
        robot.clickOn("#consent-record").clickOn("#consent-email-yes").clickOn("#consent-post-no");
        assertThat(robot.lookup("#consent-keep").query().isDisabled()).isTrue();
        robot.clickOn("#consent-form");
        Snapshots.save(scene, "consent-sheet");
        robot.clickOn("#consent-keep");
        assertThat(her().value(CustomerField.CONSENT_EMAIL)).contains("true");
        assertThat(her().value(CustomerField.CONSENT_POST)).contains("false");
        assertThat(her().value(CustomerField.CONSENT_SMS)).isEmpty();
        assertThat(robot.lookup(".detail .small").queryAllAs(Label.class))
                .filteredOn(label -> label.getText().equals("you noted it, 22 Nov 2026: Form on paper"))
                .hasSize(2);
        Snapshots.save(scene, "details");
        robot.clickOn("Undo");
        assertThat(her().value(CustomerField.CONSENT_EMAIL)).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsNotKept(FxRobot robot) {
        enter(robot, "birth-date", "31.2.1990");
        assertThat(robot.lookup("Write the day like 23.4.1990 or 1990-04-23.").tryQuery())
                .isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(her().value(CustomerField.BIRTH_DATE)).isEmpty();
        enter(robot, "birth-date", "23.4.1990");
        assertThat(her().value(CustomerField.BIRTH_DATE)).contains("1990-04-23");
    }

    @Test
    void aDayIsReadAsItIsWrittenInHerCountry() {
        assertThat(DayText.typed("4/23/1990", Locale.US)).isEqualTo(Optional.of(LocalDate.of(1990, 4, 23)));
        assertThat(DayText.typed("4/3/1990", Locale.UK)).isEqualTo(Optional.of(LocalDate.of(1990, 3, 4)));
        assertThat(DayText.typed("1990年4月23日", Locale.JAPAN)).isEqualTo(Optional.of(LocalDate.of(1990, 4, 23)));
        for (Locale locale : List.of(Locale.UK, Locale.US, Locale.JAPAN, Locale.forLanguageTag("is-IS"))) {
            assertThat(DayText.typed(DayText.shown("1990-04-03", locale), locale))
                    .isEqualTo(Optional.of(LocalDate.of(1990, 4, 3)));
        }
    }
}
