package app.shopfolk.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.insight.Rates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OutlookWordsTest {
    private final OutlookWords words = new OutlookWords(Forecast.of(new TestLedger().facts(), Rates.DEFAULT, 1.5));

    private Phrase here(double alive, boolean isOverdue, boolean staysAway) {
        return words.of(new Outlook(
                        5,
                        LocalDate.of(2026, 1, 1),
                        90,
                        OptionalDouble.of(20),
                        isOverdue,
                        staysAway,
                        OptionalDouble.of(alive),
                        OptionalDouble.empty(),
                        Optional.empty()))
                .getFirst();
    }

    @Test
    void whoIsLateOrStaysAwayIsNeverCalledAlmostCertainlyACustomer() {
        assertThat(here(0.92, false, false)).isEqualTo(Phrase.of("insight.forecast.here.sure", 9L));
        assertThat(here(0.92, true, false)).isEqualTo(Phrase.of("insight.forecast.here.late", 9L));
        assertThat(here(0.92, true, true)).isEqualTo(Phrase.of("insight.forecast.here.away", 9L));
        assertThat(here(0.6, false, true)).isEqualTo(Phrase.of("insight.forecast.here.away", 6L));
        assertThat(here(0.1, true, true)).isEqualTo(Phrase.of("insight.forecast.here.lost", 1L));
    }
}
