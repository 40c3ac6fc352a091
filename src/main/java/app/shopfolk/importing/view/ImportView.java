package app.shopfolk.importing.view;

import app.shopfolk.importing.Question;
import app.shopfolk.importing.Refusal;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.DropArea;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.ProgressSheet;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/** The import page: waiting for files, showing what they say, and what became of them. */
public final class ImportView extends StackPane {
    private final ImportViewModel model;
    private final Texts texts;
    private final Figures figures;
    private final ImportWords words;
    private final Ways ways;
    private Subscription watching = Subscription.EMPTY;

    /**
     * Where the page leads.
     *
     * @param sampleShop opens the sample shop
     * @param goOn to the next page after an import
     */
    public record Ways(Runnable sampleShop, Runnable goOn) {}

    public ImportView(ImportViewModel model, Texts texts, Figures figures, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.figures = figures;
        this.ways = ways;
        this.words = new ImportWords(texts, figures);
        DropArea.accept(this, model::add);
        model.stageProperty().subscribe(this::show);
        model.files().subscribe(() -> {
            if (model.stageProperty().get() == ImportViewModel.Stage.CHECKING) {
                double place = scrolled();
                getChildren().setAll(checking());
                Platform.runLater(() -> scrollTo(place));
            }
        });
        model.imports().subscribe(() -> {
            if (model.stageProperty().get() == ImportViewModel.Stage.EMPTY) {
                getChildren().setAll(waiting());
            }
        });
    }

    private void show(ImportViewModel.Stage stage) {
        switch (stage) {
            case EMPTY -> getChildren().setAll(waiting());
            case READING -> showProgress(texts.get("import.reading"));
            case CHECKING -> getChildren().setAll(checking());
            case BRINGING -> showProgress(texts.get("import.bringing"));
            case DONE -> getChildren().setAll(new DonePage(model, texts, figures, ways.goOn()).page());
        }
        if (stage != ImportViewModel.Stage.READING && stage != ImportViewModel.Stage.BRINGING) {
            Overlay.of(this).filter(Overlay::isShowing).ifPresent(Overlay::close);
            model.failureProperty().get().ifPresent(this::tell);
        }
    }

    /** A correction draws the page anew; the eye stays where it was. */
    private double scrolled() {
        return lookup(".page-scroll") instanceof ScrollPane scroll ? scroll.getVvalue() : 0;
    }

    private void scrollTo(double place) {
        if (lookup(".page-scroll") instanceof ScrollPane scroll) {
            scroll.layout();
            scroll.setVvalue(place);
        }
    }

    private void showProgress(String title) {
        ProgressSheet sheet = new ProgressSheet(texts, figures, title, model::cancel);
        watching.unsubscribe();
        watching = model.progressProperty().subscribe(sheet::at);
        Overlay.of(this).ifPresent(overlay -> overlay.show(sheet.node(), false));
    }

    private void tell(Exception failure) {
        Overlay.of(this).ifPresent(overlay -> {
            if (failure instanceof IOException || failure instanceof LedgerException) {
                Sheets.problem(
                        overlay,
                        texts,
                        texts.get("import.failed.title"),
                        texts.get("import.failed.kept"),
                        texts.get("import.failed.todo"));
            } else {
                Sheets.bug(overlay, texts, failure);
            }
        });
    }

    private Node waiting() {
        return new WaitingPage(model, texts, figures, ways.sampleShop(), this::choose).page();
    }

    private Node checking() {
        List<Node> content = new ArrayList<>();
        content.add(new PageHeader(texts.get("import.check.title"), ""));
        for (int at = 0; at < model.files().size(); at++) {
            addFile(content, at);
        }
        for (Refusal refusal : model.refusals()) {
            content.add(refused(refusal));
        }
        Button cancel = Buttons.plain(texts.get("app.cancel"), model::forget);
        Button more = Buttons.plain(texts.get("import.more"), this::choose);
        long count = model.filesToBringIn();
        Button bringIn = Buttons.primary(bringInWords(count), model::bringIn);
        bringIn.setId("bring-in");
        bringIn.setDisable(count == 0);
        return Pages.withFooter(
                Pages.footer(texts.get("import.check.nothing-stored"), cancel, more, bringIn),
                content.toArray(Node[]::new));
    }

    private String bringInWords(long count) {
        return count == 1 ? texts.get("import.bring-in.one") : texts.get("import.bring-in.many", figures.number(count));
    }

    private void addFile(List<Node> content, int at) {
        UnderstoodFile file = model.files().get(at);
        FileCard cards = new FileCard(texts, words, corrected -> model.correct(at, corrected));
        content.add(cards.card(file, at == 0 || model.files().size() <= 2));
        for (Question question : file.questions()) {
            content.add(cards.question(file, question));
        }
    }

    private Node refused(Refusal refusal) {
        Path name = refusal.file().getFileName();
        return Card.tinted(Sentence.body(
                texts.get("import.refused", name == null ? "" : name.toString(), texts.get(refusal.messageKey()))));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("import.choose"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.add(chosen.stream().map(File::toPath).toList());
        }
    }
}
