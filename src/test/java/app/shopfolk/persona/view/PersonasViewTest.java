package app.shopfolk.persona.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.persona.Persona;
import app.shopfolk.persona.Photo;
import app.shopfolk.persona.page.PersonaCard;
import app.shopfolk.persona.page.Pictures;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Preview;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.print.Letters;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class PersonasViewTest {
    /** On a busy machine a second takes long; who waits for a pause waits for ever. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private final PersonasInMemory kept = new PersonasInMemory();
    private final PersonasViewModel model = new PersonasViewModel(kept, new InlineJobRunner(), FolkShop::open);
    private @Nullable Theme theme;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        Words words = new Words(Texts.load(Locale.ENGLISH), new Figures(Locale.UK, Currency.getInstance("EUR")));
        Overlay root =
                new Overlay(new PersonasView(model, words, new InlineJobRunner(), Dialogs.unanswered(), () -> {}));
        Scene scene = new Scene(root, 1280, 800);
        Theme made = new Theme(Appearance.LIGHT);
        made.wear(scene);
        theme = made;
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void fromNothingToAnEditedPersona(FxRobot robot) throws IOException {
        Scene scene = robot.window(0).getScene();
        Snapshots.save(scene, "personas-empty");
        robot.clickOn("Draft the personas");
        assertThat(model.sheets()).hasSize(3);
        Snapshots.save(scene, "personas-gallery");

        robot.clickOn(robot.lookup(".persona-card").nth(1).queryButton());
        TextField name = robot.lookup("#persona-name").queryAs(TextField.class);
        robot.clickOn(name).press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
        robot.write("Joe").type(KeyCode.ENTER);
        Snapshots.save(scene, "persona-editor");
        robot.clickOn(robot.lookup(".statement-text").nth(5).<Node>query());
        Snapshots.save(scene, "persona-editor-spread");
        TextInputControl first = robot.lookup(".statement-text").nth(1).query();
        robot.clickOn(first).type(KeyCode.END).write(" at a firm");
        assertThat(robot.lookup(".statement-text").nth(1).<TextInputControl>query())
                .isSameAs(first);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        Persona moved = Objects.requireNonNull(model.openProperty().get())
                .personaProperty()
                .get();
        assertThat(moved.statements().get(2).text().toString()).contains("at a firm");
        PersonaEditor editor = Objects.requireNonNull(model.openProperty().get());
        typingWithoutAPauseIsKeptMeanwhile(robot, editor);
        takesAPictureOfHerOwn(robot, editor, scene);
        robot.clickOn("#persona-history");
        Snapshots.save(scene, "persona-history");
        robot.clickOn("Close");
        robot.interact(() -> Objects.requireNonNull(theme).appearanceProperty().set(Appearance.DARK));
        Snapshots.save(scene, "persona-editor-dark");
        robot.clickOn("Done");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(kept.all()).anyMatch(persona -> persona.name().equals("Joe"));
        Snapshots.save(scene, "personas-gallery-dark");
    }

    /** A font lookup that finds nothing beyond the program's own letters. */
    @ParameterizedTest
    @CsvSource({
        "en, Joe, ''",
        "is, Ásgerður, ''",
        "en, 花子, no Japanese letters",
        "en, Юлия, some words",
        "ja, Joe, no Japanese letters"
    })
    void aComputerWithoutTheLettersSaysSoBeforePrinting(String language, String name, String said, FxRobot robot) {
        Words words = Words.of(Locale.forLanguageTag(language), Currency.getInstance("EUR"));
        Letters latin = new Letters(letter ->
                Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN || Character.isDigit(letter));
        AtomicReference<Set<Node>> notes = new AtomicReference<>(Set.of());
        robot.interact(() -> {
            model.draftMissing();
            kept.save(kept.all().getFirst().withName(name));
            PersonasView page =
                    new PersonasView(model, words, new InlineJobRunner(), Dialogs.unanswered(), () -> {}, latin);
            Scene scene = robot.window(0).getScene();
            ((Overlay) scene.getRoot()).show(page, true);
            scene.getRoot().applyCss();
            notes.set(page.lookupAll("#persona-letters"));
        });
        if (said.isEmpty()) {
            assertThat(notes.get()).isEmpty();
        } else {
            assertThat(notes.get())
                    .hasSize(1)
                    .allSatisfy(note -> assertThat(words(note)).contains(said));
        }
    }

    @Test
    void fastTypingIsDrawnSeldomAndItsLastLetterAlways(FxRobot robot) throws TimeoutException {
        Words words = Words.of(Locale.UK, Currency.getInstance("EUR"));
        AtomicInteger drawn = new AtomicInteger();
        SheetPane sheet = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            model.draftMissing();
            model.edit(model.sheets().getFirst());
            return new SheetPane(Objects.requireNonNull(model.openProperty().get()), words, 520);
        });
        PersonaEditor editor = Objects.requireNonNull(model.openProperty().get());
        robot.interact(() -> {
            sheet.getChildren().addListener((ListChangeListener<Node>) change -> drawn.incrementAndGet());
            "Philippa Featherstone"
                    .chars()
                    .forEach(letter ->
                            editor.rename(editor.personaProperty().get().name() + (char) letter));
            assertThat(drawn).as("while typing").hasValue(0);
        });
        Image expected = WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> new Preview(
                                PersonaCard.of(editor.sheet(), Paper.A6, words).getFirst(), 520)
                        .getImage());
        WaitForAsyncUtils.waitFor(LONG.toSeconds(), TimeUnit.SECONDS, () -> drawn.get() > 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pixels(((Preview) sheet.getChildren().getFirst()).getImage()))
                .isEqualTo(pixels(expected));
        assertThat(drawn).as("for twenty letters").hasValueLessThan(3);
        whoTypesWithoutAPauseSeesItFollow(robot, editor, drawn);
    }

    /** A letter with every frame, far faster than the sheet is drawn. */
    private static void whoTypesWithoutAPauseSeesItFollow(FxRobot robot, PersonaEditor editor, AtomicInteger drawn)
            throws TimeoutException {
        int before = drawn.get();
        AnimationTimer typing = new AnimationTimer() {
            private int letter;

            @Override
            public void handle(long now) {
                editor.rename("Joe" + "x".repeat(1 + letter++ % 5));
            }
        };
        robot.interact(typing::start);
        try {
            WaitForAsyncUtils.waitFor(LONG.toSeconds(), TimeUnit.SECONDS, () -> drawn.get() > before);
        } finally {
            robot.interact(typing::stop);
        }
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static String words(Node note) {
        return note.lookupAll(".word").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }

    private void typingWithoutAPauseIsKeptMeanwhile(FxRobot robot, PersonaEditor editor) {
        String id = editor.personaProperty().get().id();
        int before = kept.history(id).size();
        long begun = System.nanoTime();
        for (int letter = 0; kept.history(id).size() == before; letter++) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG);
            String name = "Joe" + "x".repeat(1 + letter % 5);
            robot.interact(() -> editor.rename(name));
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
        robot.interact(() -> editor.rename("Joe"));
    }

    private void takesAPictureOfHerOwn(FxRobot robot, PersonaEditor editor, Scene scene) throws IOException {
        Path file = Files.write(folder.resolve("joe.jpg"), Pictures.file(1600, 1200, "jpeg"));
        robot.interact(
                () -> robot.lookup(".portrait-card").<PortraitCard>query().take(List.of(file)));
        Photo taken = editor.personaProperty().get().photo().orElseThrow();
        Node frame = robot.lookup(".photo-frame").query();
        robot.interact(frame::requestFocus);
        robot.type(KeyCode.PLUS, KeyCode.LEFT, KeyCode.LEFT, KeyCode.UP);
        robot.drag(frame).dropBy(20, 10);
        Photo cropped = editor.personaProperty().get().photo().orElseThrow();
        assertThat(cropped.zoom()).isGreaterThan(taken.zoom());
        assertThat(cropped.x()).isNotEqualTo(taken.x());
        Snapshots.save(scene, "persona-editor-picture");
        robot.interact(
                () -> robot.lookup(".portrait-card").<PortraitCard>query().take(List.of(folder.resolve("gone.jpg"))));
        assertThat(robot.lookup("#persona-photo-refused").<Label>query().getText())
                .contains("cannot be opened");
        robot.interact(editor::undo);
        assertThat(editor.personaProperty().get().photo()).contains(taken);
        robot.interact(
                () -> robot.lookup("#persona-remove-picture").queryButton().fire());
        assertThat(editor.personaProperty().get().photo()).isEmpty();
        robot.interact(editor::undo);
        assertThat(editor.personaProperty().get().photo()).contains(taken);
    }
}
