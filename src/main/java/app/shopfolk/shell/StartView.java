package app.shopfolk.shell;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.DropArea;
import app.shopfolk.platform.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What the window shows before there is a shop to show: that it is being opened, or why it cannot be and what to do. */
public final class StartView extends StackPane {
    private static final double LINE = 560;
    private static final double SPINNER = 28;
    private static final double SMALL = 16;
    private static final Duration PATIENCE = Duration.seconds(2);

    private final Texts texts;
    private final Label said = new Label();

    /** @param onFiles hears of files that are dropped already, and answers how many wait now */
    public StartView(Texts texts, ToIntFunction<List<Path>> onFiles) {
        this.texts = texts;
        setPrefSize(1280, 800);
        said.getStyleClass().add("quiet");
        DropArea.accept(this, files -> said.setText(texts.get("app.start.opening.files", onFiles.applyAsInt(files))));
    }

    /** Says that the book is being opened; that it goes on is shown only where it takes a while. */
    public void opening() {
        said.setText(texts.get("app.start.opening"));
        Region place = new Region();
        place.setMinSize(SPINNER, SPINNER);
        VBox middle = show(List.of(place, said), Pos.CENTER);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> {
            if (getScene() != null && getChildren().contains(middle)) {
                ProgressIndicator turning = new ProgressIndicator();
                turning.setMaxSize(SPINNER, SPINNER);
                middle.getChildren().set(0, turning);
            }
        });
        patience.play();
    }

    /** Goes on saying so above something to read until then. */
    public void meanwhile(Node figures) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(SMALL, SMALL);
        HBox going = new HBox(10, turning, said);
        going.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(new VBox(20, going, figures));
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        getChildren().setAll(scroll);
    }

    /** Whether there is something to read while the book is opened. */
    public boolean isMeanwhile() {
        return getChildren().getFirst() instanceof ScrollPane;
    }

    /**
     * Says why the book cannot be opened.
     *
     * @param what what happened, in a few words
     * @param paragraphs what was kept and what to do
     * @param ways from the quietest to the one to take, which is given as primary
     */
    public void refused(String what, List<String> paragraphs, List<Button> ways) {
        Label title = new Label(what);
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        VBox words = new VBox(10);
        for (String paragraph : paragraphs) {
            Label label = new Label(paragraph);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            words.getChildren().add(label);
        }
        HBox row = new HBox(12);
        row.getChildren().addAll(ways);
        row.setAlignment(Pos.CENTER_RIGHT);
        show(List.of(title, words, row), Pos.CENTER_LEFT);
    }

    /**
     * Asks for the password.
     *
     * @param wrong what to say of the one typed before; empty the first time
     * @param quit for somebody who does not know it
     */
    public void asks(String wrong, Consumer<char[]> typed, Runnable quit) {
        Label title = new Label(texts.get("app.start.locked"));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        PasswordField field = new PasswordField();
        field.setId("start-password");
        field.setPromptText(texts.get("app.start.password"));
        field.setAccessibleText(texts.get("app.start.password"));
        Label words = new Label(wrong.isEmpty() ? texts.get("app.start.locked.todo") : wrong);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button open =
                best("app.start.unlock", () -> typed.accept(field.getText().toCharArray()));
        open.setDefaultButton(true);
        open.disableProperty().bind(field.textProperty().isEmpty());
        HBox row = new HBox(12, way("app.start.quit", quit), open);
        row.setAlignment(Pos.CENTER_RIGHT);
        show(List.of(title, words, field, row), Pos.CENTER_LEFT);
        field.requestFocus();
    }

    /** A plain way on. */
    public Button way(String key, Runnable action) {
        return Buttons.plain(texts.get(key), action);
    }

    /** The way to take. */
    public Button best(String key, Runnable action) {
        return Buttons.primary(texts.get(key), action);
    }

    private VBox show(List<? extends Node> nodes, Pos where) {
        VBox middle = new VBox(20);
        middle.getChildren().addAll(nodes);
        middle.setAlignment(where);
        middle.setMaxSize(LINE, Region.USE_PREF_SIZE);
        getChildren().setAll(middle);
        return middle;
    }
}
