package app.shopfolk.importing.view;

import app.shopfolk.importing.WatchedFiles;
import app.shopfolk.importing.WatchedFiles.Ending;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** Names the folder that is watched, and says what came of its files; made anew when that changes. */
final class WatchedFolderCard extends VBox {
    private final WatchedFolderViewModel model;
    private final Texts texts;
    private final Figures figures;
    private final Consumer<List<Path>> open;

    /** @param open takes a file that needs the owner's word */
    WatchedFolderCard(WatchedFolderViewModel model, Texts texts, Figures figures, Consumer<List<Path>> open) {
        this.model = model;
        this.texts = texts;
        this.figures = figures;
        this.open = open;
        Card card = Card.titled(texts.get("import.watched.title"), folder());
        for (WatchedFiles.Seen note : model.notes()) {
            card.getChildren().addAll(Pages.hairline(), note(note));
        }
        if (!model.notes().isEmpty()) {
            HBox settle = new HBox(Buttons.small(texts.get("import.watched.noted"), model::settle));
            settle.setAlignment(Pos.CENTER_RIGHT);
            card.getChildren().addAll(Pages.hairline(), settle);
        }
        getChildren().setAll(card);
    }

    private Node folder() {
        String path = model.folderProperty().get();
        Label words = new Label(path.isEmpty() ? texts.get("import.watched.none") : path);
        words.getStyleClass().add(path.isEmpty() ? "quiet" : "value");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!path.isEmpty()) {
            row.getChildren().add(Buttons.quiet(texts.get("import.watched.stop"), model::stop));
        }
        row.getChildren()
                .add(Buttons.small(
                        texts.get(path.isEmpty() ? "import.watched.choose" : "import.watched.change"), this::choose));
        return row;
    }

    private Node note(WatchedFiles.Seen note) {
        Label file = new Label(note.file());
        file.getStyleClass().add("strong");
        file.setTooltip(new Tooltip(note.file()));
        Label what = new Label(texts.get(
                "import.watched.ending." + note.ending().code(),
                figures.number(note.stored()),
                figures.number(note.setAside())));
        what.getStyleClass().addAll("quiet", "small");
        what.setWrapText(true);
        VBox words = new VBox(2, file, what);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label at = new Label(figures.moment(note.at()));
        at.getStyleClass().addAll("quiet", "small");
        at.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(16, words, at);
        row.setAlignment(Pos.CENTER_LEFT);
        boolean wantsHer = note.ending() != Ending.BROUGHT || note.setAside() > 0;
        if (wantsHer) {
            model.path(note)
                    .ifPresent(path -> row.getChildren()
                            .add(Buttons.small(texts.get("import.watched.look"), () -> open.accept(List.of(path)))));
        }
        return row;
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("import.watched.choose"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.watch(chosen.toPath());
        }
    }
}
