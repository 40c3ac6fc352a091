package app.shopfolk.importing.view;

import app.shopfolk.importing.ChangedFileException;
import app.shopfolk.platform.fx.DropArea;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.ProgressSheet;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.LedgerException;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
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
                getChildren().setAll(new DonePage(model, texts, words, ways.goOn()).page());
            }
        }
        if (stage != ImportViewModel.Stage.READING && stage != ImportViewModel.Stage.BRINGING) {
            patience.stop();
            Overlay.of(this).filter(Overlay::isShowing).ifPresent(Overlay::close);
            model.failureProperty().get().ifPresent(this::tell);
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
        getChildren().setAll(new WaitingPage(model, texts, figures, in).page());
    }

    /** The page that is there already follows by itself, so that what she opened stays open. */
    private void showCheck() {
        if (check == null) {
            check = new CheckPage(model, texts, words, this::choose);
            getChildren().setAll(check.page());
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
        watching.unsubscribe();
        watching = model.progressProperty().subscribe(sheet::at);
        patience.setOnFinished(event -> Overlay.of(this).ifPresent(overlay -> overlay.show(sheet.node(), false)));
        patience.playFromStart();
    }

    private void tell(Exception failure) {
        Overlay.of(this).ifPresent(overlay -> {
            if (failure instanceof IOException || failure instanceof LedgerException) {
                Sheets.problem(
                        overlay,
                        texts,
                        texts.get("import.failed.title"),
                        texts.get("import.failed.kept"),
                        texts.get(todoAfter(failure), nameIn(failure)));
            } else {
                Sheets.bug(overlay, texts, failure);
            }
        });
    }

    private static String todoAfter(Exception failure) {
        return switch (failure) {
            case ChangedFileException changed -> "import.failed.changed";
            case NoSuchFileException gone -> "import.failed.gone";
            case LedgerException refused
            when refused.reason() == LedgerException.Reason.DISK_FULL -> "import.failed.full";
            case LedgerException refused
            when refused.reason() == LedgerException.Reason.NOT_WRITABLE -> "import.failed.not-writable";
            default -> "import.failed.todo";
        };
    }

    private static String nameIn(Exception failure) {
        String file = failure instanceof FileSystemException about ? about.getFile() : null;
        return file == null ? "" : String.valueOf(Path.of(file).getFileName());
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
        if (PASTE.match(event) && !writing && !isDisabled()) {
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
