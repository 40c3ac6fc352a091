package app.shopfolk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.sales.Channel;
import app.shopfolk.sales.CustomerField;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Who looks at the web site before buying in the shop, counted where the files would show it and nowhere else. */
class LookedFirstTest {
    private static final String FACT = "looked-first-share";

    private final TestLedger ledger = new TestLedger();

    @Test
    void aLookBelongsToPurchasesOfItsDayAndOfTwoWeeksAfter() {
        busySite();
        int joe = visiting("2026-02-10: 3");
        ledger.sale(joe, "2026-02-09", "10", null)
                .sale(joe, "2026-02-10", "10", null)
                .sale(joe, "2026-02-24", "10", null)
                .sale(joe, "2026-02-25", "10", null);
        assertThat(ledger.facts().number(FACT, joe)).isEqualTo(50);
    }

    @Test
    void onlyPurchasesInTheShopAreAskedAbout() {
        busySite();
        int joe = visiting("2026-02-10: 1");
        ledger.sale(joe, "2026-02-11", Channel.SHOP, "10", null)
                .sale(joe, "2026-03-20", Channel.ONLINE, "10", null)
                .sale(joe, "2026-03-21", Channel.UNKNOWN, "10", null);
        assertThat(ledger.facts().number(FACT, joe)).isEqualTo(100);
    }

    @Test
    void withoutADatedVisitNothingIsKnownOfHer() {
        busySite();
        int never = ledger.customer("Never online");
        int counted = ledger.customer("Counted by another program");
        ledger.with(counted, CustomerField.WEB_VISITS, "12").with(counted, CustomerField.LAST_WEB_VISIT, "2026-02-10");
        int online = visiting("2026-02-10: 1");
        int late = visiting("2026-02-12: 1");
        ledger.sale(never, "2026-02-11", "10", null)
                .sale(counted, "2026-02-11", "10", null)
                .sale(online, "2026-02-11", Channel.ONLINE, "10", null)
                .sale(late, "2026-02-11", "10", null)
                .sale(ledger.customer("Later"), "2026-02-20", "10", null);
        CustomerFacts facts = ledger.facts();
        assertThat(facts.number(FACT, never)).isNaN();
        assertThat(facts.number(FACT, counted)).isNaN();
        assertThat(facts.number(FACT, online)).isNaN();
        assertThat(facts.number(FACT, late)).isZero();
        assertThat(facts.coverage(FACT).part()).isEqualTo(1);
    }

    @Test
    void aDatedWishIsALookOfSomebodyWhoVisits() {
        busySite();
        int wishing = visiting("2026-01-20: 1");
        ledger.with(wishing, CustomerField.WISH_DAYS, "2026-03-10; 2026-03-01");
        int onlyWishing = ledger.customer("Only wishing");
        ledger.with(onlyWishing, CustomerField.WISH_DAYS, "2026-03-01");
        for (int row : new int[] {wishing, onlyWishing}) {
            ledger.sale(row, "2026-02-20", "10", null).sale(row, "2026-03-02", "10", null);
        }
        CustomerFacts facts = ledger.facts();
        assertThat(facts.number(FACT, wishing)).isEqualTo(50);
        assertThat(facts.number(FACT, onlyWishing)).isNaN();
    }

    @Test
    void noVisitsAtAllMakeNoFact() {
        ledger.sale(ledger.customer("Joe"), "2026-02-11", "10", null);
        assertThat(ledger.facts().column(FACT)).isEmpty();
    }

    @Test
    void purchasesOutsideTheTimeOfTheFilesSayNothing() {
        busySite();
        int before = visiting("2026-01-01: 1");
        int early = visiting("2026-01-14: 1");
        int within = visiting("2026-01-15: 1");
        int after = visiting("2026-03-31: 1");
        ledger.sale(before, "2025-12-31", "10", null)
                .sale(early, "2026-01-14", "10", null)
                .sale(within, "2026-01-15", "10", null)
                .sale(after, "2026-04-01", "10", null);
        CustomerFacts facts = ledger.facts();
        assertThat(facts.number(FACT, before)).isNaN();
        assertThat(facts.number(FACT, early)).isNaN();
        assertThat(facts.number(FACT, within)).isEqualTo(100);
        assertThat(facts.number(FACT, after)).isNaN();
    }

