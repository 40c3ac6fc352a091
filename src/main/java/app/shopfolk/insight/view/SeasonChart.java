package app.shopfolk.insight.view;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.platform.fx.chart.BarMarks;
import app.shopfolk.platform.fx.chart.Chart;
import app.shopfolk.platform.fx.chart.ChartStyle;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.awt.Paint;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** Revenue by month of the year, walk-ins included; several years together. */
final class SeasonChart {
    private static final int MONTHS = 12;

    private final Texts texts;
    private final Figures figures;
    private final long[] revenue = new long[MONTHS];

    private SeasonChart(SegmentsPage.Ready page, Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
        LedgerContents ledger = page.facts().ledger();
        SaleLines lines = ledger.lines();
        Period period = page.facts().settings().period();
        for (int line = 0; line < lines.size(); line++) {
            LocalDate day = LocalDate.ofEpochDay(lines.day(line));
            if (isIn(period, day)) {
                revenue[day.getMonthValue() - 1] += ledger.revenueOfLine(line);
            }
        }
    }

    private static boolean isIn(@Nullable Period period, LocalDate day) {
        return period == null || period.contains(day);
    }

    static Chart of(SegmentsPage.Ready page, Texts texts, Figures figures) {
        return new SeasonChart(page, texts, figures).chart();
    }

    private Chart chart() {
        int best = best();
        long all = 0;
        List<List<String>> table = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            all += revenue[month];
            table.add(List.of(name(month, TextStyle.FULL_STANDALONE), figures.moneyWhole(new Money(revenue[month]))));
        }
        return new Chart(
                texts.get("insight.season.title"),
                texts.get(
                        "insight.season.sentence",
                        name(best, TextStyle.FULL_STANDALONE),
                        figures.percent(all == 0 ? 0 : (double) revenue[best] / all)),
                List.of(texts.get("insight.season.month"), texts.get("insight.column.revenue")),
                table,
                this::draw);
    }

    private int best() {
        int best = 0;
        for (int month = 1; month < MONTHS; month++) {
            if (revenue[month] > revenue[best]) {
                best = month;
            }
        }
        return best;
    }

    private String name(int month, TextStyle style) {
        return Month.of(month + 1).getDisplayName(style, texts.locale());
    }

    private JFreeChart draw(ChartStyle style) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int month = 0; month < MONTHS; month++) {
            data.addValue(new Money(revenue[month]).toDouble(), "revenue", name(month, TextStyle.SHORT_STANDALONE));
        }
        int best = best();
        NumberAxis axis = style.figures(NumberFormat.getIntegerInstance(figures.locale()));
        CategoryPlot plot = new CategoryPlot(data, months(style), axis, null);
        BarMarks bars = new BarMarks(
                (series, month) -> fill(style, month == best),
                (series, month) -> "",
                (series, month) ->
                        name(month, TextStyle.FULL_STANDALONE) + ": " + figures.moneyWhole(new Money(revenue[month])));
        style.apply(plot, bars);
        bars.setMaximumBarWidth(0.06);
        return style.chart(plot);
    }

    /** A month's name may be as wide as its bar and the gap beside it. */
    private static CategoryAxis months(ChartStyle style) {
        CategoryAxis axis = style.names();
        axis.setMaximumCategoryLabelWidthRatio(1.3f);
        axis.setTickLabelFont(style.smallFont());
        return axis;
    }

    private static Paint fill(ChartStyle style, boolean isBest) {
        return isBest ? style.ink().accent() : style.ink().quiet();
    }
}
