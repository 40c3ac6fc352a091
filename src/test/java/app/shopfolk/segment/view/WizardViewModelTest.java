package app.shopfolk.segment.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.sales.ShopFixture;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RulePath;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.matter.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WizardViewModelTest {
    private final WizardFixture.Kept kept = new WizardFixture.Kept();
    private final WizardViewModel wizard = WizardFixture.over(ShopFixture.whole(), kept);

    @BeforeEach
    void chooseATrade() {
        wizard.choose(Trade.FLORIST);
    }

    @Test
    void everyCustomerIsInExactlyOneBucketAfterEveryChange() {
        addOneThatTakesThoseOfAge(0, 60);
        wizard.edits().move(wizard.buckets().size() - 1, 0);
        wizard.edits().remove(2);
        Live live = wizard.liveProperty().get();
        long sum = live.buckets().stream().mapToLong(Live.Held::customers).sum()
                + live.everyoneElse().customers();
        assertThat(sum).isEqualTo(450);
        assertThat(live.total().customers()).isEqualTo(450);
    }

    @Test
    void figuresThatFollowASliderAreThoseOfAFreshCount() {
        addOneThatTakesThoseOfAge(0, 60);
        int at = wizard.inHandProperty().get();
        for (double bound = 20; bound < 60; bound += 7) {
            double moved = bound;
            wizard.edits().reshape(at, rule -> new Rule.Between("age", moved, null), "drag");
            wizard.edits().move(at, at % 2);
            wizard.edits().move(at % 2, at);
            Live followed = wizard.liveProperty().get();
            assertThat(followed)
                    .usingRecursiveComparison()
                    .ignoringFields("assignment", "measures")
                    .isEqualTo(Live.of(wizard.facts(), followed.assignment(), null));
        }
    }

    private void addOneThatTakesThoseOfAge(double from, double to) {
        wizard.edits().add("By age");
        wizard.edits().addCondition(wizard.inHandProperty().get(), RulePath.ROOT, new Rule.Between("age", from, to));
    }

    @Test
    void aNewBucketTakesNobodyUntilItIsShaped() {
        wizard.edits().add("New");
        Live live = wizard.liveProperty().get();
        assertThat(live.of(wizard.inHandProperty().get()).customers()).isZero();
    }

    @Test
    void aBucketThatLosesItsLastConditionTakesNobody() {
        addOneThatTakesThoseOfAge(0, 120);
        int at = wizard.inHandProperty().get();
        wizard.edits().reshape(at, RulePath.ROOT.child(0)::remove, null);
        assertThat(wizard.buckets().get(at).rule()).isEqualTo(Buckets.NOBODY);
        assertThat(wizard.liveProperty().get().of(at).customers()).isZero();
    }

    @Test
    void undoTakesAWholeDragBackAndRedoBringsItAgain() {
        addOneThatTakesThoseOfAge(20, 60);
        int at = wizard.inHandProperty().get();
        Segmentation before = wizard.draftProperty().get();
        for (double bound = 21; bound < 40; bound++) {
            double moved = bound;
            wizard.edits()
                    .reshape(at, rule -> new Rule.All(List.of(new Rule.Between("age", moved, 60.0))), "the same drag");
        }
        wizard.settle();
        Segmentation after = wizard.draftProperty().get();
        wizard.undo();
        assertThat(wizard.draftProperty().get()).isEqualTo(before);
        wizard.redo();
        assertThat(wizard.draftProperty().get()).isEqualTo(after);
    }

    @Test
    void choosingAnotherTradeCanBeTakenBack() {
        Segmentation florist = wizard.draftProperty().get();
        wizard.choose(Trade.CAFE);
        assertThat(wizard.draftProperty().get()).isNotEqualTo(florist);
        wizard.undo();
        assertThat(wizard.draftProperty().get()).isEqualTo(florist);
    }

    @Test
    void goingBackAndForthAndComingBackLaterLosesNothing() {
        wizard.goTo(Step.SHAPE);
        wizard.edits().rename(0, "Trade customers");
        wizard.back();
        wizard.back();
        wizard.next();
        wizard.open();
        assertThat(wizard.buckets().getFirst().name()).isEqualTo("Trade customers");
        assertThat(wizard.stepProperty().get()).isEqualTo(Step.MATTERS);
    }

    @Test
    void aRestartTakesUpTheDraftWhereItWasLeft() {
        WizardFixture.Left left = new WizardFixture.Left();
        WizardViewModel before = WizardFixture.over(ShopFixture.whole(), kept, left);
        before.choose(Trade.FLORIST);
        before.edits().rename(0, "Trade customers");
        before.turn("age");
        before.goTo(Step.CHECK);

        WizardViewModel after = WizardFixture.over(ShopFixture.whole(), kept, left);

        assertThat(after.draftProperty().get()).isEqualTo(before.draftProperty().get());
        assertThat(after.stepProperty().get()).isEqualTo(Step.CHECK);
        assertThat(after.criteria()).contains("age");
        after.save();
        assertThat(left.current()).isEmpty();
    }

    @Test
    void suggestedBucketsAreOrdinaryAndCanBeTakenBack() {
        Segmentation before = wizard.draftProperty().get();
        assertThat(wizard.suggest(Outcome.MARGIN, WizardFixture.WORDS.wording()))
                .isTrue();
        assertThat(wizard.buckets()).hasSizeBetween(2, 8);
        assertThat(wizard.buckets()).extracting(Segment::name).doesNotHaveDuplicates();
        wizard.undo();
        assertThat(wizard.draftProperty().get()).isEqualTo(before);
    }

    @Test
    void theCoachsButtonsAreOneStepEach() {
        Segmentation before = wizard.draftProperty().get();
        wizard.edits().merge(0, 1);
        assertThat(wizard.buckets()).hasSize(before.segments().size() - 1);
        wizard.undo();
        assertThat(wizard.draftProperty().get()).isEqualTo(before);
        wizard.edits().split(0, new Rule.Between("age", 40.0, null), "Older");
        assertThat(wizard.inHand().orElseThrow().name()).isEqualTo("Older");
        wizard.undo();
        assertThat(wizard.draftProperty().get()).isEqualTo(before);
        wizard.redo();
        assertThat(wizard.buckets().getFirst().name()).isEqualTo("Older");
    }

    @Test
    void theCoachSpeaksOfTheBucketInHand() {
        assertThat(wizard.coached().orElseThrow().bucket()).isZero();
        assertThat(wizard.advice().breakEven().size()).isPresent();
    }

    @Test
    void keptBucketsAreReopenedAndChanged() {
        wizard.edits().spend(0, Money.of("120"));
        wizard.save();
        WizardViewModel later = WizardFixture.over(ShopFixture.whole(), kept);
        assertThat(later.stepProperty().get()).isEqualTo(Step.SHAPE);
        assertThat(later.buckets().getFirst().marketingCost()).isEqualTo(Money.of("120"));
    }

    @Test
    void theBucketInHandStaysInHandWhenItIsMoved() {
        wizard.takeInHand(0);
        String name = wizard.buckets().getFirst().name();
        wizard.edits().move(0, 2);
        assertThat(wizard.inHand().orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void aCopyHasItsOwnIdAndColour() {
        wizard.edits().duplicate(0, "Copy");
        assertThat(wizard.buckets().get(1).id())
                .isNotEqualTo(wizard.buckets().get(0).id());
        assertThat(wizard.buckets().stream().map(bucket -> bucket.colour()).distinct())
                .hasSameSizeAs(wizard.buckets());
    }

    @Test
    void theSampleShowsFiveMembersAndKeepsThem() {
        Assignment assignment = wizard.liveProperty().get().assignment();
        List<Integer> sample = Sample.of(assignment, 1);
        assertThat(sample).hasSize(5).doesNotHaveDuplicates();
        assertThat(IntStream.of(assignment.rows(1)).boxed()).containsAll(sample);
        assertThat(Sample.of(assignment, 1)).isEqualTo(sample);
    }

    @Test
    void anEmptyShopHarmsNothing() {
        WizardViewModel empty = WizardFixture.over(ShopFixture.empty(), new WizardFixture.Kept());
        empty.choose(Trade.HARDWARE);
        assertThat(empty.liveProperty().get().total().customers()).isZero();
    }
}
