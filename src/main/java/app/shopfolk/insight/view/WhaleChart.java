package app.shopfolk.insight.view;

import app.shopfolk.base.Money;
import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.platform.fx.chart.Chart;
import app.shopfolk.platform.fx.chart.ChartStyle;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The whale curve (Kaplan and Narayanan 2001): customers from the worthiest to the costliest, and what they bring together.
 * Its fall at the end is what the last ones cost.
 */
final class WhaleChart {
    private static final int POINTS = 200;
    private static final int TABLE_STEPS = 10;
    private static final double HEADROOM = 1.1;
    private static final double POINT = 4.5;

    private final Texts texts;
    private final Figures figures;

    private final long[] each;

    /** What the first so many customers bring together, in ten-thousandths; begins with nobody and nothing. */
    private final long[] together;

    WhaleChart(SegmentsPage.Ready page, Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
        CustomerFacts facts = page.facts();
        each = new long[facts.size()];
        for (int row = 0; row < each.length; row++) {
            each[row] = facts.margin(row)
                    - page.rates().costOf(facts.serviceMinutes(row)).tenThousandths();
        }
        long[] rising = each.clone();
        Arrays.parallelSort(rising);
        together = new long[each.length + 1];
        for (int at = 0; at < each.length; at++) {
            together[at + 1] = together[at] + rising[each.length - 1 - at];
        }
    }

    /** Customers' rows, the worthiest first; made when somebody wants to see who is behind a point of the curve. */
    private List<Integer> ranked() {
        return IntStream.range(0, each.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer row) -> -each[row]))
                .toList();
    }

    /** How many customers are before a point of the curve, and in the first so many tenths. */
    private int upTo(int tenths) {
        return (int) Math.round((double) customers() * tenths / TABLE_STEPS);
    }

    /** The tenth of all customers that ends at a point of the curve. */
    CustomerGroup behind(int item) {
        int from = upTo(item);
        int to = upTo(item + 1);
        return new CustomerGroup(
                texts.get("insight.whale.tenth", figures.number(from + 1), figures.number(to)),
                texts.get(
                        "insight.group.count",
                        figures.number(to - from),
                        figures.moneyWhole(new Money(together[to] - together[from]))),
                texts.get("insight.whale.behind"),
                ranked().subList(from, to),
                row -> new Money(each[row]));
    }

    private int customers() {
        return together.length - 1;
    }

    Chart chart() {
        List<List<String>> table = new ArrayList<>();
        for (int step = 1; step <= TABLE_STEPS; step++) {
            int count = upTo(step);
            table.add(List.of(
                    figures.percent((double) step / TABLE_STEPS),
                    figures.number(count),
                    figures.moneyWhole(new Money(together[count]))));
        }
        return new Chart(
                texts.get("insight.whale.title"),
                sentence(),
                List.of(
                        texts.get("insight.whale.column.share"),
                        texts.get("insight.column.customers"),
                        texts.get("insight.whale.column.together")),
                table,
                this::draw);
    }

    private String sentence() {
        long half = together[customers()] / 2;
        int best = 0;
        while (best < customers() && together[best] < half) {
            best++;
        }
        int peak = 0;
        for (int at = 1; at < together.length; at++) {
            if (together[at] > together[peak]) {
                peak = at;
            }
        }
        long cost = together[peak] - together[customers()];
        String first = texts.get(
                "insight.whale.half", figures.number(best), figures.percent(new Share(best, customers()).ratio()));
        return cost == 0
                ? first
                : first + " "
                        + texts.get(
                                "insight.whale.fall",
                                figures.number(customers() - peak),
                                figures.moneyWhole(new Money(cost)));
    }

    /** A point at each tenth, behind which are its customers. */
    private void addPoints(XYPlot plot, ChartStyle style) {
        XYSeries points = new XYSeries("tenths");
        for (int tenth = 1; tenth <= TABLE_STEPS; tenth++) {
            points.add((double) tenth / TABLE_STEPS, new Money(together[upTo(tenth)]).toDouble());
        }
        XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(false, true);
        dots.setDefaultShape(new Ellipse2D.Double(-POINT, -POINT, 2 * POINT, 2 * POINT));
        dots.setAutoPopulateSeriesShape(false);
        dots.setSeriesPaint(0, style.ink().accent());
        dots.setDefaultToolTipGenerator((data, series, item) -> texts.get(
                "insight.whale.words",
                figures.percent((item + 1.0) / TABLE_STEPS),
                figures.moneyWhole(new Money(together[upTo(item + 1)]))));
        plot.setDataset(1, new XYSeriesCollection(points));
        plot.setRenderer(1, dots);
    }

    private JFreeChart draw(ChartStyle style) {
        XYSeries curve = new XYSeries("together");
        int steps = Math.max(1, Math.min(POINTS, customers()));
        for (int step = 0; step <= steps; step++) {
            int count = (int) ((long) customers() * step / steps);
            curve.add(new Share(count, customers()).ratio(), new Money(together[count]).toDouble());
        }
        NumberAxis share = style.figures(NumberFormat.getPercentInstance(figures.locale()));
        share.setRange(0, 1.02);
        share.setTickUnit(new NumberTickUnit(0.25));
        share.setLabel(texts.get("insight.whale.axis"));
        DecimalFormat whole = (DecimalFormat) NumberFormat.getIntegerInstance(figures.locale());
        NumberAxis money = style.figures(whole);
        double most = new Money(Arrays.stream(together).max().orElse(1)).toDouble();
        double least = new Money(Arrays.stream(together).min().orElse(0)).toDouble();
        money.setRange(least * HEADROOM, Math.max(1, most) * HEADROOM);
        XYAreaRenderer area = new XYAreaRenderer(XYAreaRenderer.AREA);
        Color accent = style.ink().accent();
        area.setSeriesPaint(0, new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 46));
        area.setOutline(true);
        area.setSeriesOutlinePaint(0, accent);
        area.setSeriesOutlineStroke(0, new BasicStroke(2));
        XYPlot plot = new XYPlot(new XYSeriesCollection(curve), share, money, area);
        addPoints(plot, style);
        style.apply(plot);
        return style.chart(plot);
    }
}
