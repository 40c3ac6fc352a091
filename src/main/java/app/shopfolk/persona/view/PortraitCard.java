package app.shopfolk.persona.view;

import app.shopfolk.persona.Persona;
import app.shopfolk.persona.page.PhotoRefused;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.DropArea;
import app.shopfolk.platform.text.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The face: drawn and shaped choice by choice, or a picture of the owner's own in its frame. */
final class PortraitCard extends VBox {
    private static final List<String> KINDS = List.of("*.jpg", "*.jpeg", "*.png", "*.gif", "*.bmp");

    private final PersonaEditor editor;
    private final Words words;
    private final Button shuffle;
    private final Button own;
    private final Button remove;
    private final PortraitShaper shaper;
    private final PhotoPane photo;
    private final StackPane face = new StackPane();
    private final Label refused = new Label();

    PortraitCard(PersonaEditor editor, Words words) {
        this.editor = editor;
        this.words = words;
        shaper = new PortraitShaper(editor, words);
        photo = new PhotoPane(editor, words);
        shuffle =
                Buttons.withIcon(Buttons.small(words.texts().get("persona.shuffle"), editor::shuffle), Feather.SHUFFLE);
        own = Buttons.withIcon(Buttons.small(words.texts().get("persona.photo.own"), this::choose), Feather.IMAGE);
        own.setId("persona-own-picture");
        own.disableProperty().bind(editor.photoTaking().busyProperty());
        remove = Buttons.small(words.texts().get("persona.photo.remove"), editor::removePicture);
        remove.setId("persona-remove-picture");
        Label title = new Label(words.texts().get("persona.portrait"));
        title.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, shuffle, remove, own);
        head.setAlignment(Pos.CENTER_LEFT);
        refused.setId("persona-photo-refused");
        refused.getStyleClass().add("strong");
        refused.setWrapText(true);
        refused.setMinHeight(Label.USE_PREF_SIZE);
        face.setAlignment(Pos.TOP_LEFT);
        setSpacing(12);
        getChildren().addAll(head, refused, face);
        getStyleClass().addAll("card", "portrait-card");
        DropArea.accept(this, this::take);
        editor.personaProperty().subscribe(this::show);
        editor.photoTaking().refusedProperty().subscribe(this::refused);
    }

    /** Takes the first of some files that were dropped. */
    void take(List<Path> files) {
        editor.photoTaking().take(files.getFirst());
    }

    private void show(Persona persona) {
        boolean isOwn = persona.photo().isPresent();
        persona.photo().ifPresent(photo::show);
        face.getChildren().setAll(isOwn ? photo : shaper);
        visible(shuffle, !isOwn);
        visible(remove, isOwn);
        own.setText(words.texts().get(isOwn ? "persona.photo.other" : "persona.photo.own"));
    }

    private void refused(Optional<PhotoRefused.Reason> reason) {
        refused.setText(reason.map(why -> words.texts().get("persona.photo.refused." + why.code()))
                .orElse(""));
        visible(refused, reason.isPresent());
    }

    private static void visible(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.texts().get("persona.photo.own"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.texts().get("persona.photo.kinds"), KINDS));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            take(List.of(file.toPath()));
        }
    }
}
