package app.shopfolk.platform.fx;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two columns of cards side by side where there is room, one below the other where there is not. */
public final class Columns extends Region {
    private static final double GAP = 24;
    private static final double NARROWEST = 620;

    private final VBox first;
    private final VBox second;

    /** Columns of cards, the first of them read first. */
    public Columns(List<? extends Node> first, List<? extends Node> second) {
        this.first = new VBox(GAP, first.toArray(Node[]::new));
        this.second = new VBox(GAP, second.toArray(Node[]::new));
        getChildren().addAll(this.first, this.second);
    }

    private static boolean isWide(double width) {
        return width >= 2 * NARROWEST + GAP;
    }

    private static double column(double width) {
        return isWide(width) ? (width - GAP) / 2 : width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? NARROWEST : width;
        double left = first.prefHeight(column(wide));
        double right = second.prefHeight(column(wide));
        return isWide(wide) ? Math.max(left, right) : left + GAP + right;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double wide = column(getWidth());
        double tall = first.prefHeight(wide);
        first.resizeRelocate(0, 0, wide, tall);
        boolean beside = isWide(getWidth());
        second.resizeRelocate(beside ? wide + GAP : 0, beside ? 0 : tall + GAP, wide, second.prefHeight(wide));
    }
}
