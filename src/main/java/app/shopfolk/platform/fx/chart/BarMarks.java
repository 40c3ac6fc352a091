package app.shopfolk.platform.fx.chart;

import java.awt.Paint;
import java.util.function.BiFunction;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Bars that are each painted and labelled by their own place. */
public final class BarMarks extends BarRenderer {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 4;

    private final transient BiFunction<Integer, Integer, Paint> fill;

    /**
     * Bars.
     *
     * @param fill paint by series and item
     * @param label written at a bar's end, by series and item; also said of it
     */
    public BarMarks(BiFunction<Integer, Integer, Paint> fill, BiFunction<Integer, Integer, String> label) {
        this(fill, label, label);
    }

    /**
     * Bars.
     *
     * @param words said of a bar when it is pointed at, by series and item
     */
    public BarMarks(
            BiFunction<Integer, Integer, Paint> fill,
            BiFunction<Integer, Integer, String> label,
            BiFunction<Integer, Integer, String> words) {
        this.fill = fill;
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator(new Labels(label));
        setDefaultToolTipGenerator((dataset, series, item) -> words.apply(series, item));
        setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        setDefaultNegativeItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        setItemLabelInsets(new RectangleInsets(GAP, GAP, GAP, GAP));
        setItemMargin(0.12);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return fill.apply(row, column);
    }

    private record Labels(BiFunction<Integer, Integer, String> label) implements CategoryItemLabelGenerator {
        @Override
        public String generateRowLabel(CategoryDataset dataset, int row) {
            return String.valueOf(dataset.getRowKey(row));
        }

        @Override
        public String generateColumnLabel(CategoryDataset dataset, int column) {
            return String.valueOf(dataset.getColumnKey(column));
        }

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            return label.apply(row, column);
        }
    }
}
