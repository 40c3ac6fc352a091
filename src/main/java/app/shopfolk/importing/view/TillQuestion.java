package app.shopfolk.importing.view;

import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks whether the total is the till's own; where it is not, says where to look and offers to take it all back. */
final class TillQuestion extends VBox {
    private final Texts texts;
    private final ImportWords words;
    private final ImportReport report;
    private final Runnable takeBack;

    TillQuestion(Texts texts, ImportWords words, ImportReport report, Runnable takeBack) {
        this.texts = texts;
        this.words = words;
        this.report = report;
        this.takeBack = takeBack;
        boolean sales = report.totals().lines() > 0;
        setManaged(sales);
        if (sales) {
            ask();
        }
    }

    private String total() {
        return words.money(report.totals().revenue());
    }

    private void ask() {
        Button yes = Buttons.plain(texts.get("import.match.yes"), this::matches);
        yes.setId("till-yes");
        Button no = Buttons.plain(texts.get("import.match.no"), this::differs);
        no.setId("till-no");
        getChildren()
                .setAll(Card.tinted(
                        new Sentence(texts.get("import.match", total())),
                        Sentence.body(texts.get("import.match.why")),
                        new HBox(12, yes, no)));
    }

    private void matches() {
        getChildren().setAll(new Card(Sentence.body(texts.get("import.match.good", total()))));
    }

    private void differs() {
        VBox places = new VBox(8);
        for (String place : whereToLook()) {
            places.getChildren().add(Sentence.body("\u2022 " + place));
        }
        getChildren()
                .setAll(Card.tinted(
                        new Sentence(texts.get("import.match.differs", total())),
                        places,
                        new HBox(
                                12,
                                Buttons.small(texts.get("import.match.take-back"), takeBack),
                                Buttons.quiet(texts.get("import.match.again"), this::ask))));
    }

    /** What makes the two differ most often, with this import's own figures. */
    private List<String> whereToLook() {
        List<String> places = new ArrayList<>();
        if (report.setAside() > 0) {
            places.add(texts.get("import.match.aside", words.number(report.setAside())));
        }
        words.days(report.files().stream().map(FileReport::days).toList())
                .ifPresent(days -> places.add(texts.get("import.match.days", days)));
        places.add(texts.get("import.match.tax"));
        places.add(texts.get("import.match.walk-in", words.money(report.totals().walkInRevenue())));
        places.add(texts.get("import.match.missing"));
        return places;
    }
}
