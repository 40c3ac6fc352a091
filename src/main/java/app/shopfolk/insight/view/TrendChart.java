package app.shopfolk.insight.view;

import app.shopfolk.base.Money;
import app.shopfolk.insight.Trend;
import app.shopfolk.platform.fx.chart.BarMarks;
import app.shopfolk.platform.fx.chart.Chart;
import app.shopfolk.platform.fx.chart.ChartStyle;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.Assignment;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Month by month what each bucket brought, a row of bars for each bucket, one below the other so that the same month stands
 * in one line; each row has a scale of its own, and says so by its highest month.
 */
final class TrendChart {
    private static final int FEWEST_MONTHS = 3;
    private static final double ROW = 90;
    private static final double NAMES = 30;
    /** Room above the bars for the row's words. */
    private static final double HEADROOM = 1.6;

    private static final double BELOW = 1.1;
    private static final double LINE = 0.03;
    private static final double BESIDE = 0.03;
    private static final int QUARTER = 3;
    private static final int HALF_A_YEAR = 6;
    private static final int YEAR = 12;
    /** A name stands for a quarter at least, and may be as wide. */
    private static final float NAME = 4.5f;

    private final Texts texts;
    private final Figures figures;
    private final List<SegmentRow> rows;
    private final int buckets;
    private final Trend trend;
    private final List<YearMonth> months;
    private final String form;

    TrendChart(SegmentsPage.Ready page, Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
        this.buckets = page.assignment().buckets();
        this.trend = Trend.of(page.facts(), page.assignment(), page.areCostsKnown());
        this.months = trend.months();
        this.rows = page.bars().stream().filter(this::broughtAnything).toList();
        this.form = page.areCostsKnown() ? "margin" : "revenue";
    }

    private boolean broughtAnything(SegmentRow row) {
        return IntStream.range(0, months.size())
                .anyMatch(month -> amount(row, month).tenThousandths() != 0);
    }

    /** A month or two are no trend. */
    boolean isWorthShowing() {
        return months.size() >= FEWEST_MONTHS && !rows.isEmpty();
    }

    /** How high it has to be for all rows. */
    private double height() {
        return NAMES + ROW * rows.size();
    }

    private int placeOf(SegmentRow row) {
        return row.bucket() == Assignment.EVERYONE_ELSE ? buckets : row.bucket();
    }

    private Money amount(SegmentRow row, int month) {
        return trend.amount(placeOf(row), month);
    }

    /** Who of a row bought in a month, who brought most first. */
    CustomerGroup behind(int series, int item) {
        SegmentRow row = rows.get(series);
        Map<Integer, Money> brought = trend.buyers(placeOf(row), item);
        List<Integer> who = brought.entrySet().stream()
                .sorted(Map.Entry.<Integer, Money>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new CustomerGroup(
                texts.get("insight.trend.bar", row.name(), month(item)),
                texts.get(
                        "insight.group.count",
                        figures.number(who.size()),
                        figures.moneyWhole(brought.values().stream().reduce(Money.ZERO, Money::plus))),
                texts.get("insight.trend.behind." + form),
                who,
                brought::get);
    }

    Chart chart() {
        List<List<String>> table = new ArrayList<>();
        for (SegmentRow row : rows) {
            for (int month = 0; month < months.size(); month++) {
                table.add(List.of(row.name(), month(month), figures.moneyWhole(amount(row, month))));
            }
        }
        return new Chart(
                texts.get("insight.trend.title." + form),
                sentence(),
                List.of(
                        texts.get("insight.column.bucket"),
                        texts.get("insight.season.bar"),
                        texts.get("insight.column." + form)),
                table,
                this::draw,
                height());
    }

    /** The month's name; of the last one also that it is not over. */
    private String month(int at) {
        String name = figures.month(months.get(at));
        return at == months.size() - 1 && !trend.isLastWhole() ? texts.get("insight.trend.so-far", name) : name;
    }

    private String sentence() {
        if (!trend.isComparable()) {
            return texts.get("insight.trend.young");
        }
        List<Trend.Change> known = trend.changes();
        if (known.isEmpty()) {
            return texts.get("insight.trend.few");
        }
        List<String> said = new ArrayList<>();
        said.add(texts.get(
                "insight.trend.against", figures.month(trend.comparedFrom()), figures.month(trend.comparedTo())));
        Trend.Change most = known.getFirst();
        Trend.Change least = known.getLast();
        if (percent(most) > 0) {
            said.add(said("insight.trend.more." + form, most));
        }
        if (percent(least) < 0) {
            said.add(said("insight.trend.less." + form, least));
        }
        if (said.size() == 1) {
            said.add(texts.get("insight.trend.same"));
        }
        return String.join(" ", said);
    }

    private static long percent(Trend.Change change) {
        return Math.round(change.ratio() * 100);
    }

    private String said(String key, Trend.Change change) {
        String name = rows.stream()
                .filter(row -> placeOf(row) == change.place())
                .findFirst()
                .orElseThrow()
                .name();
        return texts.get(key, "**" + name + "**", figures.percent(Math.abs(change.ratio())));
    }

    /** A month on the axis; each is one of its own, though most are not named. */
    private record Place(int at, String said) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Integer.compare(at, other.at);
        }

