package app.shopfolk.importing.view;

import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.Refusal;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The page before anything is stored: a card per file, corrected in place, and the button that brings them in. */
final class CheckPage {
    private static final int OPEN_AT_ONCE = 2;

    private final ImportViewModel model;
    private final Texts texts;
    private final ImportWords words;
    private final VBox cards = new VBox(20);
    private final Button bringIn;
    private final Button more;
    private final List<FileCard> shown = new ArrayList<>();
    private final ListChangeListener<UnderstoodFile> listener = this::changed;
    private final Subscription rehearsal;

    CheckPage(ImportViewModel model, Texts texts, ImportWords words, Runnable choose) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        bringIn = Buttons.primary("", model::bringIn);
        bringIn.setId("bring-in");
        more = Buttons.plain(texts.get("import.more"), choose);
        fill();
        model.files().addListener(listener);
        rehearsal = model.rehearsalProperty().subscribe(this::say);
    }

    Node page() {
        return Pages.withFooter(
                Pages.footer(
                        texts.get("import.check.nothing-stored"),
                        Buttons.plain(texts.get("app.cancel"), model::forget),
                        more,
                        bringIn),
                new PageHeader(texts.get("import.check.title"), ""),
                cards);
    }

    /** Listens no more. */
    void leave() {
        model.files().removeListener(listener);
        rehearsal.unsubscribe();
    }

    private void changed(ListChangeListener.Change<? extends UnderstoodFile> change) {
        while (change.next()) {
            boolean corrected = change.wasReplaced()
                    && change.getAddedSize() == change.getRemovedSize()
                    && change.getTo() <= shown.size();
            if (!corrected) {
                fill();
                return;
            }
            for (int at = change.getFrom(); at < change.getTo(); at++) {
                shown.get(at).show(model.files().get(at));
            }
        }
        count();
    }

    private void fill() {
        shown.clear();
        cards.getChildren().clear();
        for (int at = 0; at < model.files().size(); at++) {
            FileCard card = new FileCard(
                    texts,
                    words,
                    corrections(at),
                    model.files().get(at),
                    at == 0 || model.files().size() <= OPEN_AT_ONCE);
            shown.add(card);
            cards.getChildren().add(card);
        }
        model.refusals().forEach(refusal -> cards.getChildren().add(refused(refusal)));
        count();
    }

    private Corrections corrections(int at) {
        return new Corrections(
                corrected -> model.correct(at, corrected),
                choose -> model.reread(at, choose),
                file -> model.forgetLayout(at),
                () -> model.leaveOut(at));
    }

    private void count() {
        long count = model.filesToBringIn();
        bringIn.setText(
                count == 1 ? texts.get("import.bring-in.one") : texts.get("import.bring-in.many", words.number(count)));
        bringIn.setDisable(count == 0);
    }

    private void say(List<FileReport> reports) {
        for (int at = 0; at < Math.min(shown.size(), reports.size()); at++) {
            shown.get(at).say(reports.get(at));
        }
    }

    private Node refused(Refusal refusal) {
        Path name = refusal.file().getFileName();
        return Card.tinted(Sentence.body(
                texts.get("import.refused", name == null ? "" : name.toString(), texts.get(refusal.messageKey()))));
    }
}
