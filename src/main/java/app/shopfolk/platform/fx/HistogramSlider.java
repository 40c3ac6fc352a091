package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.Swatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.controlsfx.control.RangeSlider;

/** How many there are of each size, and two handles that choose from where to where. */
public final class HistogramSlider extends VBox {
    private static final double HEIGHT = 66;
    private static final double GAP = 3;
    /** Half a handle: the track begins and ends that far inside, and so do the bars. */
    private static final double INSET = 8;

    private final RangeSlider slider;
    private final Bars bars;

    /**
     * @param min value at the left edge of the first bar
     * @param max value at the right edge of the last bar, above {@code min}
     * @param counts how many there are, in bars of equal width
     * @param swatch colour of the bars that are chosen
     */
    public HistogramSlider(double min, double max, int[] counts, Swatch swatch) {
        slider = new RangeSlider(min, max, min, max);
        slider.setBlockIncrement((max - min) / 50);
        bars = new Bars(counts.clone(), swatch);
        getChildren().addAll(bars, slider);
        slider.lowValueProperty().subscribe(bars::requestLayout);
        slider.highValueProperty().subscribe(bars::requestLayout);
    }

    /** The lower end chosen; moves while the handle is dragged. */
    public DoubleProperty lowProperty() {
        return slider.lowValueProperty();
    }

    /** The upper end chosen; moves while the handle is dragged. */
    public DoubleProperty highProperty() {
        return slider.highValueProperty();
    }

    /** Chooses a range, each end held inside the scale. */
    public void choose(double low, double high) {
        slider.setLowValue(slider.getMin());
        slider.setHighValue(Math.clamp(high, slider.getMin(), slider.getMax()));
        slider.setLowValue(Math.clamp(low, slider.getMin(), slider.getHighValue()));
    }

    /** What a screen reader says of the slider. */
    public void describe(String text) {
        slider.setAccessibleText(text);
    }

    private final class Bars extends Pane {
        private final int[] counts;
        private final List<Rectangle> marks = new ArrayList<>();
        private final Swatch swatch;
        private boolean dark;

        Bars(int[] counts, Swatch swatch) {
            this.counts = counts;
            this.swatch = swatch;
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            setMouseTransparent(true);
            for (int ignored : counts) {
                Rectangle mark = new Rectangle();
                mark.setArcWidth(4);
                mark.setArcHeight(4);
                marks.add(mark);
            }
            getChildren().addAll(marks);
            Theme.follow(this, isDark -> {
                dark = isDark;
                requestLayout();
            });
        }

        @Override
        protected void layoutChildren() {
            int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
            double step = (getWidth() - 2 * INSET) / Math.max(1, counts.length);
            double perBar = (slider.getMax() - slider.getMin()) / Math.max(1, counts.length);
            Color chosen = Color.web(swatch.hex(dark));
            for (int at = 0; at < counts.length; at++) {
                double middle = slider.getMin() + (at + 0.5) * perBar;
                boolean inside = middle >= slider.getLowValue() && middle <= slider.getHighValue();
                // The root of the count: the long tail of few stays visible beside the many.
                double height = counts[at] == 0 ? 0 : Math.max(2, HEIGHT * Math.sqrt((double) counts[at] / most));
                Rectangle mark = marks.get(at);
                mark.setX(INSET + at * step + GAP / 2);
                mark.setY(HEIGHT - height);
                mark.setWidth(Math.max(1, step - GAP));
                mark.setHeight(height);
                mark.getStyleClass().remove("histogram-bar-out");
                if (inside) {
                    mark.setFill(chosen);
                } else {
                    mark.getStyleClass().add("histogram-bar-out");
                }
            }
        }
    }
}
