package app.shopfolk.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.RandomLedger;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.CustomerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final CustomerFacts FACTS = CustomerFacts.of(RandomLedger.of(333, 2_000, 7), FactSettings.DEFAULT);

    @Test
    void everyCustomerIsInExactlyOneBucketTheFirstThatFits() {
        for (int seed = 0; seed < 200; seed++) {
            Segmentation segmentation = RandomRules.segmentation(FACTS, seed);
            Assignment assignment = Assignment.of(segmentation, FACTS);
            int[] seen = new int[FACTS.size()];
            for (int bucket = Assignment.EVERYONE_ELSE; bucket < assignment.buckets(); bucket++) {
                for (int row : assignment.rows(bucket)) {
                    seen[row]++;
                    assertThat(assignment.bucketOf(row)).isEqualTo(bucket);
                }
            }

            assertThat(seen).containsOnly(1);
            for (int row = 0; row < FACTS.size(); row++) {
                assertThat(assignment.bucketOf(row)).isEqualTo(firstFit(segmentation, row));
            }
        }
    }

    private static int firstFit(Segmentation segmentation, int row) {
        for (int at = 0; at < segmentation.segments().size(); at++) {
            if (holds(segmentation.segments().get(at).rule(), row)) {
                return at;
            }
        }
        return Assignment.EVERYONE_ELSE;
    }

    /** The plain meaning of a rule for one row, as slow and as simple as can be. */
    private static boolean holds(Rule rule, int row) {
        return switch (rule) {
            case Rule.All(List<Rule> parts) -> parts.stream().allMatch(part -> holds(part, row));
            case Rule.Any(List<Rule> parts) -> parts.stream().anyMatch(part -> holds(part, row));
            case Rule.Not(Rule part) -> !holds(part, row);
            case Rule.Condition condition -> {
                @Nullable Column column = FACTS.column(condition.fact()).orElse(null);
                yield column != null && column.isKnown(row) && holds(condition, column, row);
            }
        };
    }

    private static boolean holds(Rule.Condition condition, Column column, int row) {
        return switch (condition) {
            case Rule.Known known -> true;
            case Rule.OneOf(String fact, Set<String> labels) ->
                FACTS.label(fact, row).filter(labels::contains).isPresent();
            case Rule.Between(String fact, Double min, Double max) -> {
                double value = FACTS.number(fact, row);
                yield (min == null || value >= min) && (max == null || value <= max);
            }
            case Rule.Dated(String fact, LocalDate first, LocalDate last) -> {
                LocalDate day = LocalDate.ofEpochDay(((Column.Days) column).values()[row]);
                yield (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
            }
            case Rule.WithinLast(String fact, int days) -> {
                LocalDate day = LocalDate.ofEpochDay(((Column.Days) column).values()[row]);
                yield !day.isAfter(FACTS.asOf()) && !day.isBefore(FACTS.asOf().minusDays(days));
            }
        };
    }

    @Test
    void anEvaluatorThatRemembersAnswersAsAFreshOne() {
        RuleEvaluator evaluator = new RuleEvaluator(FACTS);
        Random random = new Random(5);
        for (int step = 0; step < 100; step++) {
            Segmentation segmentation = RandomRules.segmentation(FACTS, random.nextInt(20));
            Assignment kept = evaluator.assign(segmentation);
            Assignment fresh = Assignment.of(segmentation, FACTS);
            for (int bucket = Assignment.EVERYONE_ELSE; bucket < fresh.buckets(); bucket++) {
                assertThat(kept.rows(bucket)).isEqualTo(fresh.rows(bucket));
            }
        }
    }

    @Test
    void orderDecidesAndOverlapsAreKnown() {
        TestLedger ledger = new TestLedger();
        for (int age : new int[] {20, 30, 40, 50}) {
            ledger.with(ledger.customer("Aged " + age), CustomerField.AGE, Integer.toString(age));
        }
        CustomerFacts facts = ledger.facts();
        Segment young = segment("young", new Rule.Between("age", null, 40.0));
        Segment old = segment("old", new Rule.Between("age", 30.0, null));
        Assignment youngFirst = Assignment.of(new Segmentation(Trade.NONE_OF_THESE, List.of(young, old)), facts);
        Assignment oldFirst = Assignment.of(new Segmentation(Trade.NONE_OF_THESE, List.of(old, young)), facts);

        assertThat(youngFirst.count(0)).isEqualTo(3);
        assertThat(youngFirst.count(1)).isEqualTo(1);
        assertThat(oldFirst.count(0)).isEqualTo(3);
        assertThat(youngFirst.taken(0, 1)).isEqualTo(2);
        assertThat(youngFirst.takenBefore(1)).isEqualTo(2);
        assertThat(youngFirst.fits(1, 1)).isTrue();
    }

    @Test
    void whoeverIsTakenIsTakenByOneSegmentOnly() {
        TestLedger ledger = new TestLedger();
        for (int age : new int[] {20, 30, 40, 50}) {
            ledger.with(ledger.customer("Aged " + age), CustomerField.AGE, Integer.toString(age));
        }
        Assignment nested = Assignment.of(
                new Segmentation(
                        Trade.NONE_OF_THESE,
                        List.of(
                                segment("over 45", new Rule.Between("age", 45.0, null)),
                                segment("over 25", new Rule.Between("age", 25.0, null)),
                                segment("all", new Rule.Between("age", 0.0, null)))),
                ledger.facts());

        assertThat(nested.takenBefore(2)).isEqualTo(3);
        assertThat(nested.taken(0, 2)).isEqualTo(1);
        assertThat(nested.taken(1, 2)).isEqualTo(2);
    }

    private static Segment segment(String id, Rule rule) {
        return new Segment(id, id, 0, rule, Money.ZERO);
    }

    @Test
    void unknownSatisfiesNoConditionSoItsOppositeIncludesIt() {
        TestLedger ledger = new TestLedger();
        ledger.with(ledger.customer("Known"), CustomerField.INCOME, "50000");
        ledger.customer("Unknown");
        RuleEvaluator evaluator = new RuleEvaluator(ledger.facts());
        Rule anyIncome = new Rule.Between("income", null, null);

        assertThat(evaluator.rows(anyIncome)).containsExactly(0);
        assertThat(evaluator.rows(new Rule.Not(anyIncome))).containsExactly(1);
        assertThat(evaluator.rows(new Rule.Between("income", -1e300, 1e300))).containsExactly(0);
    }
}
