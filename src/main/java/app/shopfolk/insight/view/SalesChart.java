package app.shopfolk.insight.view;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.facts.FactWords;
import app.shopfolk.platform.fx.chart.BarMarks;
import app.shopfolk.platform.fx.chart.Chart;
import app.shopfolk.platform.fx.chart.ChartStyle;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.awt.Paint;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** Revenue by month of the year, by weekday or by channel, walk-ins included; behind each bar are those who bought then. */
final class SalesChart {
    /** What a bar stands for. */
    enum By {
        SEASON(12),
        WEEKDAY(7),
        CHANNEL(Channel.values().length);

        private final int bars;

        By(int bars) {
            this.bars = bars;
        }

        private String key(String what) {
            return "insight." + name().toLowerCase(Locale.ROOT) + "." + what;
        }

        private int barOf(SaleLines lines, int line) {
            return switch (this) {
                case SEASON -> LocalDate.ofEpochDay(lines.day(line)).getMonthValue() - 1;
                // 1970-01-01 was a Thursday.
                case WEEKDAY -> Math.floorMod(lines.day(line) + 3, 7);
                case CHANNEL -> lines.channel(line).ordinal();
            };
        }
    }

    private final By by;
    private final SegmentsPage.Ready page;
    private final Texts texts;
    private final Figures figures;
    private final long[] revenue;
    /** The bars that are shown: channels without any sale are not. */
    private final int[] bars;

    SalesChart(By by, SegmentsPage.Ready page, Texts texts, Figures figures) {
        this.by = by;
        this.page = page;
        this.texts = texts;
        this.figures = figures;
        this.revenue = new long[by.bars];
        LedgerContents ledger = page.facts().ledger();
        SaleLines lines = ledger.lines();
        eachLine(line -> revenue[by.barOf(lines, line)] += ledger.revenueOfLine(line));
        this.bars = IntStream.range(0, by.bars)
                .filter(bar -> by != By.CHANNEL || revenue[bar] != 0)
                .toArray();
    }

    private void eachLine(IntConsumer listener) {
        SaleLines lines = page.facts().ledger().lines();
        Period period = page.facts().settings().period();
        long first = period == null ? Long.MIN_VALUE : period.first().toEpochDay();
        long last = period == null ? Long.MAX_VALUE : period.last().toEpochDay();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.day(line) >= first && lines.day(line) <= last) {
                listener.accept(line);
            }
        }
    }

    /** Whether it tells anything: one channel alone is no news. */
    boolean isWorthShowing() {
        return by != By.CHANNEL || bars.length > 1;
    }

    Chart chart() {
        int best = best();
        long all = Arrays.stream(revenue).sum();
        List<List<String>> table = Arrays.stream(bars)
                .mapToObj(bar -> List.of(name(bar, TextStyle.FULL_STANDALONE), money(revenue[bar])))
                .toList();
        return new Chart(
                texts.get(by.key("title")),
                texts.get(
                        by.key("sentence"),
                        by == By.CHANNEL ? where(best) : name(best, TextStyle.FULL_STANDALONE),
                        figures.percent(all == 0 ? 0 : (double) revenue[best] / all)),
                List.of(texts.get(by.key("bar")), texts.get("insight.column.revenue")),
                table,
                this::draw);
    }

    /** Those who bought what a bar counts, who spent most first. */
    CustomerGroup behind(int item) {
        int bar = bars[item];
        LedgerContents ledger = page.facts().ledger();
        long[] spent = new long[page.facts().size()];
        boolean[] bought = new boolean[spent.length];
        eachLine(line -> {
            int row = ledger.customerOfLine(line);
            if (row != SaleLines.NONE && by.barOf(ledger.lines(), line) == bar) {
                spent[row] += ledger.revenueOfLine(line);
                bought[row] = true;
            }
        });
        List<Integer> rows = new ArrayList<>();
        IntStream.range(0, spent.length).filter(row -> bought[row]).forEach(rows::add);
        rows.sort((one, other) -> Long.compare(spent[other], spent[one]));
        long together = rows.stream().mapToLong(row -> spent[row]).sum();
        return new CustomerGroup(
                name(bar, TextStyle.FULL_STANDALONE),
                texts.get("insight.group.count", figures.number(rows.size()), money(together)),
                texts.get(by.key("behind")),
                rows,
                row -> new Money(spent[row]));
    }

    private int best() {
        int best = 0;
        for (int bar = 1; bar < revenue.length; bar++) {
            best = revenue[bar] > revenue[best] ? bar : best;
        }
        return best;
    }

    private String money(long amount) {
        return figures.moneyWhole(new Money(amount));
    }

    private String name(int bar, TextStyle style) {
        return switch (by) {
            case SEASON -> capital(Month.of(bar + 1).getDisplayName(style, texts.locale()));
            case WEEKDAY -> capital(DayOfWeek.of(bar + 1).getDisplayName(style, texts.locale()));
            case CHANNEL -> capital(where(bar));
        };
    }

    private String where(int channel) {
        String code = Channel.values()[channel].name().toLowerCase(Locale.ROOT);
        return new Spoken(texts, figures).say(FactWords.label("main-channel", code));
    }

    /** A name may stand first in a sentence; some languages write months and days small elsewhere. */
    private String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(texts.locale()) + name.substring(1);
    }

    private JFreeChart draw(ChartStyle style) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int bar : bars) {
            data.addValue(new Money(revenue[bar]).toDouble(), "revenue", name(bar, TextStyle.SHORT_STANDALONE));
        }
        int best = best();
        NumberAxis axis = style.figures(NumberFormat.getIntegerInstance(figures.locale()));
        CategoryPlot plot = new CategoryPlot(data, names(style), axis, null);
        BarMarks marks = new BarMarks(
                (series, item) -> fill(style, bars[item] == best),
                (series, item) -> "",
                (series, item) -> name(bars[item], TextStyle.FULL_STANDALONE) + ": " + money(revenue[bars[item]]));
        style.apply(plot, marks);
        marks.setMaximumBarWidth(0.5 / Math.max(8, bars.length));
        return style.chart(plot);
    }

    /** A name may be as wide as its bar and the gap beside it. */
    private static CategoryAxis names(ChartStyle style) {
        CategoryAxis axis = style.names();
        axis.setMaximumCategoryLabelWidthRatio(1.3f);
        axis.setTickLabelFont(style.smallFont());
        return axis;
    }

    private static Paint fill(ChartStyle style, boolean isBest) {
        return isBest ? style.ink().accent() : style.ink().quiet();
    }
}
