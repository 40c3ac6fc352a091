package app.shopfolk.insight.view;

import app.shopfolk.base.Share;
import app.shopfolk.platform.fx.chart.BarMarks;
import app.shopfolk.platform.fx.chart.Chart;
import app.shopfolk.platform.fx.chart.ChartStyle;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.awt.Color;
import java.awt.Paint;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/** Share of customers against share of margin, a pair of bars for each bucket; of revenue where no cost is known. */
final class ShareChart {
    private static final double ROOM_FOR_LABELS = 1.32;
    private static final double AXIS = 60;
    private static final double ROW = 46;
    private static final int PEOPLE = 0;
    private static final int PALE = 70;

    private final Texts texts;
    private final Figures figures;
    private final List<SegmentRow> rows;
    private final boolean costs;
    private final List<double[]> shares = new ArrayList<>();

    private ShareChart(SegmentsPage.Ready page, Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
        this.rows = page.bars();
        this.costs = page.areCostsKnown();
        long people = rows.stream().mapToLong(row -> row.worth().customers()).sum();
        long money = rows.stream().mapToLong(row -> Math.max(0, amount(row))).sum();
        rows.forEach(row -> shares.add(new double[] {
            new Share(row.worth().customers(), people).ratio(), new Share(Math.max(0, amount(row)), money).ratio()
        }));
    }

    static Chart of(SegmentsPage.Ready page, Texts texts, Figures figures) {
        return new ShareChart(page, texts, figures).chart();
    }

    private long amount(SegmentRow row) {
        return (costs ? row.worth().margin() : row.worth().revenue()).tenThousandths();
    }

    private Chart chart() {
        String form = costs ? "margin" : "revenue";
        List<List<String>> table = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            table.add(List.of(rows.get(at).name(), percent(PEOPLE, at), percent(PEOPLE + 1, at)));
        }
        return new Chart(
                texts.get("insight.share.title." + form),
                texts.get("insight.share.sentence." + form),
                List.of(
                        texts.get("insight.column.bucket"),
                        texts.get("insight.share.customers"),
                        texts.get("insight.share." + form)),
                table,
                this::draw,
                AXIS + ROW * rows.size());
    }

    private JFreeChart draw(ChartStyle style) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        double most = 0;
        for (int at = 0; at < rows.size(); at++) {
            // Two buckets may have the same name; a category may not.
            Key key = new Key(at, rows.get(at).name());
            for (int series = 0; series < 2; series++) {
                data.addValue(shares.get(at)[series], Integer.valueOf(series), key);
                most = Math.max(most, shares.get(at)[series]);
            }
        }
        NumberAxis axis = style.figures(NumberFormat.getPercentInstance(figures.locale()));
        axis.setRange(0, Math.max(0.01, most * ROOM_FOR_LABELS));
        axis.setVisible(false);
        CategoryPlot plot = new CategoryPlot(data, style.names(), axis, null);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        style.apply(plot, new BarMarks((series, item) -> fill(style, series, item), this::label, this::words));
        plot.setRangeGridlinesVisible(false);
        return style.chart(plot);
    }

    private Paint fill(ChartStyle style, int series, int item) {
        Color quiet = style.ink().quiet();
        return series == PEOPLE
                ? new Color(quiet.getRed(), quiet.getGreen(), quiet.getBlue(), PALE)
                : style.fill(Palette.at(rows.get(item).colour()));
    }

    private String label(int series, int item) {
        String percent = percent(series, item);
        String of = series == PEOPLE ? "customers" : costs ? "margin" : "revenue";
        return texts.get("insight.share.label." + of, percent);
    }

    /** Shares of customers as the table says them, so that the same figure is never rounded in two ways. */
    private String percent(int series, int item) {
        return series == PEOPLE ? rows.get(item).share() : figures.percent(shares.get(item)[series]);
    }

    private String words(int series, int item) {
        return rows.get(item).name() + ": " + label(series, item);
    }

    /** A category that is shown by its name and told apart by its place. */
    private record Key(int at, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(at, other.at);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
