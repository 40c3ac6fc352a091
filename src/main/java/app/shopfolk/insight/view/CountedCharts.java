package app.shopfolk.insight.view;

import app.shopfolk.platform.fx.chart.Chart;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.util.List;

/** What the charts of a page show, counted from all its sales; with a million of these that takes longer than a frame. */
record CountedCharts(EffortMap map, Chart shares, WhaleChart whale, TrendChart trend, List<SalesChart> sales) {
    static CountedCharts of(SegmentsPage.Ready page, Texts texts, Figures figures) {
        return new CountedCharts(
                new EffortMap(page, texts, figures),
                ShareChart.of(page, texts, figures),
                new WhaleChart(page, texts, figures),
                new TrendChart(page, texts, figures),
                List.of(
                        new SalesChart(SalesChart.By.SEASON, page, texts, figures),
                        new SalesChart(SalesChart.By.WEEKDAY, page, texts, figures),
                        new SalesChart(SalesChart.By.CHANNEL, page, texts, figures)));
    }
}
