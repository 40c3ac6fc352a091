package app.shopfolk.importing.view;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.DropArea;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.ProgressSheet;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.ImportEntry;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The import page: waiting for files, showing what they say, and what became of them. */
public final class ImportView extends StackPane {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    /** What is over sooner needs no sheet over the page. */
    private static final Duration NOTICEABLE = Duration.millis(300);

    private final ImportViewModel model;
    private final Texts texts;
    private final Figures figures;
    private final ImportWords words;
    private final Ways ways;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private final PauseTransition patience = new PauseTransition(NOTICEABLE);
    private final HBox waiting;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable CheckPage check;

    /**
     * Where the page leads.
     *
     * @param sampleShop opens the sample shop
     * @param goOn to the next page after an import
     * @param watched the folder that is watched; empty where none can be
     */
    public record Ways(Runnable sampleShop, Runnable goOn, Optional<WatchedFolderViewModel> watched) {
        /** The same without a watched folder, as in the sample shop. */
        public Ways(Runnable sampleShop, Runnable goOn) {
            this(sampleShop, goOn, Optional.empty());
        }
    }

    public ImportView(ImportViewModel model, Texts texts, Figures figures, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.figures = figures;
        this.ways = ways;
        this.words = new ImportWords(texts, figures);
        this.waiting = Pages.footer(
                texts.get("import.waiting"), Buttons.plain(texts.get("import.waiting.look"), model::readWaiting));
        waiting.getStyleClass().add("page-foot");
        waiting.setId("waiting");
        DropArea.accept(this, model::add);
        model.stageProperty().subscribe(this::show);
        model.imports().subscribe(this::showWaitingAnew);
        ways.watched().ifPresent(folder -> {
            folder.folderProperty().subscribe(path -> showWaitingAnew());
            folder.notes().subscribe(this::showWaitingAnew);
        });
        model.notThatWayProperty()
                .subscribe(refusal -> refusal.ifPresent(why -> toast(texts.get("import.reread.kept"))));
        model.undoneProperty().subscribe(this::sayUndone);
        model.waitingProperty().subscribe((before, now) -> sayWaiting(now.intValue() > before.intValue()));
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    private void show(ImportViewModel.Stage stage) {
        switch (stage) {
            case READING -> showProgress(texts.get("import.reading"));
            case BRINGING -> showProgress(texts.get("import.bringing"));
            case EMPTY -> showWaiting();
            case CHECKING -> showCheck();
            case DONE -> {
                leaveCheck();
                lay(new DonePage(model, texts, words, ways.goOn()).page());
            }
        }
        sayWaiting(false);
        if (!model.isBusy()) {
            patience.stop();
            Overlay.of(this).filter(Overlay::isShowing).ifPresent(Overlay::close);
            model.failureProperty()
                    .get()
                    .ifPresent(failure ->
                            Overlay.of(this).ifPresent(overlay -> new FailureSheet(texts).tell(overlay, failure)));
        }
    }

    private void showWaitingAnew() {
        if (model.stageProperty().get() == ImportViewModel.Stage.EMPTY) {
            showWaiting();
        }
    }

    private void showWaiting() {
        leaveCheck();
        WaitingPage.Ways in =
                new WaitingPage.Ways(ways.sampleShop(), this::choose, this::chooseFolder, this::paste, ways.watched());
        lay(new WaitingPage(model, texts, figures, in).page());
    }

    /** The page that is there already follows by itself, so that what she opened stays open. */
    private void showCheck() {
        if (check == null) {
            check = new CheckPage(model, texts, words, this::choose);
            lay(check.page());
        }
    }

    /** Shows a page, below it what was handed over meanwhile and still waits. */
    private void lay(Node page) {
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(new VBox(page, waiting));
    }

    /** What comes while something is under way is read after it; that is said at once and stays in sight. */
    private void sayWaiting(boolean isMore) {
        boolean busy = model.isBusy();
        boolean any = model.waitingProperty().get() > 0;
        waiting.setVisible(any && !busy);
        waiting.setManaged(any && !busy);
        if (isMore && busy) {
            toast(texts.get("import.waiting.noted"));
        }
    }

    private void leaveCheck() {
        if (check != null) {
            check.leave();
            check = null;
        }
    }

    private void showProgress(String title) {
        ProgressSheet sheet = new ProgressSheet(texts, figures, title, model::cancel);
        DropArea.accept(sheet.node(), model::add);
        watching.unsubscribe();
        watching = model.progressProperty().subscribe(sheet::at);
        patience.setOnFinished(event -> Overlay.of(this).ifPresent(overlay -> overlay.show(sheet.node(), false)));
        patience.playFromStart();
    }

    private void sayUndone(List<ImportEntry> entries) {
        if (!entries.isEmpty()) {
            String names = entries.stream().map(ImportEntry::file).collect(Collectors.joining(", "));
            toast(
                    entries.size() == 1
                            ? texts.get("import.undone.one", names)
                            : texts.get("import.undone.many", words.number(entries.size())));
        }
    }

    private void toast(String text) {
        Overlay.of(this).ifPresent(overlay -> overlay.toast(text));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("import.choose"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.add(chosen.stream().map(File::toPath).toList());
        }
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("import.choose"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.add(List.of(chosen.toPath()));
        }
    }

    private void pressed(KeyEvent event) {
        boolean writing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
        if (PASTE.match(event) && !writing && (!isDisabled() || model.isBusy())) {
            paste();
            event.consume();
        }
    }

    /** Takes cells, or files, that were copied elsewhere. */
    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.add(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasString() && clipboard.getString().contains("\n")) {
            model.paste(clipboard.getString(), texts.get("import.paste.name"));
        } else {
            toast(texts.get("import.paste.nothing"));
        }
    }
}
