package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.insight.Rates;
import app.shopfolk.outreach.CampaignResult.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CampaignResultTest {
    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
    private static final int TIMES = 500;

    /** A campaign to a shop in which each buys by chance, those written to with another chance. */
    private static CampaignResult simulated(Random random, int people, int percent, double usual, double written) {
        TestLedger ledger = new TestLedger();
        IntStream.range(0, people).forEach(row -> ledger.customer("No. " + row));
        CustomerFacts before = ledger.facts();
        CustomerKeys keys = CustomerKeys.of(before.ledger(), random.nextLong());
        HoldOut draw = new HoldOut("all", MADE, percent);
        long[] in = IntStream.range(0, people)
                .mapToLong(keys::of)
                .filter(key -> !draw.holds(key))
                .sorted()
                .toArray();
        long[] out = IntStream.range(0, people)
                .mapToLong(keys::of)
                .filter(draw::holds)
                .sorted()
                .toArray();
        for (int row = 0; row < people; row++) {
            boolean held = draw.holds(keys.of(row));
            if (random.nextDouble() < (held ? usual : written)) {
                String paid = Integer.toString((int) Math.exp(3 + random.nextGaussian()) + 1);
                ledger.sale(row, MADE.plusDays(1 + random.nextInt(40)).toString(), paid, "0.5");
            }
        }
        ledger.sale(-1, MADE.plusDays(60).toString(), "1", null);
        CustomerFacts facts = ledger.facts();
        return CampaignResult.of(
                new Campaign(1, MADE, MADE, "all", "all", ContactChannel.EMAIL, in, out),
                facts,
                keys,
                Purchases.of(facts.ledger()),
                Rates.DEFAULT);
    }

    private static long claims(int people, int percent, double usual, double written, Verdict... claims) {
        Random random = new Random(people * 31L + percent);
        return IntStream.range(0, TIMES)
                .mapToObj(time -> simulated(random, people, percent, usual, written))
                .filter(result -> List.of(claims).contains(result.verdict()))
                .count();
    }

    @Test
    void whereNothingHappenedItClaimsSomethingInFiveOfAHundredAtMost() {
        Verdict[] any = {Verdict.MORE_BOUGHT, Verdict.FEWER_BOUGHT};
        assertThat(claims(1_000, 10, 0.15, 0.15, any)).isLessThanOrEqualTo(TIMES / 20);
        assertThat(claims(200, 10, 0.3, 0.3, any)).isLessThanOrEqualTo(TIMES / 20);
        assertThat(claims(400, 50, 0.05, 0.05, any)).isLessThanOrEqualTo(TIMES / 20);
    }

    /** The size is made for four of five; 500 times that is 400, chance takes 27 from it once in a thousand. */
    @Test
    void aPlantedEffectIsFoundAtTheSizeTheTheoryAsksFor() {
        long half = Difference.heldOutNeeded(0.1, 0.12, 1);
        assertThat(claims((int) (2 * half), 50, 0.1, 0.22, Verdict.MORE_BOUGHT)).isGreaterThan(372);
        long tenth = Difference.heldOutNeeded(0.15, 0.15, 9);
        assertThat(claims((int) (10 * tenth), 10, 0.15, 0.3, Verdict.MORE_BOUGHT))
                .isGreaterThan(372);
    }

    @Test
    void itCountsBuyersVisitsAndContributionOfBothSidesAfterTheDayOnly() {
        TestLedger ledger = new TestLedger();
        IntStream.range(0, 4).forEach(row -> ledger.customer("No. " + row));
        ledger.sale(0, "2026-03-02", "1000", "1")
                .sale(0, "2026-03-03", "100", "60")
                .sale(0, "2026-04-13", "50", "30")
                .sale(1, "2026-04-14", "70", "30")
                .sale(2, "2026-03-10", "20", "5")
                .service(0, "2026-03-04", 60)
                .sale(-1, "2026-05-01", "1", "1");
        CustomerFacts facts = ledger.facts();
        CustomerKeys keys = CustomerKeys.of(facts.ledger(), 1);
        CampaignResult result = CampaignResult.of(
                new Campaign(
                        1,
                        MADE,
                        MADE,
                        "all",
                        "all",
                        ContactChannel.EMAIL,
                        new long[] {keys.of(0), keys.of(1)},
                        new long[] {keys.of(2), keys.of(3)}),
                facts,
                keys,
                Purchases.of(facts.ledger()),
                Rates.DEFAULT);
        assertThat(result.written()).isEqualTo(new CampaignResult.Group(2, 1, 2, Money.of("30")));
        assertThat(result.heldOut()).isEqualTo(new CampaignResult.Group(2, 1, 1, Money.of("15")));
        assertThat(result.verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void nothingIsDecidedBeforeTheSixWeeksAreOver() {
        TestLedger ledger = new TestLedger();
        IntStream.range(0, 200).forEach(row -> ledger.customer("No. " + row));
        IntStream.range(0, 100).forEach(row -> ledger.sale(row, "2026-03-05", "10", "5"));
        ledger.sale(-1, MADE.plusDays(Campaign.WATCHED_DAYS - 1).toString(), "1", "1");
        CustomerFacts facts = ledger.facts();
        CustomerKeys keys = CustomerKeys.of(facts.ledger(), 1);
        Campaign campaign = new Campaign(
                1,
                MADE,
                MADE,
                "all",
                "all",
                ContactChannel.EMAIL,
                IntStream.range(0, 100).mapToLong(keys::of).toArray(),
                IntStream.range(100, 200).mapToLong(keys::of).toArray());
        assertThat(CampaignResult.of(campaign, facts, keys, Purchases.of(facts.ledger()), Rates.DEFAULT)
                        .verdict())
                .isEqualTo(Verdict.TOO_EARLY);
        ledger.sale(-1, MADE.plusDays(Campaign.WATCHED_DAYS).toString(), "1", "1");
        CustomerFacts later = ledger.facts();
        assertThat(CampaignResult.of(campaign, later, keys, Purchases.of(later.ledger()), Rates.DEFAULT)
                        .verdict())
                .isEqualTo(Verdict.MORE_BOUGHT);
    }
}
