package app.shopfolk;

import app.shopfolk.importing.view.ImportViewModel;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.view.LastWorthView;
import app.shopfolk.platform.db.Keys;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.FxJobRunner;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.fx.SystemDialogs;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.LedgerBackup;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.sales.store.LedgerRescue;
import app.shopfolk.shell.MainWindow;
import app.shopfolk.shell.StartView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /** What was dropped on the window before there was a book to bring it into. */
    private final Set<Path> dropped = new LinkedHashSet<>();

    private @Nullable Front front;
    private @Nullable Shop shop;
    private @Nullable Wiring wiring;
    /** The password that was typed, and what became of it in Settings. */
    private volatile Keys keys = Keys.none();
    /** A failed going back is told when the book is open again. */
    private boolean isRestoreUntold;

    /** What is there before any book is, and stays: the window, and what it shows until it can be filled. */
    private record Front(Stage stage, Theme theme, MainWindow window, Words words, StartView view) {}

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> tell(fault));
        Look look = Look.in(folders().data());
        Theme theme = Theme.ofEmptyWindow(look.appearance());
        look.dress(theme);
        MainWindow window = new MainWindow(stage, theme, () -> look.words().texts(), Wiring.SCREENS);
        front = new Front(
                stage, theme, window, look.words(), new StartView(look.words().texts(), this::dropped));
        dropped.addAll(Launcher.filesIn(getParameters().getRaw()));
        showOpening();
        window.place(look.place());
        window.show();
        // The window first: opening the book would take a processor from it.
        StartLog.whenDrawn("The window is on the screen", () -> {
            openOwn();
            theme.loadOtherFonts();
        });
    }

    private void showOpening() {
        StartView view = front().view();
        view.opening();
        front().window().await(view);
    }

    private int dropped(List<Path> files) {
        dropped.addAll(files);
        return dropped.size();
    }

    /** Opens the owner's own book; what was dropped is then shown on the Import page. */
    private void openOwn() {
        List<Path> given = List.copyOf(dropped);
        jobs.run(progress -> BookOpening.open(folders(), keys, given, this::showLast), step -> {}, outcome -> {
            switch (outcome) {
                case Outcome.Done<Optional<Shop>>(Optional<Shop> opened) ->
                    opened.ifPresentOrElse(this::read, Platform::exit);
                case Outcome.Failed<Optional<Shop>>(Exception cause) -> refused(cause);
                case Outcome.Cancelled<Optional<Shop>>() -> Platform.exit();
            }
        });
    }

    /** Shows what was counted last, where it takes long to read the book; not on the window's thread. */
    private void showLast(Shop opened) {
        opened.lastWorth()
                .ofLargeBook()
                .ifPresent(last -> Platform.runLater(() -> {
                    Words words = opened.words();
                    front().view().meanwhile(new LastWorthView(last, words.texts(), words.figures()));
                    StartLog.whenDrawn("The figures of last time are on the screen");
                }));
    }

    private void read(Shop own) {
        if (front().view().isMeanwhile()) {
            // They stay until there are new ones. Should these fail, it is told where they are asked for again.
            jobs.run(progress -> own.pictures().newest(), step -> {}, outcome -> begin(own));
        } else {
            begin(own);
        }
    }

    private void begin(Shop own) {
        MainWindow window = front().window();
        List<Path> files = List.copyOf(dropped);
        dropped.clear();
        // A page that she chose while she waited stays; of the others it shows where there is something to do.
        if (!files.isEmpty() || (isEmpty(own) && window.isAtFirst())) {
            window.open(ImportRoom.ID);
        }
        change(
                own,
                new Wiring.Ways(
                        Optional.of(this::goToSample),
                        Optional.empty(),
                        () -> show(own),
                        this::goBackTo,
                        new SystemDialogs()));
        secondStart.listen(own.folder(), this::called);
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
        if (isRestoreUntold) {
            isRestoreUntold = false;
            Texts texts = own.words().texts();
            Sheets.problem(
                    window.overlay(),
                    texts,
                    texts.get("app.start.not-restored"),
                    texts.get("app.start.not-restored.kept"),
                    texts.get("app.start.not-restored.todo"));
        }
        bringIn(files);
        if (getParameters().getRaw().contains(Rehearsal.OPTION)) {
            Rehearsal.begin(window);
        }
    }

    private static boolean isEmpty(Shop shop) {
        LedgerContents contents = shop.ledger().contents();
        return contents.lines().size() == 0 && contents.customers().isEmpty();
    }

    private void keepBackup(Shop own) {
        jobs.run(progress -> own.backups().keep(), step -> {}, outcome -> {
            if (outcome instanceof Outcome.Failed<Boolean>(Exception cause)) {
                LOG.warn("The daily backup could not be taken", cause);
            }
        });
    }

    /** A second start: this window comes to the front and takes over its files. */
    private void called(List<Path> files) {
        Stage stage = front().stage();
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        bringIn(files);
    }

    private void bringIn(List<Path> files) {
        Wiring joined = wiring;
        if (joined != null && !files.isEmpty()) {
            joined.window().open(ImportRoom.ID);
            joined.importPage().ifPresent(page -> page.add(files));
        }
    }

    /** The book cannot be opened: says why, and what can be done. */
    private void refused(Exception cause) {
        if (!(cause instanceof LedgerException refusal)) {
            throw new IllegalStateException("The book could not be opened", cause);
        }
        if (refusal.reason() != LedgerException.Reason.LOCKED) {
            LOG.error("The ledger cannot be opened", refusal);
        }
        StartView view = front().view();
        front().window().alone(view);
        new Refusal(
                        view,
                        front().words(),
                        folders(),
                        jobs,
                        new Refusal.Ways(
                                this::openAgain,
                                typed -> {
                                    keys = Keys.of(typed);
                                    openAgain();
                                },
                                this::rescue,
                                () -> getHostServices()
                                        .showDocument(folders().data().toUri().toString()),
                                Platform::exit))
                .show(refusal.reason());
    }

    private void openAgain() {
        showOpening();
        openOwn();
    }

    private LedgerRescue rescue() {
        return LedgerRescue.of(folders().data(), folders().backups(), keys);
    }

    private Folders folders() {
        return Launcher.folders(getParameters().getRaw());
    }

    /** Closes the book, puts an earlier state in its place, and opens it again. */
    private void goBackTo(LedgerBackup backup) {
        closeShop();
        showOpening();
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
                    openOwn();
                });
    }

    private void goToSample() {
        Folders sample = Folders.in(folders().data().resolve("sample-shop"));
        jobs.run(progress -> openSample(sample, progress), step -> {}, outcome -> {
            switch (outcome) {
                case Outcome.Done<Shop>(Shop opened) -> {
                    // Waiting again, so that no page of the shop that is left is made for the last time.
                    showOpening();
                    front().window().open(TodayRoom.ID);
                    change(
                            opened,
                            new Wiring.Ways(
                                    Optional.empty(),
                                    Optional.of(this::backToOwn),
                                    () -> show(opened),
                                    ShopfolkApp::noRestore,
                                    new SystemDialogs()));
                }
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

    private void backToOwn() {
        closeShop();
        showOpening();
        openOwn();
    }

    private void change(Shop next, Wiring.Ways ways) {
        closeShop();
        shop = next;
        Front shown = front();
        Look.of(next.settings()).dress(shown.theme());
        wiring = new Wiring(shown.window(), next, jobs, ways);
        next.settings().onChange(setting -> {
            if (setting == Setting.THEME || setting == Setting.TEXT_SIZE) {
                Look.of(next.settings()).dress(shown.theme());
            }
        });
        shown.window().onClose(place -> next.settings().set(Setting.WINDOW, place));
    }

    private Front front() {
        Front shown = front;
        if (shown == null) {
            throw new IllegalStateException("There is no window yet");
        }
        return shown;
    }

    private void show(Shop opened) {
        getHostServices().showDocument(opened.folder().toUri().toString());
    }

    /** A bug: noted in the log, told with a short code, and the program goes on. */
    private void tell(Throwable fault) {
        LOG.error("A fault of our own, code {}", Sheets.codeOf(fault), fault);
        Front shown = front;
        Shop open = shop;
        if (shown == null) {
            return;
        }
        if (open != null) {
            Sheets.bug(shown.window().overlay(), open.words().texts(), fault);
        } else {
            shown.window().alone(shown.view());
            Refusal.fault(shown.view(), shown.words(), Sheets.codeOf(fault), Platform::exit);
        }
    }

    private void closeShop() {
        Shop open = shop;
        shop = null;
        Wiring joined = wiring;
        wiring = null;
        if (joined != null) {
            joined.importPage().ifPresent(ImportViewModel::close);
        }
        secondStart.stop();
        if (open != null) {
            // Between two shops there is nothing to keep the window's place in.
            front().window().onClose(place -> {});
            open.close();
        }
    }

    @Override
    public void stop() {
        try {
            closeShop();
        } catch (LedgerException lost) {
            // Its disk is gone; what was said to be saved was forced to it before that was said.
            LOG.warn("The book could not be closed in order", lost);
        }
    }
}