        @Override
        public String toString() {
            return said;
        }
    }

    /** Months with a name where a quarter begins, or half a year where there are many. */
    private List<Place> places() {
        return IntStream.range(0, months.size())
                .mapToObj(at -> new Place(at, isNamed(at) ? figures.month(months.get(at)) : ""))
                .toList();
    }

    private boolean isNamed(int at) {
        int apart = months.size() > YEAR ? HALF_A_YEAR : QUARTER;
        return (months.get(at).getMonthValue() - 1) % apart == 0;
    }

    private JFreeChart draw(ChartStyle style) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<Place> places = places();
        for (int row = 0; row < rows.size(); row++) {
            for (Place place : places) {
                data.addValue(amount(rows.get(row), place.at()).toDouble(), (Integer) row, place);
            }
        }
        CategoryAxis axis = style.names();
        axis.setTickLabelFont(style.smallFont());
        axis.setTickLabelPaint(style.ink().quiet());
        axis.setMaximumCategoryLabelWidthRatio(NAME);
        // Half a name may stand beside the first bar and the last.
        axis.setLowerMargin(BESIDE);
        axis.setUpperMargin(BESIDE);
        List<CategoryPlot> plots = IntStream.range(0, rows.size())
                .mapToObj(row -> plot(row, data, places, style))
                .toList();
        return style.chart(style.below(axis, plots));
    }

    /** One bucket's bars; the others' are in the same data, so that a mark tells whose it is. */
    private CategoryPlot plot(int shown, DefaultCategoryDataset data, List<Place> places, ChartStyle style) {
        SegmentRow row = rows.get(shown);
        BarMarks marks = new BarMarks(
                (series, item) -> style.fill(Palette.at(row.colour())),
                (series, item) -> "",
                (series, item) -> texts.get("insight.trend.bar", row.name(), month(item)) + ": "
                        + figures.moneyWhole(amount(row, item)));
        for (int series = 0; series < rows.size(); series++) {
            marks.setSeriesVisible(series, series == shown);
        }
        NumberAxis scale = style.figures(NumberFormat.getIntegerInstance(figures.locale()));
        scale.setTickLabelsVisible(false);
        int best = best(row);
        double most = Math.max(1, amount(row, best).toDouble());
        double least = IntStream.range(0, months.size())
                .mapToDouble(month -> amount(row, month).toDouble())
                .min()
                .orElse(0);
        // A little below nothing, so that its line is seen where a month has no bar.
        scale.setRange(Math.min(0, least) * BELOW - most * LINE, most * HEADROOM);
        CategoryPlot plot = new CategoryPlot(data, null, scale, null);
        style.apply(plot, marks);
        marks.setMaximumBarWidth(0.03);
        plot.setRangeGridlinesVisible(false);
        CategoryTextAnnotation words = new CategoryTextAnnotation(
                texts.get("insight.trend.row", row.name(), figures.moneyWhole(amount(row, best)), month(best)),
                places.getFirst(),
                most * HEADROOM);
        words.setCategoryAnchor(CategoryAnchor.START);
        words.setTextAnchor(TextAnchor.TOP_LEFT);
        words.setFont(style.smallFont());
        words.setPaint(style.ink().ink());
        plot.addAnnotation(words);
        return plot;
    }

    private int best(SegmentRow row) {
        Optional<Integer> best =
                IntStream.range(0, months.size()).boxed().max(Comparator.comparing(month -> amount(row, month)));
        return best.orElse(0);
    }
}
