package app.shopfolk.platform.fx;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A field for one sentence that is as tall as its words need: they wrap and are never cut. */
public final class LineArea extends TextArea {
    /** What a caret and rounding take of the width that words have. */
    private static final double SLACK = 4;

    private final Text measure = new Text();

    public LineArea() {
        getStyleClass().add("line-area");
        setWrapText(true);
        setPrefRowCount(1);
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::requestLayout);
        fontProperty().subscribe(this::requestLayout);
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\R", " "));
            return change;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** A sentence has no second line and no tab in it: these keys lead on, as in a field of one line. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double wide = width > 0 ? width : getWidth();
        measure.setText(getText().isEmpty() ? " " : getText());
        measure.setWrappingWidth(Math.max(1, wide - insets.getLeft() - insets.getRight() - SLACK));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + insets.getTop() + insets.getBottom() + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
