package app.shopfolk.segment.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.segment.RuleEvaluator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhatMattersTest {
    /** Titanic passengers (Vanderbilt's titanic3, 1,309 people): women 339 of 466 survived, men 161 of 843. */
    @Test
    void chiSquaredIsThePublishedOne() {
        Contingency test = Contingency.of(new long[][] {{127, 339}, {682, 161}});

        assertThat(test.chiSquared()).isCloseTo(365.8869, within(0.00005));
        assertThat(test.p()).isCloseTo(1.47e-81, within(0.005e-81));
    }

    @Test
    void pureNoiseMattersInAtMostOneOfTwentyLedgers() {
        int alarms = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] yes = new byte[300];
            for (int row = 0; row < yes.length; row++) {
                yes[row] = (byte) random.nextInt(2);
            }
            List<Levels> noise = IntStream.range(0, 8)
                    .mapToObj(at -> levels("noise" + at, random, 300, 2 + at % 4))
                    .toList();
            alarms += WhatMatters.rank(
                                    Outcome.MARGIN,
                                    yes,
                                    noise,
                                    IntStream.range(0, 300).toArray())
                            .sure()
                            .isEmpty()
                    ? 0
                    : 1;
        }

        assertThat(alarms).isLessThanOrEqualTo(25);
    }

    private static Levels levels(String key, Random random, int size, int labels) {
        int[] codes =
                IntStream.range(0, size).map(row -> random.nextInt(labels)).toArray();
        List<String> names =
                IntStream.range(0, labels).mapToObj(at -> "label " + at).toList();
        return Levels.of(new Fact(key, Fact.Kind.CATEGORY, Fact.Unit.NONE), new Column.Categories(codes, names));
    }

    @Test
    void whatMattersIsFoundAndSaid() {
        CustomerFacts facts = ownersComeBack(400);
        WhatMatters matters = WhatMatters.of(facts, Outcome.BUYS_AGAIN);

        assertThat(matters.sure().getFirst().fact().key()).isEqualTo("home");
        assertThat(((Phrase.Said) matters.sentence(facts)).key()).isEqualTo("segment.matter.buys-again.sentence");
        assertThat(matters.sure()).extracting(matter -> matter.fact().key()).doesNotContain("gender");
    }

    @Test
    void aFewCustomersAllowNoWord() {
        CustomerFacts facts = ownersComeBack(30);
        WhatMatters matters = WhatMatters.of(facts, Outcome.BUYS_AGAIN);

        assertThat(matters.ranked()).isEmpty();
        assertThat(((Phrase.Said) matters.sentence(facts)).key()).isEqualTo("segment.matter.too-few");
    }

    @Test
    void suggestedBucketsAreRulesThatHoldOfTheirCustomersOnly() {
        CustomerFacts facts = ownersComeBack(400);
        List<SuggestedBuckets.Bucket> buckets = SuggestedBuckets.of(facts, Outcome.BUYS_AGAIN, 8, 30);
        RuleEvaluator evaluator = new RuleEvaluator(facts);
        int[] taken = new int[facts.size()];
        for (SuggestedBuckets.Bucket bucket : buckets) {
            assertThat(evaluator.count(bucket.rule())).isGreaterThanOrEqualTo(30);
            for (int row : evaluator.rows(bucket.rule())) {
                taken[row]++;
            }
        }

        assertThat(buckets).hasSizeBetween(2, 8);
        assertThat(taken).containsOnly(1);
        assertThat(buckets.getFirst().hits().ratio())
                .isGreaterThan(buckets.getLast().hits().ratio());
    }

    /** Those from the same street come back, and all who look online first spend more than the others. */
    @Test
    void livingNearMayExplainWhoComesBackAndLookingFirstWhoSpends() {
        Random random = new Random(5);
        TestLedger ledger = new TestLedger();
        for (int at = 0; at < 400; at++) {
            boolean isNear = random.nextBoolean();
            boolean looks = random.nextBoolean();
            int row = ledger.customer("C" + at);
            ledger.with(row, CustomerField.POSTCODE, isNear ? "101" : "600")
                    .with(row, CustomerField.WEB_DAYS, looks ? "2025-01-09: 1" : "2025-01-20: 1")
                    .sale(row, "2025-01-10", looks ? "40" : "20", "10");
            if (random.nextInt(10) < (isNear ? 9 : 1)) {
                ledger.sale(row, "2025-06-10", "20", "10");
            }
        }
        int visitor = ledger.customer("Visitor");
        ledger.with(visitor, CustomerField.WEB_DAYS, "2024-12-20: 1; 2025-01-01: 1")
                .sale(0, "2025-12-31", "1", "0.5");
        CustomerFacts facts =
                ledger.facts(FactSettings.DEFAULT.withCountry("IS").withPostcode("101"));

        assertThat(keys(facts, Outcome.BUYS_AGAIN)).contains("nearness").doesNotContain("looked-first-share");
        assertThat(keys(facts, Outcome.MARGIN)).contains("looked-first-share");
    }

    private static List<String> keys(CustomerFacts facts, Outcome outcome) {
        return WhatMatters.of(facts, outcome).sure().stream()
                .map(matter -> matter.fact().key())
                .toList();
    }

    /** Home owners come back nine times of ten, others one of ten; gender decides nothing. */
    private static CustomerFacts ownersComeBack(int size) {
        Random random = new Random(4);
        TestLedger ledger = new TestLedger();
        for (int at = 0; at < size; at++) {
            int row = ledger.customer("C" + at);
            boolean owner = random.nextBoolean();
            ledger.with(row, CustomerField.HOME, owner ? "owned" : "rented")
                    .with(row, CustomerField.GENDER, random.nextBoolean() ? "F" : "M")
                    .sale(row, "2025-01-10", "20", "10");
            if (random.nextInt(10) < (owner ? 9 : 1)) {
                ledger.sale(row, "2025-03-10", "20", "10");
            }
        }
        return ledger.sale(0, "2025-12-31", "1", "0.5").facts();
    }
}
