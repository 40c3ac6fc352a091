package app.shopfolk.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.RandomLedger;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.FieldType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartingPointTest {
    private static final Texts TEXTS = Texts.load(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Trade.class)
    void everyTradeWorksOnAnyLedger(Trade trade) {
        for (long seed = 0; seed < 6; seed++) {
            CustomerFacts facts =
                    CustomerFacts.of(RandomLedger.of(40 + (int) seed * 60, 700, seed), FactSettings.DEFAULT);
            List<StartingPoint.Bucket> buckets = StartingPoint.buckets(trade, facts);
            Segmentation segmentation = StartingPoint.of(trade, facts, StartingPointTest::key);
            Assignment assignment = Assignment.of(segmentation, facts);

            assertThat(buckets).hasSizeBetween(2, 6);
            assertThat(buckets).extracting(StartingPoint.Bucket::id).doesNotHaveDuplicates();
            for (int bucket = 0; bucket < buckets.size(); bucket++) {
                assertThat(assignment.count(bucket)).isPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Trade.class)
    void aLedgerThatKnowsNothingStillGetsBuckets(Trade trade) {
        TestLedger ledger = new TestLedger();
        ledger.customer("Only one");

        assertThat(StartingPoint.buckets(trade, ledger.facts())).hasSizeBetween(2, 6);
        assertThat(StartingPoint.buckets(trade, new TestLedger().facts())).hasSizeBetween(2, 6);
    }

    @Test
    void anOwnFieldCanTellBusinessesFromPrivatePeople() {
        TestLedger ledger = new TestLedger();
        for (int at = 0; at < 30; at++) {
            int row = ledger.customer("C" + at);
            ledger.own(row, "Segment", FieldType.CATEGORY, at % 3 == 0 ? "Corporate" : "Consumer")
                    .sale(row, "2025-01-%02d".formatted(at % 28 + 1), "20", null);
        }
        StartingPoint.Bucket first =
                StartingPoint.buckets(Trade.HARDWARE, ledger.facts()).getFirst();

        assertThat(first.id()).isEqualTo("commercial");
        assertThat(new RuleEvaluator(ledger.facts()).count(first.rule())).isEqualTo(10);
    }

    @Test
    void everyNameHasWords() {
        CustomerFacts facts = CustomerFacts.of(RandomLedger.of(300, 2_000, 1), FactSettings.DEFAULT);
        for (Trade trade : Trade.values()) {
            for (StartingPoint.Bucket bucket : StartingPoint.buckets(trade, facts)) {
                assertThat(TEXTS.has(key(bucket.name()))).as(bucket.id()).isTrue();
            }
        }
    }

    private static String key(Phrase phrase) {
        return ((Phrase.Said) phrase).key();
    }
}
