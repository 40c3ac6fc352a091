package app.shopfolk.insight.view;

import app.shopfolk.base.Money;
import app.shopfolk.platform.fx.chart.Chart;
import app.shopfolk.platform.fx.chart.ChartStyle;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.XYItemLabelGenerator;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The profit-and-effort map: each bucket by the minutes a customer takes and the margin she brings, its bubble as large as the
 * bucket; the shop's averages part it into four corners, each with its word.
 */
final class EffortMap {
    private static final double LARGEST = 26;
    private static final double SMALLEST = 5;
    private static final double ROOM = 1.25;

    private final SegmentsPage.Ready page;
    private final Texts texts;
    private final Figures figures;
    private final List<SegmentRow> rows;

    EffortMap(SegmentsPage.Ready page, Texts texts, Figures figures) {
        this.page = page;
        this.texts = texts;
        this.figures = figures;
        this.rows =
                page.bars().stream().filter(row -> row.worth().customers() > 0).toList();
    }

    /** Whether both sides of it are known, and there is something to compare. */
    boolean isWorthShowing() {
        return page.areCostsKnown() && page.isServiceKnown() && rows.size() > 1;
    }

    /** The bucket behind a bubble. */
    SegmentRow behind(int item) {
        return rows.get(item);
    }

    private static double margin(SegmentRow row) {
        return row.worth().margin().toDouble() / row.worth().customers();
    }

    private static double left(SegmentRow row) {
        return row.worth().contribution().toDouble() / row.worth().customers();
    }

    Chart chart() {
        SegmentRow best =
                rows.stream().max(Comparator.comparingDouble(EffortMap::left)).orElseThrow();
        SegmentRow least =
                rows.stream().min(Comparator.comparingDouble(EffortMap::left)).orElseThrow();
        return new Chart(
                texts.get("insight.map.title"),
                texts.get("insight.map.sentence", best.name(), each(left(best)), least.name(), each(left(least))),
                List.of(
                        texts.get("insight.column.bucket"),
                        texts.get("insight.column.customers"),
                        texts.get("insight.map.minutes"),
                        texts.get("insight.map.margin")),
                rows.stream()
                        .map(row -> List.of(row.name(), row.customers(), minutes(row), each(margin(row))))
                        .toList(),
                this::draw);
    }

    private String each(double amount) {
        return figures.money(new Money(Math.round(amount * 100) * 100));
    }

    private String minutes(SegmentRow row) {
        return figures.decimal(row.minutesPerCustomer(), 1);
    }

    private JFreeChart draw(ChartStyle style) {
        XYSeries bubbles = new XYSeries("buckets", false);
        double people = 0;
        double minutes = 0;
        double money = 0;
        double right = 1;
        double top = 1;
        double bottom = 0;
        for (SegmentRow row : rows) {
            bubbles.add(row.minutesPerCustomer(), margin(row));
            right = Math.max(right, row.minutesPerCustomer() * ROOM);
            top = Math.max(top, margin(row) * ROOM);
            bottom = Math.min(bottom, margin(row) * ROOM);
            people += row.worth().customers();
            minutes += row.worth().serviceMinutes() / 100.0;
            money += row.worth().margin().toDouble();
        }
        NumberAxis across = style.figures(new Whole(figures, 0));
        across.setLabel(texts.get("insight.map.minutes"));
        across.setRange(-right * 0.06, right);
        NumberAxis up = style.figures(new Whole(figures, bottom));
        across.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        up.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        up.setLabel(texts.get("insight.map.margin"));
        up.setRange(bottom - (top - bottom) * 0.12, top);
        XYPlot plot = new XYPlot(new XYSeriesCollection(bubbles), across, up, new Bubbles(style));
        style.apply(plot);
        plot.addDomainMarker(average(minutes / people, style));
        plot.addRangeMarker(average(money / people, style));
        double low = up.getLowerBound();
        corner(plot, style, "low-high", across.getLowerBound(), top, TextAnchor.TOP_LEFT);
        corner(plot, style, "high-high", right, top, TextAnchor.TOP_RIGHT);
        corner(plot, style, "low-low", across.getLowerBound(), low, TextAnchor.BOTTOM_LEFT);
        corner(plot, style, "high-low", right, low, TextAnchor.BOTTOM_RIGHT);
        return style.chart(plot);
    }

    private static ValueMarker average(double at, ChartStyle style) {
        ValueMarker marker = new ValueMarker(at);
        marker.setPaint(style.ink().quiet());
        return marker;
    }

    private void corner(XYPlot plot, ChartStyle style, String which, double x, double y, TextAnchor anchor) {
        XYTextAnnotation words = new XYTextAnnotation(" " + texts.get("insight.map." + which) + " ", x, y);
        words.setTextAnchor(anchor);
        words.setFont(style.smallFont());
        words.setPaint(style.ink().quiet());
        plot.addAnnotation(words);
    }

    /** Whole figures; below the least there is they stay blank, since the axis begins earlier only to have room. */
    private static final class Whole extends DecimalFormat {
        private static final long serialVersionUID = 1L;
        private final double least;

        Whole(Figures figures, double least) {
            super("#,##0", DecimalFormatSymbols.getInstance(figures.locale()));
            this.least = least;
        }

        @Override
        public StringBuffer format(double number, StringBuffer into, FieldPosition position) {
            return number < least ? into : super.format(number, into, position);
        }
    }

    /** One bubble for each bucket, in its colour and pattern, its name beside it. */
    private final class Bubbles extends XYLineAndShapeRenderer implements XYItemLabelGenerator {
        private static final long serialVersionUID = 1L;
        private final transient ChartStyle style;
        private final double most;

        Bubbles(ChartStyle style) {
            super(false, true);
            this.style = style;
            this.most = rows.stream()
                    .mapToLong(row -> row.worth().customers())
                    .max()
                    .orElse(1);
            setUseFillPaint(true);
            setDrawOutlines(false);
            setDefaultItemLabelsVisible(true);
            setDefaultItemLabelGenerator(this);
            setDefaultItemLabelFont(style.smallFont());
            setDefaultItemLabelPaint(style.ink().ink());
            setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.BOTTOM_CENTER));
            setDefaultNegativeItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.TOP_CENTER));
            setDefaultToolTipGenerator((data, series, item) -> texts.get(
                    "insight.map.words",
                    rows.get(item).name(),
                    rows.get(item).customers(),
                    minutes(rows.get(item)),
                    each(margin(rows.get(item)))));
        }

        @Override
        public Shape getItemShape(int series, int item) {
            double radius = radius(item);
            return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
        }

        private double radius(int item) {
            return Math.max(SMALLEST, LARGEST * Math.sqrt(rows.get(item).worth().customers() / most));
        }

        /** Names above and below in turn from left to right, so that neighbours do not write over one another. */
        @Override
        protected void drawItemLabel(
                Graphics2D g,
                PlotOrientation orientation,
                XYDataset data,
                int series,
                int item,
                double x,
                double y,
                boolean negative) {
            double minutes = rows.get(item).minutesPerCustomer();
            boolean below = rows.stream()
                                    .filter(row -> row.minutesPerCustomer() < minutes)
                                    .count()
                            % 2
                    == 1;
            double apart = radius(item) + 2;
            super.drawItemLabel(g, orientation, data, series, item, x, below ? y + apart : y - apart, below);
        }

        @Override
        public Paint getItemFillPaint(int series, int item) {
            return style.fill(Palette.at(rows.get(item).colour()));
        }

        @Override
        public String generateLabel(XYDataset data, int series, int item) {
            return rows.get(item).name();
        }
    }
}
