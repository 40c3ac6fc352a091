package app.shopfolk.insight.view;

import app.shopfolk.platform.fx.SegmentSwatch;
import app.shopfolk.platform.fx.chart.PatternBox;
import app.shopfolk.platform.print.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One figure of every bucket as bars; two panels beside each other have the same rows in the same order. */
final class BarPanel extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ROW = 36;
    private static final double LOW_ROW = 26;
    private static final int MANY = 8;
    private static final int ONE_LINE = 26;
    private static final double BAR = 18;
    /** The most of a row that names take; longer ones go on in a second line. */
    private static final double NAMES = 0.45;

    /** The least that is kept free for the words at the end, so that figures of all sizes begin their bars alike. */
    private static final double VALUE = 78;

    private static final double EDGE = 12;
    /** Between the longest bar and the words. */
    private static final double GAP = 10;

    private final Label title = new Label();
    private final VBox rows = new VBox();
    private final List<Bar> bars = new ArrayList<>();
    private final @Nullable Consumer<SegmentRow> onRow;

    /** @param onRow hears of a row that is clicked; {@code null} where rows are only read */
    BarPanel(@Nullable Consumer<SegmentRow> onRow) {
        this.onRow = onRow;
        getStyleClass().addAll("card", "bar-panel");
        title.getStyleClass().add("card-title");
        getChildren().addAll(title, rows);
    }

    /** Shows a figure of these rows, each with its words. */
    void show(
            String heading,
            List<SegmentRow> shown,
            ToDoubleFunction<SegmentRow> amount,
            Function<SegmentRow, String> words) {
        title.setText(heading);
        double most = 0;
        double least = 0;
        for (SegmentRow row : shown) {
            most = Math.max(most, amount.applyAsDouble(row));
            least = Math.min(least, amount.applyAsDouble(row));
        }
        bars.clear();
        // A long name keeps its second line: two buckets must not look the same because both names are cut.
        boolean low =
                shown.size() > MANY && shown.stream().allMatch(row -> row.name().length() <= ONE_LINE);
        double height = low ? LOW_ROW : ROW;
        for (SegmentRow row : shown) {
            bars.add(new Bar(row, amount.applyAsDouble(row), least, most, words.apply(row), height));
        }
        rows.getChildren().setAll(bars);
    }

    /** How wide the names of all rows are, so that the bars begin in one line. */
    private double nameWidth(double width) {
        double widest =
                bars.stream().mapToDouble(bar -> bar.name.prefWidth(-1)).max().orElse(0);
        return Math.min(Math.ceil(widest) + 4, Math.rint((width - valueWidth()) * NAMES) - 20);
    }

    /** How wide the words at the end are; millions take more than the usual. */
    private double valueWidth() {
        double widest =
                bars.stream().mapToDouble(bar -> bar.value.prefWidth(-1)).max().orElse(0);
        return Math.max(VALUE, Math.ceil(widest) + GAP);
    }

    void choose(@Nullable SegmentRow chosen) {
        rows.getChildren().forEach(node -> {
            if (node instanceof Bar bar) {
                bar.pseudoClassStateChanged(CHOSEN, bar.row.equals(chosen));
            }
        });
    }

    /** One bucket's bar; clicked, or Enter, shows its customers. */
    private final class Bar extends Region {
        private final SegmentRow row;
        private final double from;
        private final double to;
        private final double height;
        private final SegmentSwatch swatch;
        private final Label name;
        private final Label value;
        private final PatternBox bar;

        Bar(SegmentRow row, double amount, double least, double most, String words, double height) {
            this.row = row;
            this.height = height;
            double span = most - least == 0 ? 1 : most - least;
            from = (Math.min(0, amount) - least) / span;
            to = (Math.max(0, amount) - least) / span;
            swatch = new SegmentSwatch(Palette.at(row.colour()));
            name = new Label(row.name());
            name.setWrapText(true);
            value = new Label(words);
            bar = new PatternBox(Palette.at(row.colour()));
            value.getStyleClass().add("figures");
            getStyleClass().add("bar-row");
            if (row.kind() != SegmentRow.Kind.BUCKET) {
                name.getStyleClass().add("quiet");
            }
            if (amount < 0) {
                value.getStyleClass().add("minus");
            }
            setMinHeight(height);
            setPrefHeight(height);
            setAccessibleText(row.name() + ", " + title.getText() + ": " + words);
            if (onRow == null) {
                setAccessibleRole(AccessibleRole.TEXT);
            } else {
                answer(onRow);
            }
            getChildren().addAll(swatch, name, bar, value);
        }

        private void answer(Consumer<SegmentRow> listener) {
            getStyleClass().add("answering");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setOnMouseClicked(event -> listener.accept(row));
            setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    listener.accept(row);
                    event.consume();
                }
            });
        }

        @Override
        protected void layoutChildren() {
            swatch.resizeRelocate(EDGE, Math.rint((height - 11) / 2), 11, 11);
            double text = value.prefHeight(-1);
            double nameWidth = nameWidth(getWidth());
            double nameHeight = Math.min(height, name.prefHeight(nameWidth));
            name.resizeRelocate(EDGE + 20, Math.rint((height - nameHeight) / 2), nameWidth, nameHeight);
            double left = EDGE + 20 + nameWidth + 10;
            double width = getWidth() - left - valueWidth() - EDGE;
            double thick = Math.min(BAR, height - 8);
            bar.resizeRelocate(
                    snapPositionX(left + from * width),
                    Math.rint((height - thick) / 2),
                    to > from ? Math.max(1, snapPositionX((to - from) * width)) : 0,
                    thick);
            double wide = value.prefWidth(-1);
            value.resizeRelocate(getWidth() - EDGE - wide, Math.rint((height - text) / 2), wide, text);
        }
    }
}
