package app.shopfolk.insight.view;

import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.chart.Chart;
import app.shopfolk.platform.fx.chart.ChartCard;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.LatestJob;
import app.shopfolk.platform.task.Outcome;
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
    private final LatestJob counting;
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
        this.counting = new LatestJob(jobs);
        this.texts = texts;
        this.figures = figures;
        map = new ChartCard(texts, jobs, dialogs, TALL + 80);
        shares = new ChartCard(texts, jobs, dialogs, TALL);
        whale = new ChartCard(texts, jobs, dialogs, TALL);
        trend = new ChartCard(texts, jobs, dialogs, TALL);
        seasons = new ChartCard(texts, jobs, dialogs, TALL);
        weekdays = new ChartCard(texts, jobs, dialogs, TALL);
        channels = new ChartCard(texts, jobs, dialogs, TALL);
        cards().forEach(card -> offer(card, false));
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

    /** Shows a page's charts once they are counted; those of the page before stay until then. */
    void show(SegmentsPage.Ready page) {
        counting.run(progress -> CountedCharts.of(page, texts, figures), outcome -> {
            if (outcome instanceof Outcome.Failed<CountedCharts>(Exception cause)) {
                throw new IllegalStateException("The charts could not be counted", cause);
            }
            if (outcome instanceof Outcome.Done<CountedCharts>(CountedCharts counted)) {
                show(page, counted);
            }
        });
    }

    private void show(SegmentsPage.Ready page, CountedCharts counted) {
        EffortMap efforts = counted.map();
        offer(map, efforts.isWorthShowing());
        if (efforts.isWorthShowing()) {
            show(map, efforts.chart(), item -> segments.choose(efforts.behind(item)));
        }
        offer(shares, true);
        show(shares, counted.shares(), item -> segments.choose(page.bars().get(item)));
        show(counted.trend());
        offer(whale, page.areCostsKnown());
        if (page.areCostsKnown()) {
            show(
                    whale,
                    counted.whale().chart(),
                    item -> segments.choose(counted.whale().behind(item)));
        }
        sales(seasons, counted.sales().get(0));
        sales(weekdays, counted.sales().get(1));
        sales(channels, counted.sales().get(2));
    }

    private void show(TrendChart months) {
        offer(trend, months.isWorthShowing());
        if (months.isWorthShowing()) {
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
