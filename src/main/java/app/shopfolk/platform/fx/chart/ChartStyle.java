package app.shopfolk.platform.fx.chart;

import app.shopfolk.platform.print.Pattern;
import app.shopfolk.platform.print.PatternFill;
import app.shopfolk.platform.print.Swatch;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.print.font.Cut;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.text.NumberFormat;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;

/** What every chart of the house looks like: no ground, no frame, a hairline grid, marks told apart by pattern. */
public final class ChartStyle {
    private static final Stroke HAIRLINE = new BasicStroke(1);
    private static final double ROWS_APART = 10;

    /** Half a figure above the topmost and beside the last tick, which would be cut off else. */
    private static final RectangleInsets AROUND = new RectangleInsets(8, 0, 2, 18);

    private final ChartInk ink;
    private final Font font;

    /**
     * A style.
     *
     * @param font the body font; axis figures are a little smaller
     */
    public ChartStyle(ChartInk ink, Font font) {
        this.ink = ink;
        this.font = font;
    }

    /** The house's typeface with figures of one width, or one that has all the characters of the chart's words. */
    static Font fontFor(Chart chart, float size) {
        Font ours = new Type(Cut.FIGURES, size, Color.BLACK).font();
        boolean allThere = chart.rows().stream().flatMap(List::stream).allMatch(word -> ours.canDisplayUpTo(word) < 0);
        return allThere ? ours : new Font(Font.SANS_SERIF, Font.PLAIN, Math.round(size));
    }

    public ChartInk ink() {
        return ink;
    }

    public Font font() {
        return font;
    }

    public Font smallFont() {
        return font.deriveFont(font.getSize2D() * 12 / 13);
    }

    /** A segment's fill: its colour under its pattern. */
    public Paint fill(Swatch swatch) {
        return swatch.pattern() == Pattern.PLAIN ? swatch.awt(ink.isDark()) : PatternFill.paint(swatch, ink.isDark());
    }

    /** A chart around a plot, without title and legend: the page says those in words, marks are labelled directly. */
    public JFreeChart chart(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setNoDataMessageFont(font);
        plot.setNoDataMessagePaint(ink.quiet());
        JFreeChart chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(AROUND);
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.getRenderingHints().put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return chart;
    }

    /** An axis of names. */
    public CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        quiet(axis);
        axis.setTickLabelPaint(ink.ink());
        axis.setTickLabelFont(font);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setMaximumCategoryLabelWidthRatio(0.4f);
        return axis;
    }

    /** An axis of figures in a given form. */
    public NumberAxis figures(NumberFormat form) {
        NumberAxis axis = new NumberAxis();
        quiet(axis);
        axis.setNumberFormatOverride(form);
        axis.setTickLabelFont(smallFont());
        return axis;
    }

    private void quiet(Axis axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelPaint(ink.quiet());
        axis.setLabelPaint(ink.quiet());
        axis.setLabelFont(smallFont());
    }

    /** Gives a plot of bars the hairline grid and flat bars. */
    public void apply(CategoryPlot plot, BarRenderer bars) {
        plot.setRangeGridlinePaint(ink.line());
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(ink.quiet());
        plot.setRangeZeroBaselineStroke(HAIRLINE);
        plot.setDomainGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setDefaultItemLabelFont(smallFont());
        bars.setDefaultItemLabelPaint(ink.ink());
        bars.setMaximumBarWidth(0.08);
        plot.setRenderer(bars);
    }

    /** Plots one below the other over the same names. */
    public CombinedDomainCategoryPlot below(CategoryAxis names, List<CategoryPlot> plots) {
        CombinedDomainCategoryPlot all = new CombinedDomainCategoryPlot(names);
        all.setGap(ROWS_APART);
        for (CategoryPlot plot : plots) {
            plot.setBackgroundPaint(null);
            plot.setOutlineVisible(false);
            all.add(plot);
        }
        return all;
    }

    /** Gives a plot of curves the hairline grid. */
    public void apply(XYPlot plot) {
        plot.setRangeGridlinePaint(ink.line());
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(ink.quiet());
        plot.setRangeZeroBaselineStroke(HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }
}
