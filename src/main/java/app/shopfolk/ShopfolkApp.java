package app.shopfolk;

import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.FxJobRunner;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.LedgerException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window's life: opens the owner's shop, changes over to the sample shop and back, closes what it opened. */
public final class ShopfolkApp extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(ShopfolkApp.class);

    private final JobRunner jobs = new FxJobRunner();
    private @Nullable Theme theme;
    private @Nullable Shop shop;
    private @Nullable Wiring wiring;

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> tell(fault));
        theme = new Theme(Appearance.SYSTEM);
        try {
            openOwn(stage);
            stage.show();
        } catch (LedgerException refused) {
            LOG.error("The ledger cannot be opened", refused);
            refuse(refused);
        }
    }

    private void openOwn(Stage stage) {
        Shop own = Shop.open(folders());
        Wiring.Ways ways = new Wiring.Ways(Optional.of(() -> goToSample(stage)), Optional.empty(), () -> show(own));
        change(stage, own, ways);
        if (own.ledger().contents().lines().size() == 0
                && own.ledger().contents().customers().isEmpty()) {
            wiring(stage).window().open(Wiring.IMPORT);
        }
    }

    private Folders folders() {
        String named = getParameters().getNamed().get("data");
        return named == null ? Folders.ofSystem() : Folders.in(Path.of(named));
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
                                    Optional.empty(), Optional.of(() -> backToOwn(stage)), () -> show(opened)));
                case Outcome.Failed<Shop>(Exception cause) -> tell(cause);
                case Outcome.Cancelled<Shop>() -> LOG.info("The sample shop was not opened");
            }
        });
    }

    private static Shop openSample(Folders folders, Progress progress) throws IOException {
        Shop opened = Shop.open(folders);
        SampleBooks.fill(opened, progress);
        return opened;
    }

    private void backToOwn(Stage stage) {
        closeShop();
        openOwn(stage);
    }

    private void change(Stage stage, Shop next, Wiring.Ways ways) {
        closeShop();
        shop = next;
        Theme look = theme;
        if (look != null) {
            look.appearanceProperty()
                    .set(Appearance.valueOf(
                            next.settings().get(Setting.THEME).toUpperCase(Locale.ROOT)));
            wiring = new Wiring(stage, look, next, jobs, ways);
            next.settings().onChange(setting -> {
                if (setting == Setting.THEME) {
                    look.appearanceProperty()
                            .set(Appearance.valueOf(
                                    next.settings().get(Setting.THEME).toUpperCase(Locale.ROOT)));
                }
            });
            wiring.window()
                    .remember(
                            next.settings().get(Setting.WINDOW), place -> next.settings().set(Setting.WINDOW, place));
            wiring.window().show();
        }
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
        if (joined != null && open != null) {
            Sheets.bug(joined.window().overlay(), open.words().texts(), fault);
        }
    }

    /** The ledger could not be opened, so there is no window to say it in. */
    private static void refuse(LedgerException refused) {
        Words words = Launcher.systemWords();
        String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Alert alert = new Alert(Alert.AlertType.WARNING, words.texts().get("cli.ledger." + reason));
        alert.setHeaderText(null);
        alert.setTitle(words.texts().get("app.name"));
        alert.showAndWait();
    }

    private void closeShop() {
        Shop open = shop;
        shop = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void stop() {
        closeShop();
    }
}
