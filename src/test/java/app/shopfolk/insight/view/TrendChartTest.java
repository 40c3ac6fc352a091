package app.shopfolk.insight.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.TestLedger;
import app.shopfolk.platform.fx.chart.Chart;
import app.shopfolk.platform.fx.chart.ChartPage;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.ShopFixture;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrendChartTest {
    private static final Texts TEXTS = Texts.load(Locale.UK);
    private static final Figures FIGURES = new Figures(Locale.UK, Currency.getInstance("GBP"));

    private static TrendChart of(boolean costs) {
        return of(ShopFixture.of(costs, true));
    }

    private static TrendChart of(LedgerContents ledger) {
        SegmentsPage.Ready page = (SegmentsPage.Ready)
                SegmentsViewModelTest.over(ledger, true).pageProperty().get();
        return new TrendChart(page, TEXTS, FIGURES);
    }

    @Test
    void itTellsWhoBroughtMoreAndLessThanAYearBefore() {
        String said = of(true).chart().sentence();
        assertThat(said)
                .contains("August 2026", "October 2026", "**Businesses**", "more margin", "less margin", "today");
        assertThat(of(false).chart().sentence()).contains("revenue").doesNotContain("margin");
    }

    @Test
    void theTableHasEachBucketAndMonthAndSaysThatTheLastIsNotOver() {
        List<List<String>> rows = of(true).chart().rows();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(rows.stream().filter(row -> row.getFirst().equals("Businesses")))
                .hasSizeBetween(20, 24)
                .last()
                .satisfies(row -> assertThat(row.get(1)).isEqualTo("November 2026, so far"));
    }

    @Test
    void behindABarAreThoseOfTheBucketWhoBoughtThenTheLargestFirst() {
        TrendChart trend = of(true);
        CustomerGroup group = trend.behind(0, 1);
        assertThat(group.title()).startsWith("Businesses, ");
        assertThat(group.rows()).isNotEmpty();
        assertThat(group.rows().stream().map(row -> group.amount().apply(row)).toList())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void oneMonthOrTwoAreNoTrend() {
        TestLedger ledger = new TestLedger();
        int row = ledger.customer("Ada");
        ledger.sale(row, "2026-01-10", "10", "5").sale(row, "2026-02-10", "10", "5");
        assertThat(of(ledger.contents()).isWorthShowing()).isFalse();
        ledger.sale(row, "2026-03-10", "10", "5");
        assertThat(of(ledger.contents()).isWorthShowing()).isTrue();
    }

    @Test
    void aBucketThatBroughtNothingHasNoRow() {
        TestLedger ledger = new TestLedger();
        int row = ledger.customer("Ada");
        ledger.customer("Never bought");
        ledger.sale(row, "2026-01-10", "10", "5").sale(row, "2026-03-10", "10", "5");
        assertThat(of(ledger.contents()).chart().rows())
                .isNotEmpty()
                .extracting(List::getFirst)
                .doesNotContain(TEXTS.get("insight.row.everyone-else"));
    }

    @Test
    void onPaperManyBucketsHaveAsMuchRoomAsOnTheScreen() {
        Chart chart = of(true).chart();
        assertThat(chart.height()).isGreaterThan(300);
        Chart many = new Chart(
                chart.title(), chart.sentence(), chart.heads(), chart.rows(), chart.drawing(), 10 * chart.height());
        assertThat(ChartPage.of(many).size().height()).isGreaterThan(8 * chart.height());
        Chart low = new Chart(chart.title(), chart.sentence(), chart.heads(), chart.rows(), chart.drawing());
        assertThat(ChartPage.of(low).size().height())
                .isLessThan(ChartPage.of(many).size().height());
    }
}
