package app.shopfolk.insight.view;

import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.chart.Chart;
import app.shopfolk.platform.fx.chart.ChartCard;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The charts below the table; each mark shows the customers behind it at the side. */
final class SegmentCharts extends VBox {
    private static final double TALL = 300;
    static final double GAP = 20;

    /** About half the page: both halves grow from it alike, and their heights are reckoned at it. */
    private static final double HALF = 500;

    private final SegmentsViewModel segments;
    private final Texts texts;
    private final Figures figures;
    private final ChartCard map;
    private final ChartCard shares;
    private final ChartCard whale;
    private final ChartCard trend;
    private final ChartCard seasons;
    private final ChartCard weekdays;
    private final ChartCard channels;

    SegmentCharts(SegmentsViewModel segments, Texts texts, Figures figures, JobRunner jobs, Dialogs dialogs) {
        super(GAP);
        this.segments = segments;
        this.texts = texts;
        this.figures = figures;
        map = new ChartCard(texts, jobs, dialogs, TALL + 80);
        shares = new ChartCard(texts, jobs, dialogs, TALL);
        whale = new ChartCard(texts, jobs, dialogs, TALL);
        trend = new ChartCard(texts, jobs, dialogs, TALL);
        seasons = new ChartCard(texts, jobs, dialogs, TALL);
        weekdays = new ChartCard(texts, jobs, dialogs, TALL);
        channels = new ChartCard(texts, jobs, dialogs, TALL);
        getChildren().addAll(map, shares, trend, halves(whale, seasons), halves(weekdays, channels));
    }

    /** Two cards beside each other; where one is not shown, the other has the whole width. */
    private static HBox halves(Region left, Region right) {
        HBox halves = new HBox(GAP, left, right);
        half(left);
        half(right);
        return halves;
    }

    /** Takes half of a row, and all of it where the other is not shown. */
    static void half(Region card) {
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(HALF);
    }

    void show(SegmentsPage.Ready page) {
        EffortMap efforts = new EffortMap(page, texts, figures);
        offer(map, efforts.isWorthShowing());
        if (efforts.isWorthShowing()) {
            show(map, efforts.chart(), item -> segments.choose(efforts.behind(item)));
        }
        shares.setChartHeight(60 + 46.0 * page.bars().size());
        show(
                shares,
                ShareChart.of(page, texts, figures),
                item -> segments.choose(page.bars().get(item)));
        showTrend(page);
        offer(whale, page.areCostsKnown());
        if (page.areCostsKnown()) {
            WhaleChart curve = new WhaleChart(page, texts, figures);
            show(whale, curve.chart(), item -> segments.choose(curve.behind(item)));
        }
        sales(seasons, new SalesChart(SalesChart.By.SEASON, page, texts, figures));
        sales(weekdays, new SalesChart(SalesChart.By.WEEKDAY, page, texts, figures));
        sales(channels, new SalesChart(SalesChart.By.CHANNEL, page, texts, figures));
    }

    private void showTrend(SegmentsPage.Ready page) {
        TrendChart months = new TrendChart(page, texts, figures);
        offer(trend, months.isWorthShowing());
        if (months.isWorthShowing()) {
            trend.setChartHeight(months.height());
            trend.show(months.chart());
            trend.onMark(mark -> segments.choose(months.behind(mark.series(), mark.item())));
        }
    }

    private void sales(ChartCard card, SalesChart sales) {
        offer(card, sales.isWorthShowing());
        if (sales.isWorthShowing()) {
            show(card, sales.chart(), item -> segments.choose(sales.behind(item)));
        }
    }

    private static void show(ChartCard card, Chart chart, IntConsumer onItem) {
        card.show(chart);
        card.onMark(mark -> onItem.accept(mark.item()));
    }

    private static void offer(ChartCard card, boolean isShown) {
        card.setVisible(isShown);
        card.setManaged(isShown);
    }

    List<ChartCard> cards() {
        return List.of(map, shares, trend, whale, seasons, weekdays, channels);
    }
}
