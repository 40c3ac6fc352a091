package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.Swatch;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** A whole as one bar of its parts, with a word above it for the whole and one for the part in hand. */
public final class StackedBar extends VBox {
    private static final double HEIGHT = 26;
    private static final double LABEL_EDGE = 6;

    private final Label whole = new Label();
    private final Label inHand = new Label();
    private final Bar bar = new Bar();

    /**
     * A part.
     *
     * @param amount 0 or more, in any unit
     * @param label written on the part where there is room; may be empty
     */
    public record Part(String name, Swatch swatch, double amount, String label) {}

    public StackedBar() {
        getStyleClass().add("stacked-bar");
        whole.getStyleClass().add("bar-label");
        inHand.getStyleClass().add("bar-label");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new HBox(whole, gap, inHand), bar);
    }

    /** Shows the parts; cheap enough to be called while a slider moves. */
    public void show(String wholeText, String inHandText, List<Part> parts) {
        whole.setText(wholeText);
        inHand.setText(inHandText);
        bar.show(parts);
        setAccessibleText(wholeText + ", " + inHandText);
    }

    private static final class Bar extends Pane {
        private final Rectangle clip = new Rectangle();
        private final List<Rectangle> marks = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private List<Part> parts = List.of();
        private boolean dark;

        Bar() {
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            setMaxHeight(HEIGHT);
            clip.setArcWidth(10);
            clip.setArcHeight(10);
            setClip(clip);
            Theme.follow(this, isDark -> {
                dark = isDark;
                paint();
            });
        }

        void show(List<Part> shown) {
            boolean sameLook = shown.stream()
                    .map(Part::swatch)
                    .toList()
                    .equals(parts.stream().map(Part::swatch).toList());
            parts = List.copyOf(shown);
            if (!sameLook) {
                marks.clear();
                labels.clear();
                for (int at = 0; at < parts.size(); at++) {
                    marks.add(new Rectangle(0, HEIGHT));
                    Label label = new Label();
                    label.getStyleClass().add("part-label");
                    labels.add(label);
                }
                getChildren().setAll(marks);
                getChildren().addAll(labels);
                paint();
            }
            requestLayout();
        }

        private void paint() {
            for (int at = 0; at < marks.size(); at++) {
                marks.get(at).setFill(Swatches.paint(parts.get(at).swatch(), dark));
            }
        }

        @Override
        protected void layoutChildren() {
            clip.setWidth(getWidth());
            clip.setHeight(HEIGHT);
            double total = parts.stream().mapToDouble(Part::amount).sum();
            double x = 0;
            for (int at = 0; at < parts.size(); at++) {
                double width = total == 0 ? 0 : getWidth() * parts.get(at).amount() / total;
                Rectangle mark = marks.get(at);
                mark.setX(x);
                mark.setWidth(width);
                Label label = labels.get(at);
                label.setText(parts.get(at).label());
                double needed = Math.ceil(label.prefWidth(-1));
                double height = 18;
                label.setVisible(
                        width >= needed + 2 * LABEL_EDGE && !label.getText().isEmpty());
                label.resizeRelocate(x + LABEL_EDGE, (HEIGHT - height) / 2, needed, height);
                x += width;
            }
        }
    }
}
