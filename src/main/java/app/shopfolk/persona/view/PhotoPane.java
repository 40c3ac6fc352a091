package app.shopfolk.persona.view;

import app.shopfolk.persona.Photo;
import app.shopfolk.persona.Photograph;
import app.shopfolk.persona.page.PhotoDrawing;
import app.shopfolk.platform.text.Words;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The owner's own picture in its frame: pushed with the mouse or the arrow keys, closer with the wheel, + and −, or a slider. */
final class PhotoPane extends HBox {
    private static final double WIDTH = 180;
    private static final double HEIGHT = WIDTH / Photo.ASPECT;
    private static final double KEY_PUSH = 0.03;
    private static final double KEY_ZOOM = 1.1;
    private static final double WHEEL_ZOOM = 1.0015;

    private final PersonaEditor editor;
    private final ImageView view = new ImageView();
    private final StackPane frame = new StackPane(view);
    private final Slider zoom = new Slider(1, Photo.CLOSEST, 1);
    private @Nullable Photo shown;
    private @Nullable Photograph unpacked;
    private @Nullable Point2D grip;

    PhotoPane(PersonaEditor editor, Words words) {
        this.editor = editor;
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setSmooth(true);
        frame.getStyleClass().add("photo-frame");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        frame.setFocusTraversable(true);
        frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.setAccessibleText(words.texts().get("persona.photo.frame"));
        frame.setOnMousePressed(this::grip);
        frame.setOnMouseDragged(this::push);
        frame.setOnMouseReleased(event -> editor.settle());
        frame.setOnScroll(event -> {
            closer(Math.pow(WHEEL_ZOOM, event.getDeltaY()));
            event.consume();
        });
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        zoom.setMaxWidth(WIDTH);
        zoom.setAccessibleText(words.texts().get("persona.photo.zoom"));
        zoom.valueProperty().subscribe(value -> {
            Photo photo = shown;
            if (photo != null && Math.abs(photo.zoom() - value.doubleValue()) > 1e-9) {
                editor.crop(photo.zoomed(value.doubleValue()));
            }
        });
        zoom.setOnMouseReleased(event -> editor.settle());
        Label how = new Label(words.texts().get("persona.photo.how"));
        how.getStyleClass().addAll("small", "quiet");
        how.setWrapText(true);
        how.setMaxWidth(WIDTH);
        how.setMinHeight(Label.USE_PREF_SIZE);
        Label closer = new Label(words.texts().get("persona.photo.zoom"));
        setSpacing(24);
        getChildren().addAll(frame, new VBox(8, closer, zoom, how));
    }

    void show(Photo photo) {
        shown = photo;
        if (!photo.picture().equals(unpacked)) {
            unpacked = photo.picture();
            view.setImage(SwingFXUtils.toFXImage(PhotoDrawing.whole(photo.picture()), null));
        }
        Image whole = view.getImage();
        Photo.Part part = photo.part(whole.getWidth(), whole.getHeight());
        view.setViewport(new Rectangle2D(part.x(), part.y(), part.width(), part.height()));
        zoom.setValue(photo.zoom());
    }

    private void grip(MouseEvent event) {
        frame.requestFocus();
        grip = new Point2D(event.getX(), event.getY());
        event.consume();
    }

    private void push(MouseEvent event) {
        Point2D from = grip;
        if (from != null) {
            push((event.getX() - from.getX()) / WIDTH, (event.getY() - from.getY()) / HEIGHT);
            grip = new Point2D(event.getX(), event.getY());
        }
        event.consume();
    }

    private void push(double right, double down) {
        Photo photo = shown;
        if (photo != null) {
            Image whole = view.getImage();
            editor.crop(photo.pushed(right, down, whole.getWidth(), whole.getHeight()));
        }
    }

    private void closer(double factor) {
        Photo photo = shown;
        if (photo != null) {
            editor.crop(photo.closer(factor));
        }
    }

    /** Arrows push the picture; typed + and − come as text on every keyboard. */
    private void key(KeyEvent event) {
        boolean done = true;
        switch (event.getCode()) {
            case LEFT -> push(-KEY_PUSH, 0);
            case RIGHT -> push(KEY_PUSH, 0);
            case UP -> push(0, -KEY_PUSH);
            case DOWN -> push(0, KEY_PUSH);
            case PLUS, ADD, EQUALS -> closer(KEY_ZOOM);
            case MINUS, SUBTRACT -> closer(1 / KEY_ZOOM);
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }
}
