package app.shopfolk.importing.view;

import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.FigureTable;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The page after an import: the receipt, the question whether it matches the till, and the rows set aside. */
final class DonePage {
    private static final int MOST_SHOWN = 200;
    private static final double RECEIPT = 400;

    private final ImportViewModel model;
    private final Texts texts;
    private final Figures figures;
    private final ImportWords words;
    private final Runnable goOn;

    DonePage(ImportViewModel model, Texts texts, Figures figures, Runnable goOn) {
        this.model = model;
        this.texts = texts;
        this.figures = figures;
        this.words = new ImportWords(texts, figures);
        this.goOn = goOn;
    }

    Node page() {
        ImportReport report = model.reportProperty().get().orElse(null);
        if (report == null) {
            return new EmptyState(Feather.DOWNLOAD, texts.get("import.drop.title"));
        }
        Node receipt = new TillReceipt(texts, figures, words).of(report);
        VBox left = new VBox(receipt);
        left.setMinWidth(RECEIPT);
        left.setMaxWidth(RECEIPT);
        VBox right = new VBox(20, match(report));
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

    private Node match(ImportReport report) {
        return Card.tinted(
                new Sentence(
                        texts.get("import.match", figures.money(report.totals().revenue()))),
                Sentence.body(texts.get("import.match.why")));
    }

    private List<Node> problems(ImportReport report) {
        List<Node> cards = new ArrayList<>();
        for (int at = 0; at < report.files().size(); at++) {
            FileReport file = report.files().get(at);
            if (!file.problems().isEmpty()) {
                cards.add(problemsOf(at, file));
            }
        }
        return cards;
    }

    private Node problemsOf(int at, FileReport file) {
        FigureTable<Problem> table = new FigureTable<>();
        table.words(
                        texts.get("import.problems.row"),
                        problem -> problem.row() == 0 ? "" : figures.number(problem.row()))
                .setMaxWidth(70);
        table.words(texts.get("import.problems.column"), Problem::column).setMaxWidth(150);
        table.words(texts.get("import.problems.reason"), words::problem);
        List<Problem> shown =
                file.problems().subList(0, Math.min(MOST_SHOWN, file.problems().size()));
        table.show(shown);
        table.setPrefHeight(Math.min(268, 40 + 38.0 * shown.size()));
        table.setMinHeight(Math.min(120, 40 + 38.0 * shown.size()));
        Card card = Card.titled(
                texts.get(
                        "import.problems.title",
                        file.file(),
                        figures.number(file.tally().setAside())),
                table);
        if (file.tally().setAside() > 0) {
            card.getChildren()
                    .add(new HBox(Buttons.small(texts.get("import.problems.save"), () -> save(at, file, card))));
        }
        return card;
    }

    private void save(int at, FileReport file, Node from) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("import.problems.save"));
        chooser.setInitialFileName(texts.get("import.problems.file-name", file.file()) + ".csv");
        File out = chooser.showSaveDialog(from.getScene().getWindow());
        if (out != null) {
            try {
                SetAsideRows.write(model.files().get(at), file, out.toPath());
                Overlay.of(from).ifPresent(overlay -> overlay.toast(texts.get("import.problems.saved", out.getName())));
            } catch (IOException unwritable) {
                Overlay.of(from)
                        .ifPresent(overlay -> Sheets.problem(
                                overlay,
                                texts,
                                texts.get("import.problems.not-saved", out.getName()),
                                texts.get("import.problems.not-saved.kept"),
                                texts.get("import.problems.not-saved.todo")));
            }
        }
    }
}
