package app.shopfolk;

import app.shopfolk.importing.view.ImportViewModel;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.segment.Trade;
import app.shopfolk.shell.MainWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** The window as the tour leads it: every step waits for its work, and is pictured in light and in dark. */
final class TourWindow {
    private final Stage stage = new Stage();
    private final Theme theme = new Theme(Appearance.LIGHT);
    private final Path folder;
    private final Wiring wiring;

    /** Shows the window; on JavaFX's thread, like everything here. */
    TourWindow(Shop shop, Path folder) {
        this.folder = folder;
        this.wiring = new Wiring(
                new MainWindow(stage, theme, () -> shop.words().texts(), Wiring.SCREENS),
                shop,
                new InlineJobRunner(),
                new Wiring.Ways(Optional.of(() -> {}), Optional.empty(), () -> {}, backup -> {}, Dialogs.unanswered()));
        stage.setWidth(1280);
        stage.setHeight(800);
        wiring.window().show();
    }

    void open(String page) {
        wiring.window().open(page);
    }

    /** Opens a page made anew from what the shop holds now. */
    void openAnew(String page) {
        open(page);
        wiring.window().rebuild();
    }

    void drop(List<Path> files) {
        wiring.importPage().ifPresent(page -> page.add(files));
    }

    void bringIn() {
        wiring.importPage().ifPresent(ImportViewModel::bringIn);
    }

    void forgetImport() {
        wiring.importPage().ifPresent(ImportViewModel::forget);
    }

    void beginWizard(Trade trade) {
        wiring.beginWizard(trade);
    }

    void nextStep() {
        wiring.nextStep();
    }

    void openFirstCustomer() {
        wiring.showCustomer(0);
    }

    void openFirstPersona() {
        open(PersonasRoom.ID);
        wiring.personasPage().ifPresent(page -> page.edit(page.sheets().getFirst()));
    }

    /**
     * What the window shows.
     *
     * @return one file in light, one in dark
     */
    List<Path> pictures(String name) throws IOException {
        List<Path> made = new ArrayList<>();
        for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            theme.appearanceProperty().set(look);
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            Path file = folder.resolve(name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file.toFile());
            made.add(file);
        }
        theme.appearanceProperty().set(Appearance.LIGHT);
        return made;
    }
}
