package app.shopfolk;

import app.shopfolk.insight.Picture;
import app.shopfolk.persona.PersonaDrafts;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.page.PersonaCards;
import app.shopfolk.platform.text.Words;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The whole way on the sample shop without a screen: its files, the import, buckets, personas, a picture of each page. */
final class Tour {
    private final Path folder;
    private final Consumer<String> said;
    private final List<Path> made = new ArrayList<>();

    private Tour(Path folder, Consumer<String> said) {
        this.folder = folder;
        this.said = said;
    }

    /**
     * Walks the way.
     *
     * @return the files made, in the order of the way
     */
    static List<Path> to(Path folder, Consumer<String> said) throws Exception {
        Files.createDirectories(folder);
        Path data = Files.createTempDirectory("shopfolk-tour");
        try (Shop shop = Shop.open(Folders.in(data))) {
            Tour tour = new Tour(folder, said);
            tour.walk(shop);
            return tour.made;
        } finally {
            SampleBooks.delete(data);
        }
    }

    private void walk(Shop shop) throws Exception {
        Words words = shop.words();
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            onScreen(() -> pictures(shop, "first-start", Wiring.IMPORT));
            SampleBooks.fill(shop, Progress.none());
            said.accept(words.texts().get("tour.imported"));
            onScreen(() -> pictures(shop, "wizard", null));
            shape(shop, words);
            said.accept(words.texts().get("tour.shaped"));
            cards(shop, words);
            said.accept(words.texts().get("tour.cards"));
            for (String page : List.of(
                    Wiring.TODAY, Wiring.CUSTOMERS, Wiring.SEGMENTS, Wiring.PERSONAS, Wiring.IMPORT, Wiring.SETTINGS)) {
                onScreen(() -> pictures(shop, page, page));
            }
        } finally {
            Platform.exit();
        }
    }

    private static void shape(Shop shop, Words words) {
        shop.settings().set(Setting.TRADE, Trade.FLORIST.code());
        shop.segmentations()
                .save(StartingPoint.of(
                        Trade.FLORIST, shop.pictures().newest().facts(), words));
        shop.pictures().changed();
    }

    private void cards(Shop shop, Words words) throws IOException {
        Picture picture = shop.pictures().newest();
        PersonaDrafts.missing(
                        shop.personas().all(), picture.segmentation(), picture.assignment(), picture.facts())
                .forEach(shop.personas()::save);
        List<PersonaSheet> sheets = PersonaSheet.of(
                shop.personas().all(),
                picture.segmentation(),
                picture.worth(),
                picture.facts().asOf());
        for (Paper paper : List.of(Paper.A4, Paper.A6X4)) {
            Path file = folder.resolve("cards-" + paper.code() + ".pdf");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Pdf.write(
                        PersonaCards.pages(sheets, paper, words),
                        words.texts().get("persona.cards.title"),
                        words.texts().locale(),
                        out);
            }
            made.add(file);
        }
    }

    /** A picture in light and in dark; without a page, of each step of the wizard. */
    private List<Path> pictures(Shop shop, String name, @Nullable String page)
            throws IOException {
        for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            Stage stage = new Stage();
            Wiring wiring = new Wiring(
                    stage,
                    new Theme(look),
                    shop,
                    new InlineJobRunner(),
                    new Wiring.Ways(Optional.of(() -> {}), Optional.empty(), () -> {}));
            stage.setWidth(1280);
            stage.setHeight(800);
            wiring.window().show();
            String suffix = "-" + look.name().toLowerCase(Locale.ROOT) + ".png";
            if (page == null) {
                for (int step = 1; step <= wiring.beginWizard(Trade.FLORIST); step++) {
                    picture(stage, folder.resolve(name + "-" + step + suffix));
                    wiring.nextStep();
                }
            } else {
                wiring.window().open(page);
                picture(stage, folder.resolve(name + suffix));
            }
            stage.hide();
        }
        return made;
    }

    private void picture(Stage stage, Path file) throws IOException {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file.toFile());
        made.add(file);
    }

    private static <R> R onScreen(Callable<R> work) throws Exception {
        FutureTask<R> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
