package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.FolderDialogs;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.testfx.api.FxRobot;

/**
 * From the buckets to a plan, lists for every channel, offers and the queue, by the mouse. Every page is pictured;
 * {@code -Dshopfolk.dark=true} pictures it in dark as well.
 */
final class ReachingOut {
    private final FxRobot robot;
    private final Wiring wiring;
    private final Theme theme;
    private final String shop;
    private final FolderDialogs dialogs;

    /** @param dialogs those of the window */
    ReachingOut(FxRobot robot, Wiring wiring, Theme theme, String shop, FolderDialogs dialogs) {
        this.robot = robot;
        this.wiring = wiring;
        this.theme = theme;
        this.shop = shop;
        this.dialogs = dialogs;
    }

    /**
     * The plan of the first bucket as sheet, planner and calendar.
     *
     * @return what the planner says
     */
    String plan() throws IOException {
        robot.interact(() -> wiring.window().open(OutreachRoom.ID));
        picture("plan");
        assertThat(textOf(more("sheet"))).contains("What to say", "When");
        String wall = textOf(more("wall"));
        assertThat(Files.readString(more("calendar")))
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT");
        return wall;
    }

    /** A list of the bucket in hand through one channel in one form. */
    Path list(String channel, String format) {
        robot.clickOn("#make-list").clickOn("#channel-" + channel).clickOn("#format-" + format);
        picture("list-" + format);
        robot.clickOn("#list-save");
        return last();
    }

    /**
     * A list by post, in labels and in letters, and by telephone, each as if the one before had not been sent.
     *
     * @param labels the sheet of labels
     * @return what the call sheet says
     */
    String postAndPhone(Shop open, String labels) throws IOException {
        for (String format : List.of(labels, "letters")) {
            notSent(open);
            list("post", format);
        }
        notSent(open);
        return textOf(list("phone", "call-sheet"));
    }

    /** The last list was not sent after all, so that the same people may stand on the next; messages pass, so no click. */
    private void notSent(Shop open) {
        robot.interact(() -> wiring.outreachPage()
                .orElseThrow()
                .takeBack(open.lists().handedOut().getFirst()));
    }

    /** Takes the first entry at the left whose id begins so. */
    void take(String entry) {
        robot.interact(() -> wiring.outreachPage().orElseThrow().choose(entry));
        picture("plan-" + entry);
    }

    private Path more(String what) {
        robot.clickOn("#outreach-more").clickOn("#more-" + what);
        return last();
    }

    private Path last() {
        return dialogs.last();
    }

    /** What goes together in the shop, and what to offer a customer. */
    void offers(int customer) {
        robot.interact(() -> wiring.window().open(ProductsRoom.ID));
        picture("products");
        robot.interact(() -> wiring.showCustomer(customer));
        picture("customer-" + customer);
    }

    void queue() {
        robot.interact(() -> wiring.window().open(ServiceRoom.ID));
        picture("service");
    }

    void picture(String page) {
        Snapshots.save(wiring.window().overlay(), "reach-" + shop + "-" + page);
        if (Boolean.getBoolean("shopfolk.dark")) {
            robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
            Snapshots.save(wiring.window().overlay(), "reach-" + shop + "-" + page + "-dark");
            robot.interact(() -> theme.appearanceProperty().set(Appearance.LIGHT));
        }
    }

    static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }

    /** Keeps what was made for somebody to look at. */
    void keepFiles() throws IOException {
        Path kept = Files.createDirectories(Path.of("target", "snapshots", "reach-" + shop));
        for (Path file : dialogs.files()) {
            Files.copy(file, kept.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
