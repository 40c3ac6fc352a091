package app.shopfolk.persona.view;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Chips;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.DropArea;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.text.Words;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** One persona: left the sheet as it will be printed, right its statements and how each is known. */
final class EditorView extends StackPane {
    private static final Duration QUIET = Duration.seconds(1);
    private static final double SHEET = 520;
    private static final double GAP = 24;

    /** Below this the statements stand under the sheet. */
    private static final double NARROW = 960;

    private final PersonaEditor editor;
    private final Words words;
    private final Outputs outputs;
    private final PauseTransition autosave = new PauseTransition(QUIET);
    private final SheetPane sheet;

    /**
     * @param back leads to the gallery
     * @param away lets go of the persona
     */
    EditorView(PersonaEditor editor, Words words, JobRunner jobs, Dialogs dialogs, Runnable back, Runnable away) {
        this.editor = editor;
        this.words = words;
        this.sheet = new SheetPane(editor, words, SHEET);
        this.outputs = new Outputs(this, words, jobs, dialogs);
        autosave.setOnFinished(event -> {
            editor.save();
            if (!editor.savedProperty().get()) {
                autosave.play();
            }
        });
        editor.savedProperty().subscribe(saved -> {
            if (!saved) {
                // Not from the start: who types without a pause is kept too.
                autosave.play();
            }
        });
        editor.refusedProperty().subscribe(refused -> {
            if (refused) {
                Overlay.of(this)
                        .ifPresent(overlay -> overlay.toast(words.texts().get("persona.not-saved")));
            }
        });
        VBox left = left();
        VBox right = right();
        StackPane both = new StackPane(new HBox(GAP, left, right));
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(narrow -> {
            if (narrow != both.getChildren().getFirst() instanceof VBox) {
                both.getChildren().setAll(narrow ? new VBox(GAP, left, right) : new HBox(GAP, left, right));
            }
        });
        getChildren().add(Pages.scrolling(header(back, away), both));
        addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                editor.undo();
                event.consume();
            } else if (REDO.match(event)) {
                editor.redo();
                event.consume();
            }
        });
    }

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private PageHeader header(Runnable back, Runnable away) {
        Button undo = Buttons.icon(Feather.CORNER_UP_LEFT, words.texts().get("persona.undo"), editor::undo);
        undo.disableProperty().bind(editor.canUndoProperty().not());
        Button redo = Buttons.icon(Feather.CORNER_UP_RIGHT, words.texts().get("persona.redo"), editor::redo);
        redo.disableProperty().bind(editor.canRedoProperty().not());
        Button history = Buttons.icon(
                Feather.CLOCK,
                words.texts().get("persona.history"),
                () -> Overlay.of(this).ifPresent(overlay -> new HistorySheet(editor, words, overlay).open()));
        history.setId("persona-history");
        Button remove = Buttons.icon(Feather.TRASH_2, words.texts().get("persona.delete"), away);
        PageHeader header = new PageHeader(
                words.texts().get("persona.editor.title"),
                "",
                undo,
                redo,
                history,
                remove,
                Buttons.plain(
                        words.texts().get("persona.print"),
                        () -> outputs.print(List.of(editor.sheet()), sheet.paper())),
                Buttons.plain(words.texts().get("persona.png"), () -> outputs.png(editor.sheet(), sheet.paper())),
                Buttons.plain(
                        words.texts().get("persona.pdf"), () -> outputs.pdf(List.of(editor.sheet()), sheet.paper())),
                Buttons.primary(words.texts().get("persona.done"), back));
        editor.savedProperty()
                .subscribe(saved -> header.setSubtitle(words.texts().get(saved ? "persona.saved" : "persona.saving")));
        return header;
    }

    private VBox left() {
        ToggleGroup papers = new ToggleGroup();
        HBox row = new HBox(8);
        for (Paper choice : List.of(Paper.A6, Paper.A5, Paper.A4, Paper.LETTER)) {
            ToggleButton button = Chips.choice(words.texts().get("persona.paper." + choice.code()));
            button.setToggleGroup(papers);
            button.setSelected(choice == sheet.paper());
            button.setOnAction(event -> {
                button.setSelected(true);
                sheet.show(choice);
            });
            row.getChildren().add(button);
        }
        PortraitCard portrait = new PortraitCard(editor, words);
        DropArea.accept(sheet, portrait::take);
        VBox left = new VBox(16, sheet, row, portrait);
        left.setMinWidth(SHEET);
        left.setMaxWidth(SHEET);
        return left;
    }

    private VBox right() {
        StatementList list = new StatementList(editor, words);
        TextField name = new TextField();
        name.setId("persona-name");
        name.setAccessibleText(words.texts().get("persona.name"));
        editor.personaProperty().subscribe(persona -> {
            if (!name.getText().strip().equals(persona.name())) {
                name.setText(persona.name());
            }
        });
        name.textProperty().subscribe(editor::rename);
        name.focusedProperty().subscribe(focused -> {
            if (!focused && name.getText().isBlank()) {
                name.setText(editor.personaProperty().get().name());
            }
        });
        CheckBox negative = new CheckBox(words.texts().get("persona.negative"));
        editor.personaProperty().subscribe(persona -> negative.setSelected(persona.negative()));
        negative.setOnAction(event -> editor.negative(negative.isSelected()));
        Label label = new Label(words.texts().get("persona.name"));
        label.getStyleClass().add("quiet");
        HBox who = new HBox(12, label, name, negative);
        who.getStyleClass().add("persona-who");
        AddStatement add = new AddStatement(editor, words);
        QuestionsCard questions = new QuestionsCard(editor, words, topic -> {
            boolean there = editor.personaProperty().get().first(topic).isPresent();
            if (there) {
                editor.takeInHand(topic);
                list.focusInHand();
            } else {
                add.begin(topic);
            }
        });
        VBox right = new VBox(
                16,
                new BucketCard(editor.bucket(), editor.sheet(), words),
                new EvidencePane(editor, words),
                new Card(who, list, add),
                questions);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }
}