    @Test
    void aMonthThatWasNotBroughtInIsNoMonthWithoutLooks() {
        busySite();
        visiting("2026-05-01: 1; 2026-05-10: 1; 2026-05-20: 1; 2026-05-31: 1");
        int joe = visiting("2026-02-10: 1");
        ledger.sale(joe, "2026-02-11", "10", null)
                .sale(joe, "2026-04-15", "10", null)
                .sale(joe, "2026-05-14", "10", null);
        assertThat(ledger.facts().number(FACT, joe)).isEqualTo(100);
        ledger.sale(joe, "2026-05-15", "10", null);
        assertThat(ledger.facts().number(FACT, joe)).isEqualTo(50);
    }

    @Test
    void theDayTakenForTodayIsTheLast() {
        busySite();
        int joe = visiting("2026-03-10: 1");
        ledger.sale(joe, "2026-03-01", "10", null).sale(joe, "2026-03-10", "10", null);
        FactSettings then = FactSettings.DEFAULT.withAsOf(LocalDate.of(2026, 3, 5));
        assertThat(ledger.facts().number(FACT, joe)).isEqualTo(50);
        assertThat(ledger.facts(then).number(FACT, joe)).isNaN();
    }

    /** Counted once more, day by day and without any cleverness. */
    @Test
    void agreesWithCountingByHand() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            TestLedger by = new TestLedger();
            int people = 1 + random.nextInt(5);
            BitSet[] looks = new BitSet[people];
            BitSet anybody = new BitSet();
            for (int row = 0; row < people; row++) {
                looks[row] = days(random, random.nextInt(12), 200);
                anybody.or(looks[row]);
                by.customer("c" + row);
                if (!looks[row].isEmpty()) {
                    by.with(row, CustomerField.WEB_DAYS, text(looks[row]));
                }
            }
            double[] expected = new double[people];
            by.sale(by.customer("Last"), LocalDate.ofEpochDay(200).toString(), "1", null);
            for (int row = 0; row < people; row++) {
                int asked = 0;
                int looked = 0;
                BitSet bought = days(random, 15, 200);
                for (int day = bought.nextSetBit(0); day >= 0; day = bought.nextSetBit(day + 1)) {
                    by.sale(row, LocalDate.ofEpochDay(day).toString(), "1", null);
                    if (isNoted(anybody, day)) {
                        asked++;
                        looked += looks[row].get(Math.max(0, day - 14), day + 1).isEmpty() ? 0 : 1;
                    }
                }
                expected[row] = looks[row].isEmpty() || asked == 0 ? Double.NaN : 100.0 * looked / asked;
            }
            CustomerFacts facts = by.facts();
            for (int row = 0; row < people; row++) {
                double counted = facts.number(FACT, row);
                assertThat(Double.compare(counted, expected[row]))
                        .as("seed %d row %d: %s for %s", seed, row, counted, expected[row])
                        .isZero();
            }
        }
    }

    private static boolean isNoted(BitSet visited, int day) {
        for (int from = day - 14; from <= day; from++) {
            int before = from < 0 ? -1 : visited.previousSetBit(from);
            int after = from < 0 ? -1 : visited.nextSetBit(from);
            if (before < 0 || after < 0 || after - before > 14) {
                return false;
            }
        }
        return true;
    }

    private static BitSet days(Random random, int count, int within) {
        BitSet days = new BitSet();
        for (int each = 0; each < count; each++) {
            days.set(random.nextInt(within));
        }
        return days;
    }

    private static String text(BitSet days) {
        StringJoiner text = new StringJoiner("; ");
        // The newest file first, as it may be: the order of the days is not that of the text.
        for (int day = days.length() - 1; day >= 0; day = days.previousSetBit(day - 1)) {
            text.add(LocalDate.ofEpochDay(day) + ": 2");
            if (day == 0) {
                break;
            }
        }
        return text.toString();
    }

    /** Somebody who is there every week from January to March. */
    private void busySite() {
        StringJoiner days = new StringJoiner("; ");
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2026, 4, 1)); day = day.plusDays(1)) {
            days.add(day + ": 1");
        }
        visiting(days.toString());
    }

    private int visiting(String days) {
        int row = ledger.customer("Visitor");
        ledger.with(row, CustomerField.WEB_DAYS, days);
        return row;
    }
}
