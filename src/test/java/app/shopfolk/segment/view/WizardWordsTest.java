package app.shopfolk.segment.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WizardWordsTest {
    private static final Fact FREQUENCY = new Fact("frequency", Fact.Kind.NUMBER, Fact.Unit.TIMES);

    @ParameterizedTest
    @CsvSource({"26, bought 26 times", "1, bought once"})
    void howOftenShePurchasedIsSaidWithOneUnit(double count, String said) {
        String value = WizardFixture.WORDS.value(FREQUENCY, count);
        assertThat(WizardFixture.TEXTS.get("wizard.said.frequency", value)).isEqualTo(said);
    }

    @Test
    void oneDayIsNotInThePlural() {
        Fact recency = new Fact("recency-days", Fact.Kind.NUMBER, Fact.Unit.DAYS);
        assertThat(WizardFixture.WORDS.value(recency, 1)).isEqualTo("1 day");
    }
}
