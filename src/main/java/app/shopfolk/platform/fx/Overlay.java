package app.shopfolk.platform.fx;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The root of every scene: its content, above it a layer for sheets that ask or tell and for toasts that pass; all of it as
 * large as the owner wants her text.
 */
public final class Overlay extends Region {
    private static final Duration TOAST = Duration.seconds(7);

    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final StackPane layer = new StackPane();
    private final StackPane veil = new StackPane();
    private boolean escapes;
    private @Nullable Node toast;
    private @Nullable Node focusBefore;

    public Overlay(Node content) {
        layer.getChildren().add(content);
        Scale scale = new Scale();
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        layer.getTransforms().add(scale);
        getChildren().add(layer);
        zoom.subscribe(() -> requestLayout());
        veil.getStyleClass().add("veil");
        veil.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && escapes) {
                close();
                event.consume();
            }
        });
    }

    /** How large everything is, as a multiple of its usual size. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    @Override
    protected void layoutChildren() {
        layer.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
    }

    /** The overlay of the window that a node is in. */
    public static Optional<Overlay> of(Node node) {
        return node.getScene() != null && node.getScene().getRoot() instanceof Overlay overlay
                ? Optional.of(overlay)
                : Optional.empty();
    }

    /** Shows a sheet over everything, in place of any other; what is below it cannot be reached until it is closed. */
    public void show(Region sheet, boolean closesWithEscape) {
        if (!isShowing()) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        escapes = closesWithEscape;
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        veil.getChildren().setAll(sheet);
        if (!layer.getChildren().contains(veil)) {
            layer.getChildren().add(veil);
        }
        layer.getChildren().getFirst().setDisable(true);
        firstButton(sheet).ifPresent(Node::requestFocus);
    }

    /** Takes away whatever sheet or toast there is. */
    public void clear() {
        if (isShowing()) {
            close();
        }
        if (toast != null) {
            layer.getChildren().remove(toast);
        }
    }

    public boolean isShowing() {
        return layer.getChildren().contains(veil);
    }

    public void close() {
        layer.getChildren().remove(veil);
        layer.getChildren().getFirst().setDisable(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    /** Says something in passing. */
    public void toast(String text) {
        pass(new HBox(new Label(text)));
    }

    /** Says what was done, with a way to take it back. */
    public void toast(String text, String undo, Runnable onUndo) {
        Button button = new Button(undo);
        HBox row = new HBox(new Label(text), button);
        button.setOnAction(event -> {
            layer.getChildren().remove(row);
            onUndo.run();
        });
        pass(row);
    }

    private void pass(HBox row) {
        if (toast != null) {
            layer.getChildren().remove(toast);
        }
        toast = row;
        row.getStyleClass().add("toast");
        row.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (row.getChildren().size() == 1) {
            row.setPadding(new Insets(0, 18, 0, 18));
        }
        StackPane.setAlignment(row, Pos.BOTTOM_CENTER);
        StackPane.setMargin(row, new Insets(0, 0, 28, 0));
        layer.getChildren().add(row);
        PauseTransition pause = new PauseTransition(TOAST);
        pause.setOnFinished(event -> layer.getChildren().remove(row));
        pause.play();
    }

    private static Optional<Node> firstButton(Node sheet) {
        return sheet.lookupAll(".button").stream()
                .filter(node -> node.getStyleClass().contains("primary"))
                .findFirst()
                .or(() -> Optional.ofNullable(sheet.lookup(".button")));
    }
}
