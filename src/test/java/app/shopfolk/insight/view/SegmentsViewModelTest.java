package app.shopfolk.insight.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.Reconciliation;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.ShopFixture;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SegmentsViewModelTest {
    private static final Texts TEXTS = Texts.load(Locale.UK);
    private static final Figures FIGURES = new Figures(Locale.UK, Currency.getInstance("GBP"));

    private record Kept(Optional<Segmentation> current) implements Segmentations {
        @Override
        public void save(Segmentation segmentation) {
            throw new AssertionError("The page saves nothing");
        }
    }

    static SegmentsViewModel over(LedgerContents ledger, boolean buckets) {
        CustomerFacts facts = CustomerFacts.of(ledger, FactSettings.DEFAULT);
        Optional<Segmentation> saved = buckets
                ? Optional.of(StartingPoint.of(Trade.FLORIST, facts, new Spoken(TEXTS, FIGURES)))
                : Optional.empty();
        SegmentsViewModel segments = new SegmentsViewModel(
                () -> facts, new Kept(saved), () -> Rates.DEFAULT, () -> Instant.EPOCH, TEXTS, FIGURES);
        segments.refresh();
        return segments;
    }

    private static SegmentsPage.Ready ready(LedgerContents ledger) {
        return (SegmentsPage.Ready) over(ledger, true).pageProperty().get();
    }

    @Test
    void shownPartsAddUpToTheShownTotal() {
        List<SegmentRow> rows = ready(ShopFixture.whole()).rows();
        for (Function<SegmentRow, String> column : List.<Function<SegmentRow, String>>of(
                SegmentRow::customers,
                SegmentRow::revenue,
                SegmentRow::margin,
                SegmentRow::service,
                SegmentRow::contribution)) {
            long parts = rows.subList(0, rows.size() - 1).stream()
                    .mapToLong(row -> number(column.apply(row)))
                    .sum();
            assertThat(parts).isEqualTo(number(column.apply(rows.getLast())));
        }
        assertThat(rows.stream()
                        .filter(SegmentRow::hasCustomers)
                        .mapToLong(row -> number(row.share()))
                        .sum())
                .isEqualTo(100);
    }

    private static long number(String shown) {
        String digits = shown.replace('\u2212', '-').replaceAll("[^-0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    @Test
    void anyTimeIsReconciledWithTheTill() {
        SegmentsViewModel segments = over(ShopFixture.whole(), true);
        SegmentsPage.Ready whole = (SegmentsPage.Ready) segments.pageProperty().get();
        LocalDate last = whole.facts().asOf();
        for (Period period : List.of(new Period(last.minusDays(40), last.minusDays(3)), Period.yearTo(last))) {
            segments.over(period);
            SegmentsPage.Ready part =
                    (SegmentsPage.Ready) segments.pageProperty().get();
            assertThat(Reconciliation.of(ShopFixture.whole(), period, part.worth())
                            .holds())
                    .isTrue();
            assertThat(segments.reconciled(part)).contains("exactly");
            assertThat(part.worth().total().revenue())
                    .isLessThan(whole.worth().total().revenue());
            assertThat(part.assignment().count(0)).isEqualTo(whole.assignment().count(0));
        }
        segments.over(null);
        assertThat(((SegmentsPage.Ready) segments.pageProperty().get()).worth().total())
                .isEqualTo(whole.worth().total());
    }

    @Test
    void theTotalIsTheTills() {
        LedgerContents ledger = ShopFixture.whole();
        long till = 0;
        for (int line = 0; line < ledger.lines().size(); line++) {
            till += ledger.revenueOfLine(line);
        }
        assertThat(ready(ledger).rows().getLast().worth().revenue()).isEqualTo(new Money(till));
    }

    @Test
    void withoutCostsNoMarginIsPretended() {
        SegmentsPage.Ready page = ready(ShopFixture.of(false, true));
        assertThat(page.areCostsKnown()).isFalse();
        assertThat(page.rows()).allMatch(row -> row.margin().equals("\u2013"));
        assertThat(new SegmentSentences(TEXTS, FIGURES).of(page.lines()))
                .contains("revenue")
                .doesNotContain("margin");
    }

    @Test
    void withoutServiceNoHourIsPretended() {
        SegmentsPage.Ready page = ready(ShopFixture.of(true, false));
        assertThat(page.isServiceKnown()).isFalse();
        assertThat(new SegmentSentences(TEXTS, FIGURES).of(page.lines())).doesNotContain("hour");
    }

    @Test
    void withoutDataAndWithoutBucketsItSaysWhatToDo() {
        assertThat(over(ShopFixture.empty(), false).pageProperty().get()).isInstanceOf(SegmentsPage.NoData.class);
        assertThat(over(ShopFixture.whole(), false).pageProperty().get()).isInstanceOf(SegmentsPage.NoBuckets.class);
    }

    @Test
    void aChosenBucketShowsItsCustomersTheWorthiestFirst() {
        SegmentsViewModel segments = over(ShopFixture.whole(), true);
        segments.choose(0);
        SegmentsPage.Ready page = (SegmentsPage.Ready) segments.pageProperty().get();
        List<Integer> members = segments.members();
        assertThat(members).hasSize((int) page.rows().getFirst().worth().customers());
        assertThat(page.facts().margin(members.getFirst()))
                .isGreaterThan(page.facts().margin(members.getLast()));
        segments.choose(Assignment.EVERYONE_ELSE);
        assertThat(segments.members()).isEmpty();
    }

    @Test
    void aWalkInHasNoCustomersToShow() {
        SegmentsViewModel segments = over(ShopFixture.whole(), true);
        SegmentsPage.Ready page = (SegmentsPage.Ready) segments.pageProperty().get();
        segments.choose(page.rows().get(page.rows().size() - 2));
        assertThat(segments.chosenProperty().get()).isNull();
    }
}
