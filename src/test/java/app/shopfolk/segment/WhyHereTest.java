package app.shopfolk.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.sales.ShopFixture;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhyHereTest {
    private static final Rule COMPANY = new Rule.OneOf("has-company", Set.of("true"));
    private static final Rule OFTEN = new Rule.Between("frequency", 2.0, null);
    private static final Rule DEAR = new Rule.Between("average-order", 1_000_000.0, null);

    private final RuleEvaluator evaluator =
            new RuleEvaluator(CustomerFacts.of(ShopFixture.whole(), FactSettings.DEFAULT));

    private static Segmentation of(Rule... rules) {
        List<Segment> segments = java.util.Arrays.stream(rules)
                .map(rule -> new Segment("id", "name", 0, rule, Money.ZERO))
                .toList();
        return new Segmentation(Trade.FLORIST, segments);
    }

    @Test
    void saysWhichPartsOfTheRuleSheMeets() {
        WhyHere why = WhyHere.of(of(new Rule.All(List.of(COMPANY, OFTEN))), evaluator, 0);
        assertThat(why.bucket()).isZero();
        assertThat(why.reasons()).containsExactly(COMPANY, OFTEN);
    }

    @Test
    void saysWhatIsMissingForTheNearestOther() {
        WhyHere why =
                WhyHere.of(of(COMPANY, new Rule.All(List.of(OFTEN, DEAR)), new Rule.All(List.of(DEAR, DEAR))), evaluator, 0);
        assertThat(why.nearest()).contains(new WhyHere.Nearest(1, List.of(DEAR)));
    }

    @Test
    void saysWhereOnlyTheOrderKeepsHerOut() {
        WhyHere why = WhyHere.of(of(COMPANY, OFTEN), evaluator, 0);
        assertThat(why.nearest()).contains(new WhyHere.Nearest(1, List.of()));
    }

    @Test
    void hasNoReasonsForEveryoneElse() {
        WhyHere why = WhyHere.of(of(DEAR), evaluator, 0);
        assertThat(why.bucket()).isEqualTo(Assignment.EVERYONE_ELSE);
        assertThat(why.reasons()).isEmpty();
    }
}
