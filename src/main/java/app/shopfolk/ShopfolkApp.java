package app.shopfolk;

import app.shopfolk.importing.view.ImportViewModel;
import app.shopfolk.insight.Picture;
import app.shopfolk.platform.db.Keys;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.FxJobRunner;
import app.shopfolk.platform.fx.SaveDialog;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerBackup;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.sales.store.LedgerRescue;
import app.shopfolk.shell.StartView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The window's life: shown at once, filled when the owner's book is open; changes over to the sample shop and back, and to an
 * earlier state; closes what it opened.
 */
public final class ShopfolkApp extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(ShopfolkApp.class);

    private final JobRunner jobs = new FxJobRunner();
    private final SecondStart secondStart = new SecondStart();
    private @Nullable Theme theme;
    private @Nullable StartView startView;
    private @Nullable Shop shop;
    private @Nullable Wiring wiring;
    /** The password that was typed, and what became of it in Settings. */
    private volatile Keys keys = Keys.none();
    /** A failed going back is told when the book is open again. */
    private boolean isRestoreUntold;

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> tell(fault));
        theme = new Theme(Appearance.SYSTEM);
        stage.setTitle(Launcher.systemWords().texts().get("app.name"));
        openOwn(stage, Launcher.filesIn(getParameters().getRaw()));
    }

    /** @param files to be shown on the Import page when the book is open */
    private void openOwn(Stage stage, List<Path> files) {
        showStart(stage);
        jobs.run(progress -> BookOpening.open(folders(), keys, files), step -> {}, outcome -> {
            switch (outcome) {
                case Outcome.Done<Optional<Shop>>(Optional<Shop> opened) ->
                    opened.ifPresentOrElse(own -> begin(stage, own, files), Platform::exit);
                case Outcome.Failed<Optional<Shop>>(Exception cause) -> refused(stage, cause, files);
                case Outcome.Cancelled<Optional<Shop>>() -> Platform.exit();
            }
        });
    }

    private void begin(Stage stage, Shop own, List<Path> files) {
        change(
                stage,
                own,
                new Wiring.Ways(
                        Optional.of(() -> goToSample(stage)),
                        Optional.empty(),
                        () -> show(own),
                        backup -> goBackTo(stage, backup),
                        SaveDialog::ask));
        secondStart.listen(own.folder(), given -> called(stage, given));
        own.watchFolder(() -> own.pictures().changed());
        StartLog.whenDrawn("The book is on the screen");
        jobs.run(progress -> own.pictures().newest(), step -> {}, outcome -> {
            if (outcome instanceof Outcome.Failed<Picture>(Exception cause)) {
                LOG.warn("The figures could not be worked out", cause);
            } else {
                StartLog.whenDrawn("The figures are ready");
            }
            keepBackup(own);
        });
        boolean empty = own.ledger().contents().lines().size() == 0
                && own.ledger().contents().customers().isEmpty();
        if (isRestoreUntold) {
            isRestoreUntold = false;
            Texts texts = own.words().texts();
            Sheets.problem(
                    wiring(stage).window().overlay(),
                    texts,
                    texts.get("app.start.not-restored"),
                    texts.get("app.start.not-restored.kept"),
                    texts.get("app.start.not-restored.todo"));
        }
        if (empty || !files.isEmpty()) {
            wiring(stage).window().open(ImportRoom.ID);
        }
        if (!files.isEmpty()) {
            wiring(stage).importPage().ifPresent(page -> page.add(files));
        }
        if (getParameters().getRaw().contains(Rehearsal.OPTION)) {
            Rehearsal.begin(wiring(stage).window());
        }
    }

    private void keepBackup(Shop own) {
        jobs.run(progress -> own.backups().keep(), step -> {}, outcome -> {
            if (outcome instanceof Outcome.Failed<Boolean>(Exception cause)) {
                LOG.warn("The daily backup could not be taken", cause);
            }
        });
    }

    private void called(Stage stage, List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        Wiring joined = wiring;
        if (joined != null && !files.isEmpty()) {
            joined.window().open(ImportRoom.ID);
            joined.importPage().ifPresent(page -> page.add(files));
        }
    }

    private void showStart(Stage stage) {
        Theme look = theme;
        if (look != null && startView == null) {
            StartView view = new StartView(Launcher.systemWords().texts());
            startView = view;
            look.show(stage, view);
            stage.show();
            StartLog.whenDrawn("The window is on the screen");
        }
    }

    /** The book cannot be opened: says why, and what can be done. */
    private void refused(Stage stage, Exception cause, List<Path> files) {
        StartView view = startView;
        if (view == null || !(cause instanceof LedgerException refusal)) {
            throw new IllegalStateException("The book could not be opened", cause);
        }
        if (refusal.reason() != LedgerException.Reason.LOCKED) {
            LOG.error("The ledger cannot be opened", refusal);
        }
        new Refusal(
                        view,
                        Launcher.systemWords(),
                        folders(),
                        jobs,
                        new Refusal.Ways(
                                () -> openAgain(stage, view, files),
                                typed -> {
                                    keys = Keys.of(typed);
                                    openAgain(stage, view, files);
                                },
                                this::rescue,
                                () -> getHostServices()
                                        .showDocument(folders().data().toUri().toString()),
                                Platform::exit))
                .show(refusal.reason());
    }

    private void openAgain(Stage stage, StartView view, List<Path> files) {
        view.opening();
        openOwn(stage, files);
    }

    private LedgerRescue rescue() {
        return LedgerRescue.of(folders().data(), folders().backups(), keys);
    }

    private Folders folders() {
        return Launcher.folders(getParameters().getRaw());
    }

    /** Closes the book, puts an earlier state in its place, and opens it again. */
    private void goBackTo(Stage stage, LedgerBackup backup) {
        closeShop();
        restart(stage);
        jobs.run(
                progress -> {
                    try (LedgerRescue rescue = rescue()) {
                        return rescue.restore(backup);
                    }
                },
                step -> {},
                outcome -> {
                    if (outcome instanceof Outcome.Failed<?>(Exception cause)) {
                        LOG.error("An earlier state could not be brought back", cause);
                        isRestoreUntold = true;
                    }
                    openOwn(stage, List.of());
                });
    }

    private void restart(Stage stage) {
        wiring = null;
        startView = null;
        showStart(stage);
    }

    private void goToSample(Stage stage) {
        Folders sample = Folders.in(folders().data().resolve("sample-shop"));
        jobs.run(progress -> openSample(sample, progress), step -> {}, outcome -> {
            switch (outcome) {
                case Outcome.Done<Shop>(Shop opened) ->
                    change(
                            stage,
                            opened,
                            new Wiring.Ways(
                                    Optional.empty(),
                                    Optional.of(() -> backToOwn(stage)),
                                    () -> show(opened),
                                    ShopfolkApp::noRestore,
                                    SaveDialog::ask));
                case Outcome.Failed<Shop>(Exception cause) -> tell(cause);
                case Outcome.Cancelled<Shop>() -> LOG.info("The sample shop was not opened");
            }
        });
    }

    /** The sample shop is made anew at any time; nothing of it is worth going back to. */
    private static void noRestore(LedgerBackup backup) {
        LOG.info("The sample shop keeps no earlier states such as that of {}", backup.taken());
    }

    private static Shop openSample(Folders folders, Progress progress) throws IOException {
        Shop opened = Shop.open(folders);
        SampleBooks.fill(opened, progress);
        return opened;
    }

    private void backToOwn(Stage stage) {
        closeShop();
        restart(stage);
        openOwn(stage, List.of());
    }

    private void change(Stage stage, Shop next, Wiring.Ways ways) {
        closeShop();
        shop = next;
        startView = null;
        Theme look = theme;
        if (look != null) {
            dress(look, next);
            wiring = new Wiring(stage, look, next, jobs, ways);
            next.settings().onChange(setting -> {
                if (setting == Setting.THEME || setting == Setting.TEXT_SIZE) {
                    dress(look, next);
                }
            });
            wiring.window()
                    .remember(
                            next.settings().get(Setting.WINDOW),
                            place -> next.settings().set(Setting.WINDOW, place));
            wiring.window().show();
        }
    }

    private static void dress(Theme look, Shop shop) {
        look.appearanceProperty()
                .set(Appearance.valueOf(shop.settings().get(Setting.THEME).toUpperCase(Locale.ROOT)));
        Theme.TEXT_SIZES.stream()
                .filter(size -> size.toString().equals(shop.settings().get(Setting.TEXT_SIZE)))
                .forEach(look.textSizeProperty()::set);
    }

    private Wiring wiring(Stage stage) {
        Wiring joined = wiring;
        if (joined == null) {
            throw new IllegalStateException("No shop is open in " + stage.getTitle());
        }
        return joined;
    }

    private void show(Shop opened) {
        getHostServices().showDocument(opened.folder().toUri().toString());
    }

    /** A bug: noted in the log, told with a short code, and the program goes on. */
    private void tell(Throwable fault) {
        LOG.error("A fault of our own, code {}", Sheets.codeOf(fault), fault);
        Wiring joined = wiring;
        Shop open = shop;
        StartView view = startView;
        if (joined != null && open != null) {
            Sheets.bug(joined.window().overlay(), open.words().texts(), fault);
        } else if (view != null) {
            Refusal.fault(view, Launcher.systemWords(), Sheets.codeOf(fault), Platform::exit);
        }
    }

    private void closeShop() {
        Shop open = shop;
        shop = null;
        Wiring joined = wiring;
        if (joined != null) {
            joined.importPage().ifPresent(ImportViewModel::close);
        }
        secondStart.stop();
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void stop() {
        closeShop();
    }
}
