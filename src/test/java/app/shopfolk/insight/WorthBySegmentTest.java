package app.shopfolk.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.RandomLedger;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.RandomRules;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorthBySegmentTest {
    private static final Period EVER = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    /** Joe and Sarah, worked by hand: 30.00 an hour of service, a bucket each. */
    @Test
    void joeIsWorthHisEffortAndSarahIsNot() {
        TestLedger ledger = new TestLedger();
        int joe = ledger.customer("Joe");
        int sarah = ledger.customer("Sarah");
        ledger.with(joe, CustomerField.HOME, "owned").with(sarah, CustomerField.HOME, "rented");
        for (int visit = 0; visit < 4; visit++) {
            ledger.sale(joe, "2025-%02d-10".formatted(3 * visit + 1), "300", "180");
        }
        for (int order = 0; order < 12; order++) {
            ledger.sale(sarah, "2025-%02d-20".formatted(order + 1), Channel.ONLINE, "25", "17.50");
        }
        ledger.service(joe, "2025-05-01", 90);
        for (int call = 0; call < 4; call++) {
            ledger.service(sarah, "2025-%02d-21".formatted(2 * call + 1), 50);
        }
        CustomerFacts facts = ledger.facts(FactSettings.DEFAULT.withPeriod(YEAR));
        Segmentation segmentation = new Segmentation(
                Trade.FLORIST,
                List.of(
                        new Segment("joes", "Joes", 0, new Rule.OneOf("home", Set.of("owned")), Money.of("6")),
                        new Segment("sarahs", "Sarahs", 1, new Rule.OneOf("home", Set.of("rented")), Money.of("12"))));
        Assignment assignment = Assignment.of(segmentation, facts);
        WorthBySegment worth = WorthBySegment.of(facts, assignment, segmentation, Rates.DEFAULT);

        Worth joes = worth.segments().getFirst();
        assertThat(joes.revenue()).isEqualTo(Money.of("1200"));
        assertThat(joes.margin()).isEqualTo(Money.of("480"));
        assertThat(joes.serviceCost()).isEqualTo(Money.of("45"));
        assertThat(joes.contribution()).isEqualTo(Money.of("429.00"));
        assertThat(joes.roi().orElseThrow()).isCloseTo(8.4118, within(0.00005));
        Worth sarahs = worth.segments().getLast();
        assertThat(sarahs.contribution()).isEqualTo(Money.of("-22.00"));
        assertThat(sarahs.roi().orElseThrow()).isCloseTo(-0.1964, within(0.00005));
        assertThat(worth.total().contribution()).isEqualTo(Money.of("407"));
        assertThat(WorthBySegment.ofCustomer(facts, joe, assignment, segmentation, Rates.DEFAULT))
                .isEqualTo(joes);
        // Charging 10 for each of her 4 long calls.
        assertThat(sarahs.contribution().plus(Money.of("40"))).isEqualTo(Money.of("18"));
    }

    @Test
    void partsAddUpToTheLedgerForAnySegmentationAndPeriod() {
        LedgerContents contents = RandomLedger.of(250, 1_500, 11);
        LedgerTotals totals = LedgerTotals.of(contents);
        CustomerFacts facts = CustomerFacts.of(contents, FactSettings.DEFAULT);
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            Segmentation segmentation = RandomRules.segmentation(facts, round);
            Assignment assignment = Assignment.of(segmentation, facts);
            WorthBySegment whole = WorthBySegment.of(facts, assignment, segmentation, Rates.DEFAULT);

            assertThat(whole.total().revenue()).isEqualTo(totals.revenue());
            assertThat(whole.total().margin())
                    .isEqualTo(whole.basis().fromCost().minus(totals.cost()));
            assertThat(whole.total().customers()).isEqualTo(facts.size());
            assertThat(whole.total().serviceMinutes()).isEqualTo(minutesIn(contents, EVER));
            assertAddsUp(whole);

            LocalDate first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
            Period period = new Period(first, first.plusDays(random.nextInt(700)));
            WorthBySegment part = WorthBySegment.of(facts, period, assignment, segmentation, Rates.DEFAULT);
            assertThat(part.total().revenue()).isEqualTo(revenueIn(contents, period));
            assertThat(part.total().margin()).isEqualTo(marginIn(contents, period));
            assertThat(part.total().serviceMinutes()).isEqualTo(minutesIn(contents, period));
            assertAddsUp(part);
        }
    }

    private static Money marginIn(LedgerContents contents, Period period) {
        long sum = 0;
        for (int line = 0; line < contents.lines().size(); line++) {
            if (period.contains(LocalDate.ofEpochDay(contents.lines().day(line)))
                    && contents.costOfLine(line) != SaleLines.UNKNOWN) {
                sum += contents.revenueOfLine(line) - contents.costOfLine(line);
            }
        }
        return new Money(sum);
    }

    /** As told, or by the scale on which an effort of 1 takes 3 minutes and one of 10 an hour; in hundredths. */
    private static long minutesIn(LedgerContents contents, Period period) {
        return contents.contacts().stream()
                .filter(contact -> period.contains(contact.day()))
                .mapToLong(contact -> Optional.ofNullable(contact.minutes())
                        .map(Long::valueOf)
                        .orElseGet(() -> Optional.ofNullable(contact.effort())
                                .map(effort -> Math.round(300 * Math.pow(20, (effort / 100.0 - 1) / 9)))
                                .orElse(0L)))
                .sum();
    }

    private static void assertAddsUp(WorthBySegment worth) {
        Worth sum = worth.segments().stream()
                .reduce(Worth.NOTHING, Worth::plus)
                .plus(worth.everyoneElse())
                .plus(worth.walkIn());
        assertThat(sum).isEqualTo(worth.total());
        assertThat(worth.total().contribution())
                .isEqualTo(worth.total()
                        .margin()
                        .minus(worth.total().serviceCost())
                        .minus(worth.total().marketingCost()));
    }

    private static Money revenueIn(LedgerContents contents, Period period) {
        long sum = 0;
        for (int line = 0; line < contents.lines().size(); line++) {
            if (period.contains(LocalDate.ofEpochDay(contents.lines().day(line)))) {
                sum += contents.revenueOfLine(line);
            }
        }
        return new Money(sum);
    }

    @Test
    void marketingOfAYearIsCountedByTheYearsOfThePeriod() {
        TestLedger ledger = new TestLedger();
        assertThat(Years.of(YEAR, ledger.contents()).of(Money.of("100"))).isEqualTo(Money.of("100"));
        Period leap = new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2025, 2, 28));
        assertThat(Years.of(leap, ledger.contents()).of(Money.of("100"))).isEqualTo(Money.of("200"));
    }
}
