package app.shopfolk.insight.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.ShopFixture;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BehindTheMarksTest {
    private static final Texts TEXTS = Texts.load(Locale.UK);
    private static final Figures FIGURES = new Figures(Locale.UK, Currency.getInstance("GBP"));

    private final SegmentsPage.Ready page = (SegmentsPage.Ready)
            SegmentsViewModelTest.over(ShopFixture.whole(), true).pageProperty().get();

    @ParameterizedTest
    @EnumSource
    void behindTheBarsIsTheWholeRevenueButForWalkIns(SalesChart.By by) {
        SalesChart sales = new SalesChart(by, page, TEXTS, FIGURES);
        Money behind = IntStream.range(0, sales.chart().rows().size())
                .mapToObj(sales::behind)
                .flatMap(
                        group -> group.rows().stream().map(row -> group.amount().apply(row)))
                .reduce(Money.ZERO, Money::plus);

        assertThat(behind.plus(page.worth().walkIn().revenue()))
                .isEqualTo(page.worth().total().revenue());
    }

    @Test
    void behindTheWhaleIsEverybodyOnceTheWorthiestFirst() {
        WhaleChart whale = new WhaleChart(page, TEXTS, FIGURES);
        var groups = IntStream.range(0, 10).mapToObj(whale::behind).toList();
        var rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
        var amounts = groups.stream()
                .flatMap(
                        group -> group.rows().stream().map(row -> group.amount().apply(row)))
                .toList();

        assertThat(rows).doesNotHaveDuplicates().hasSize(page.facts().size());
        assertThat(amounts).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void behindABubbleIsItsBucket() {
        EffortMap map = new EffortMap(page, TEXTS, FIGURES);
        assertThat(map.isWorthShowing()).isTrue();
        assertThat(map.chart().rows().get(1).getFirst()).isEqualTo(map.behind(1).name());
    }
}
