package app.shopfolk;

import app.shopfolk.insight.Picture;
import app.shopfolk.persona.PersonaDrafts;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.page.PersonaCards;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sample.SampleShop;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.view.Step;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;

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
            TourWindow window = onScreen(() -> new TourWindow(shop, folder));
            take(window, "first-start", () -> window.open(ImportRoom.ID));
            bringIn(window);
            said.accept(words.texts().get("tour.imported"));
            for (int step = 1; step <= Step.values().length; step++) {
                boolean first = step == 1;
                take(window, "wizard-" + step, () -> {
                    if (first) {
                        window.beginWizard(Trade.FLORIST);
                    } else {
                        window.nextStep();
                    }
                });
            }
            shape(shop, words);
            said.accept(words.texts().get("tour.shaped"));
            cards(shop, words);
            said.accept(words.texts().get("tour.cards"));
            for (String page : List.of(
                    TodayRoom.ID,
                    CustomersRoom.ID,
                    SegmentsRoom.ID,
                    PersonasRoom.ID,
                    ProductsRoom.ID,
                    OutreachRoom.ID,
                    ServiceRoom.ID)) {
                take(window, page, () -> window.openAnew(page));
            }
            take(window, "customer", window::openFirstCustomer);
            take(window, "persona-editor", window::openFirstPersona);
            take(window, ImportRoom.ID, () -> {
                window.forgetImport();
                window.open(ImportRoom.ID);
            });
            take(window, SettingsRoom.ID, () -> window.open(SettingsRoom.ID));
        } finally {
            Platform.exit();
        }
    }

    /** The sample shop's files, as an owner would drop them on the window. */
    private void bringIn(TourWindow window) throws Exception {
        Path exports = Files.createTempDirectory("shopfolk-exports");
        try {
            List<Path> files = SampleShop.open().writeTo(exports);
            take(window, "import-check", () -> window.drop(files));
            take(window, "import-receipt", window::bringIn);
        } finally {
            SampleBooks.delete(exports);
        }
    }

    private void take(TourWindow window, String name, Runnable before) throws Exception {
        made.addAll(onScreen(() -> {
            before.run();
            return window.pictures(name);
        }));
    }

    private static void shape(Shop shop, Words words) {
        shop.settings().set(Setting.TRADE, Trade.FLORIST.code());
        shop.segmentations()
                .save(StartingPoint.of(Trade.FLORIST, shop.pictures().newest().facts(), words));
        shop.pictures().changed();
    }

    private void cards(Shop shop, Words words) throws IOException {
        Picture picture = shop.pictures().newest();
        PersonaDrafts.missing(shop.personas().all(), picture.segmentation(), picture.assignment(), picture.facts())
                .forEach(shop.personas()::save);
        List<PersonaSheet> sheets = PersonaSheet.of(shop.personas().all(), picture);
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
