package app.shopfolk.importing.view;

import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.FileTotals;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page after an import: the receipt, the question whether it matches the till, and the rows set aside. */
final class DonePage {
    private static final double RECEIPT = 400;

    private final ImportViewModel model;
    private final Texts texts;
    private final ImportWords words;
    private final Runnable goOn;

    DonePage(ImportViewModel model, Texts texts, ImportWords words, Runnable goOn) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.goOn = goOn;
    }

    Node page() {
        ImportReport report = model.reportProperty().get().orElse(null);
        if (report == null) {
            return new EmptyState(Feather.DOWNLOAD, texts.get("import.drop.title"));
        }
        VBox left = new VBox(new TillReceipt(texts, words).of(report));
        left.setMinWidth(RECEIPT);
        left.setMaxWidth(RECEIPT);
        VBox stated = new VBox(12);
        model.totalsProperty().subscribe(totals -> {
            stated.getChildren().setAll(totals.stream().map(this::stated).toList());
            stated.setManaged(!totals.isEmpty());
        });
        VBox right = new VBox(20, new TillQuestion(texts, words, report, model::undoLast), stated);
        right.getChildren().addAll(problems(report));
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(28, left, right);
        Button more = Buttons.plain(texts.get("import.again"), model::forget);
        Button next = Buttons.primary(texts.get("import.go-on"), goOn);
        return Pages.withFooter(
                Pages.footer(texts.get("import.done.undo-later"), more, next),
                new PageHeader(texts.get("import.done.title"), ""),
                both);
    }

    private Node stated(FileTotals totals) {
        String key = totals.agree() ? "import.stated.agrees" : "import.stated.differs";
        return new Card(Sentence.body(
                texts.get(key, totals.column(), words.money(totals.stated()), words.money(totals.rows()))));
    }

    private List<Node> problems(ImportReport report) {
        List<Node> cards = new ArrayList<>();
        for (int at = 0; at < report.files().size(); at++) {
            FileReport file = report.files().get(at);
            if (!file.problems().isEmpty()) {
                String title = file.tally().setAside() > 0
                        ? texts.get(
                                "import.problems.title",
                                file.file(),
                                words.number(file.tally().setAside()))
                        : texts.get("import.problems.remarks", file.file());
                cards.add(Card.titled(
                        title, new ProblemList(texts, words, model.files().get(at), file)));
            }
        }
        return cards;
    }
}
