package app.shopfolk.platform.fx.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Shows a chart, drawn anew for every size, device scale and theme. Its marks are pointed at with the mouse or the arrow
 * keys and chosen with a click, Enter or the space bar; what they say is read aloud.
 */
public final class ChartPane extends Region {
    private static final StyleablePropertyFactory<ChartPane> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final float FONT_SIZE = 13;

    private final StyleableProperty<Color> ink =
            CSS.createStyleableColorProperty(this, "ink", "-chart-ink", pane -> pane.ink, Color.BLACK);
    private final StyleableProperty<Color> quiet =
            CSS.createStyleableColorProperty(this, "quiet", "-chart-quiet", pane -> pane.quiet, Color.GRAY);
    private final StyleableProperty<Color> line =
            CSS.createStyleableColorProperty(this, "line", "-chart-line", pane -> pane.line, Color.LIGHTGRAY);
    private final StyleableProperty<Color> card =
            CSS.createStyleableColorProperty(this, "card", "-chart-card", pane -> pane.card, Color.WHITE);
    private final StyleableProperty<Color> accent =
            CSS.createStyleableColorProperty(this, "accent", "-chart-accent", pane -> pane.accent, Color.RED);

    private final ImageView view = new ImageView();
    private final Rectangle pointer = new Rectangle();
    private final Tooltip tip = new Tooltip();
    private @Nullable Chart chart;
    private List<Mark> marks = List.of();
    private int pointed = -1;
    private Consumer<Mark> onMark = mark -> {};

    /** An empty pane. */
    public ChartPane() {
        getStyleClass().add("chart-pane");
        getStylesheets().add(ChartPane.class.getResource("chart.css").toExternalForm());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        pointer.getStyleClass().add("chart-pointer");
        pointer.setManaged(false);
        pointer.setVisible(false);
        view.setManaged(false);
        getChildren().addAll(view, pointer);
        List.of(ink, quiet, line, card, accent)
                .forEach(colour -> ((ObservableValue<?>) colour).addListener(change -> requestLayout()));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(-1));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> markAt(event).ifPresent(mark -> onMark.accept(mark)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener(change -> point(isFocused() && !marks.isEmpty() ? Math.max(0, pointed) : -1));
    }

    /** Shows a chart in place of the one before. */
    public void show(Chart shown) {
        chart = shown;
        pointed = -1;
        setAccessibleText(shown.title() + ". " + shown.sentence());
        requestLayout();
    }

    /** Hears of the mark that is chosen. */
    public void onMark(Consumer<Mark> listener) {
        onMark = listener;
    }

    /** What can be pointed at in the chart as it is drawn now. */
    public List<Mark> marks() {
        return marks;
    }

    @Override
    protected void layoutChildren() {
        if (chart == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        ChartStyle style = new ChartStyle(inkNow(), ChartStyle.fontFor(chart, FONT_SIZE));
        ChartPicture picture =
                ChartPicture.of(chart.drawing().apply(style), snapSizeX(getWidth()), snapSizeY(getHeight()), scale);
        view.setImage(SwingFXUtils.toFXImage(picture.image(), null));
        view.setFitWidth(picture.image().getWidth() / scale);
        view.setFitHeight(picture.image().getHeight() / scale);
        marks = picture.marks();
        point(Math.min(pointed, marks.size() - 1));
    }

    private ChartInk inkNow() {
        return new ChartInk(awt(ink), awt(quiet), awt(line), awt(card), awt(accent));
    }

    private static java.awt.Color awt(StyleableProperty<Color> colour) {
        Color fx = colour.getValue();
        return new java.awt.Color(
                (float) fx.getRed(), (float) fx.getGreen(), (float) fx.getBlue(), (float) fx.getOpacity());
    }

    private void hover(MouseEvent event) {
        point(markAt(event).map(marks::indexOf).orElse(-1));
    }

    private Optional<Mark> markAt(MouseEvent event) {
        return marks.reversed().stream()
                .filter(mark -> mark.shape().contains(event.getX(), event.getY()))
                .findFirst();
    }

    private void key(KeyEvent event) {
        if (marks.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN -> point(Math.min(pointed + 1, marks.size() - 1));
            case LEFT, UP -> point(Math.max(pointed - 1, 0));
            case HOME -> point(0);
            case END -> point(marks.size() - 1);
            case ENTER, SPACE -> {
                if (pointed >= 0) {
                    onMark.accept(marks.get(pointed));
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void point(int at) {
        pointed = at;
        pointer.setVisible(at >= 0);
        if (at < 0) {
            Tooltip.uninstall(this, tip);
            return;
        }
        Mark mark = marks.get(at);
        var bounds = mark.shape().getBounds2D();
        pointer.setX(bounds.getX() - 1.5);
        pointer.setY(bounds.getY() - 1.5);
        pointer.setWidth(bounds.getWidth() + 3);
        pointer.setHeight(bounds.getHeight() + 3);
        tip.setText(mark.words());
        Tooltip.install(this, tip);
        if (isFocused()) {
            setAccessibleText(mark.words());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** The properties that a style sheet may set. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return CSS.getCssMetaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }
}
