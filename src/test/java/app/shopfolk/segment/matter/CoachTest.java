package app.shopfolk.segment.matter;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RuleEvaluator;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.SegmentEdits;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.WhyHere;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoachTest {
    private static final BreakEven BREAK_EVEN = BreakEven.usual(Money.of("28"));

    private final TestLedger ledger = new TestLedger();
    private final Random random = new Random(8);

    /** 22.5 ÷ (0.6·0.02·28 − 0.6·0.02) = 69.4, worked by hand. */
    @Test
    void aBucketPaysFromSeventyCustomersOn() {
        assertThat(BREAK_EVEN.size()).hasValue(70);
        assertThat(BreakEven.usual(Money.of("0.5")).size()).isEmpty();
    }

    @Test
    void tooNarrowNamesTheNearestNeighbour() {
        people(100, "far", 500);
        people(100, "near", 52);
        people(20, "few", 50);

        Coach.Advice advice = advise(2, "far", "near", "few");

        assertThat(advice)
                .isInstanceOfSatisfying(
                        Coach.Advice.TooNarrow.class,
                        narrow -> assertThat(narrow.neighbour()).isEqualTo(1));
    }

    @Test
    void notDifferentSuggestsAMerge() {
        people(100, "one", 50);
        people(100, "same", 50);
        people(100, "other", 500);

        assertThat(advise(0, "one", "same", "other"))
                .isInstanceOfSatisfying(
                        Coach.Advice.NotDifferent.class,
                        alike -> assertThat(alike.other()).isEqualTo(1));
        assertThat(advise(2, "one", "same", "other")).isInstanceOf(Coach.Advice.JustRight.class);
    }

    /** Of so many, a difference of a few in a hundred is beyond chance and yet worth no bucket of its own. */
    @Test
    void aDifferenceThatIsSureButSmallIsNoReasonToSplit() {
        for (int at = 0; at < 4000; at++) {
            boolean spends = at % 100 < (at % 2 == 0 ? 54 : 46);
            ledger.with(person("all", spends ? 400 : 40), CustomerField.GENDER, at % 2 == 0 ? "F" : "M");
        }

        assertThat(advise(0, "all")).isInstanceOf(Coach.Advice.JustRight.class);
    }

    @Test
    void tooBroadNamesTheSplit() {
        for (int at = 0; at < 300; at++) {
            int row = person("all", at % 2 == 0 ? 400 : 40);
            ledger.with(row, CustomerField.GENDER, at % 2 == 0 ? "F" : "M");
        }

        assertThat(advise(0, "all"))
                .isInstanceOfSatisfying(
                        Coach.Advice.TooBroad.class,
                        broad -> assertThat(broad.by()).isEqualTo(new Rule.OneOf("gender", Set.of("F"))));
    }

    @Test
    void mergingAndSplittingKeepEveryCustomer() {
        people(10, "one", 50);
        people(20, "two", 60);
        CustomerFacts facts = ledger.facts();
        Segmentation before = segmentation("one", "two");
        Segmentation merged = SegmentEdits.merge(before, 0, 1);
        Segmentation split = SegmentEdits.split(merged, 0, new Rule.OneOf("home", Set.of("two")), "new", "New", 5);

        assertThat(Assignment.of(merged, facts).count(0)).isEqualTo(30);
        assertThat(Assignment.of(split, facts).count(0)).isEqualTo(20);
        assertThat(Assignment.of(split, facts).count(1)).isEqualTo(10);
    }

    @Test
    void whySheIsHereAndWhatWouldMoveHer() {
        people(5, "one", 50);
        people(5, "two", 50);
        CustomerFacts facts = ledger.facts();
        WhyHere why = WhyHere.of(0, segmentation("one", "two"), new RuleEvaluator(facts));

        assertThat(why.bucket()).isZero();
        assertThat(why.because())
                .singleElement()
                .satisfies(check -> assertThat(check.holds()).isTrue());
        assertThat(why.nearest()).hasValue(1);
        assertThat(why.missing())
                .singleElement()
                .satisfies(check -> assertThat(check.holds()).isFalse());
    }

    @Test
    void aBucketOfHabitsIsNearerThanOneOfWhoSheIsAndSaysWhatWouldMoveHer() {
        people(3, "one", 50);
        CustomerFacts facts = ledger.facts();
        Segmentation segmentation = new Segmentation(
                Trade.NONE_OF_THESE,
                List.of(
                        new Segment("other", "Other home", 0, new Rule.OneOf("home", Set.of("two")), Money.ZERO),
                        new Segment("often", "Often", 1, new Rule.Between("frequency", 4.0, null), Money.ZERO)));

        WhyHere why = WhyHere.of(0, segmentation, new RuleEvaluator(facts));

        assertThat(why.nearest()).hasValue(1);
        assertThat(why.moves(facts, 0)).containsExactly(Phrase.of("segment.move.purchases", 3L));
    }

    @Test
    void whoNeverBoughtIsNotToldToComeAgain() {
        people(1, "one", 50);
        int never = ledger.customer("Nobody yet");
        CustomerFacts facts = ledger.facts();
        Rule regular = new Rule.OneOf("stage", Set.of("regular"));
        Segmentation segmentation =
                new Segmentation(Trade.NONE_OF_THESE, List.of(new Segment("often", "Often", 0, regular, Money.ZERO)));
        RuleEvaluator evaluator = new RuleEvaluator(facts);

        assertThat(WhyHere.of(0, segmentation, evaluator).moves(facts, 0))
                .containsExactly(Phrase.of("segment.move.again"));
        assertThat(WhyHere.of(never, segmentation, evaluator).moves(facts, never))
                .containsExactly(Phrase.of("segment.move.first"));
    }

    @Test
    void whatIsFarOutOfReachIsNoAdvice() {
        people(1, "one", 50);
        CustomerFacts facts = ledger.facts();
        for (Rule far : List.of(
                new Rule.Between("monetary", 19_000.0, null),
                new Rule.Between("frequency", 40.0, null),
                new Rule.Between("average-order", 400.0, null))) {
            Segmentation segmentation =
                    new Segmentation(Trade.NONE_OF_THESE, List.of(new Segment("best", "Best", 0, far, Money.ZERO)));
            WhyHere why = WhyHere.of(0, segmentation, new RuleEvaluator(facts));

            assertThat(why.nearest()).hasValue(0);
            assertThat(why.moves(facts, 0)).isEmpty();
        }
    }

    private void people(int count, String home, int spend) {
        for (int at = 0; at < count; at++) {
            person(home, spend);
        }
    }

    private int person(String home, int spend) {
        int row = ledger.customer("C");
        int paid = spend + random.nextInt(20);
        ledger.with(row, CustomerField.HOME, home)
                .sale(row, "2025-05-10", Integer.toString(paid), Integer.toString(paid / 2));
        return row;
    }

    private Coach.Advice advise(int bucket, String... homes) {
        CustomerFacts facts = ledger.facts();
        Segmentation segmentation = segmentation(homes);
        return Coach.on(bucket, facts, segmentation, Assignment.of(segmentation, facts), BREAK_EVEN);
    }

    private static Segmentation segmentation(String... homes) {
        return new Segmentation(
                Trade.NONE_OF_THESE,
                List.of(homes).stream()
                        .map(home -> new Segment(home, home, 0, new Rule.OneOf("home", Set.of(home)), Money.ZERO))
                        .toList());
    }
}
