package app.shopfolk.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Occasion;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.LifeStage;
import app.shopfolk.facts.RandomLedger;
import app.shopfolk.facts.RfmGroup;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.CustomerField;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleSentenceTest {
    private static final CustomerFacts FACTS = CustomerFacts.of(RandomLedger.of(100, 700, 2), FactSettings.DEFAULT);
    private static final Texts TEXTS = Texts.load(Locale.ENGLISH);

    @Test
    void conditionsBecomeClausesWithTheirValues() {
        Rule rule = new Rule.All(List.of(
                new Rule.OneOf("occasion", Set.of("mothers-day")), new Rule.Between("average-order", 40.0, 400.0)));

        assertThat(RuleSentence.of(rule, FACTS))
                .isEqualTo(Phrase.of(
                        "segment.rule.sentence",
                        Phrase.and(List.of(
                                Phrase.of(
                                        "segment.rule.occasion.one-of",
                                        Phrase.of("fact.occasion"),
                                        Phrase.of("occasion.mothers-day")),
                                Phrase.of(
                                        "segment.rule.average-order.between",
                                        Phrase.of("fact.average-order"),
                                        Money.of("40"),
                                        Money.of("400"))))));
    }

    @Test
    void everyRuleHasWordsForAllOfIt() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            assertSpoken(RuleSentence.of(RandomRules.rule(FACTS, random, 3), FACTS));
        }
    }

    @Test
    void everySpokenFactHasAllItsForms() {
        for (String fact : RuleSentence.SPOKEN_NUMBERS) {
            for (String form : List.of("at-least", "at-most", "exactly", "between")) {
                assertThat(TEXTS.has("segment.rule." + fact + "." + form))
                        .as("%s %s", fact, form)
                        .isTrue();
            }
        }
        for (String fact : RuleSentence.SPOKEN_LABELS) {
            assertThat(TEXTS.has("segment.rule." + fact + ".one-of")).as(fact).isTrue();
        }
        for (String fact : RuleSentence.SPOKEN_YES) {
            assertThat(TEXTS.has("segment.rule." + fact + ".yes") && TEXTS.has("segment.rule." + fact + ".no"))
                    .as(fact)
                    .isTrue();
        }
    }

    @Test
    void everyFactAndLabelHasAName() {
        for (Fact fact : FACTS.facts()) {
            if (fact.ownHeader().isEmpty()) {
                assertThat(TEXTS.has("fact." + fact.key()) && TEXTS.has("fact." + fact.key() + ".means"))
                        .as(fact.key())
                        .isTrue();
            }
        }
        Set<CustomerField> named = Set.of(
                CustomerField.NAME,
                CustomerField.FIRST_NAME,
                CustomerField.LAST_NAME,
                CustomerField.EMAIL,
                CustomerField.PHONE,
                CustomerField.STREET,
                CustomerField.COMPANY,
                CustomerField.VAT_NUMBER,
                CustomerField.NOTES);
        for (CustomerField field : CustomerField.values()) {
            assertThat(named.contains(field) || TEXTS.has("fact." + field.code()))
                    .as(field.code())
                    .isTrue();
        }
        for (LifeStage stage : LifeStage.values()) {
            assertThat(TEXTS.has("fact.stage." + stage.code())).isTrue();
        }
        for (RfmGroup group : RfmGroup.values()) {
            assertThat(TEXTS.has("fact.rfm-group." + group.code())).isTrue();
        }
        for (Occasion occasion : Occasion.values()) {
            assertThat(TEXTS.has("occasion." + occasion.code())).isTrue();
        }
    }

    /** Every key inside has words, and the words have a place for every value. */
    private static void assertSpoken(Phrase phrase) {
        switch (phrase) {
            case Phrase.Verbatim verbatim -> assertThat(verbatim.words()).isNotBlank();
            case Phrase.Listed listed -> listed.parts().forEach(RuleSentenceTest::assertSpoken);
            case Phrase.Said said -> {
                assertThat(TEXTS.has(said.key())).as(said.key()).isTrue();
                for (Object arg : said.args()) {
                    if (arg instanceof Phrase inner) {
                        assertSpoken(inner);
                    }
                }
            }
        }
    }
}
