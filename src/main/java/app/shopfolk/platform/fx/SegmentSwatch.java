package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.Swatch;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** A segment's mark before its name: a small square in its colour and pattern. */
public final class SegmentSwatch extends StackPane {
    private static final double SIZE = 11;

    public SegmentSwatch(Swatch swatch) {
        this(swatch, SIZE, SIZE);
    }

    /** A larger mark, for keys of charts. */
    public SegmentSwatch(Swatch swatch, double width, double height) {
        Rectangle mark = new Rectangle(width, height);
        mark.setArcWidth(6);
        mark.setArcHeight(6);
        getChildren().add(mark);
        setMinSize(width, height);
        setMaxSize(width, height);
        Theme.follow(this, dark -> mark.setFill(Swatches.paint(swatch, dark)));
    }
}
