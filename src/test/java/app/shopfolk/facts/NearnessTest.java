package app.shopfolk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.sales.CustomerField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How near customers live by postcode, and of whom that cannot be said. */
class NearnessTest {
    private static final String FACT = "nearness";
    private static final FactSettings BERLIN =
            FactSettings.DEFAULT.withCountry("DE").withPostcode("10115");

    private final TestLedger ledger = new TestLedger();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "10115,-,same-postcode",
                "D-10115,Germany,same-postcode",
                "10115,Deutschland,same-postcode",
                "10115,DEU,same-postcode",
                "10117,de,same-area",
                "80331,-,farther",
                "1067,Germany,farther",
                "1067,-,-",
                "8001,Schweiz,abroad",
                "8001,Switzerland,abroad",
                "10115,FR,abroad",
                "-,France,abroad",
                "8001,-,-",
                "-,-,-",
                "-,Germany,-",
                "n/a,Germany,-",
                "10115,somewhere,-",
                "10115,' ',same-postcode",
            })
    void goesByPostcodeAndCountry(@Nullable String postcode, @Nullable String country, @Nullable String label) {
        lives("10115", "DE");
        int row = lives(postcode, country);
        assertThat(ledger.facts(BERLIN).label(FACT, row).orElse(null)).isEqualTo(label);
    }

    @Test
    void withoutTheShopsPostcodeOrItsCountryThereIsNoSuchFact() {
        lives("10115", "DE");
        assertThat(ledger.facts(BERLIN).column(FACT)).isPresent();
        assertThat(ledger.facts().column(FACT)).isEmpty();
        assertThat(ledger.facts(BERLIN.withPostcode("")).column(FACT)).isEmpty();
        assertThat(ledger.facts(BERLIN.withCountry("BR")).column(FACT)).isEmpty();
        assertThat(ledger.facts(BERLIN.withCountry("")).column(FACT)).isEmpty();
    }

    @Test
    void countriesAreNamedInTheShopsOwnLanguage() {
        int home = lives("101", "Ísland");
        int away = lives("2100", "Danmörk");
        CustomerFacts facts =
                ledger.facts(FactSettings.DEFAULT.withCountry("IS").withPostcode("105"));
        assertThat(facts.label(FACT, home)).contains("same-area");
        assertThat(facts.label(FACT, away)).contains("abroad");
        int tokyo = lives("100-0001", "日本");
        assertThat(ledger.facts(FactSettings.DEFAULT.withCountry("JP").withPostcode("1000001"))
                        .label(FACT, tokyo))
                .contains("same-postcode");
        int london = lives("SW1A 1AA", "England");
        assertThat(ledger.facts(FactSettings.DEFAULT.withCountry("GB").withPostcode("SW1A"))
                        .label(FACT, london))
                .contains("same-postcode");
    }

    @Test
    void isOfThePersonAndCountsOnlyThoseWhoseItIsKnown() {
        lives("10115", "DE");
        lives("80331", null);
        lives(null, null);
        CustomerFacts facts = ledger.facts(BERLIN);
        assertThat(facts.coverage(FACT).part()).isEqualTo(2);
        assertThat(FactGroup.of(facts.fact(FACT).orElseThrow())).isEqualTo(FactGroup.PERSON);
    }

    private int lives(@Nullable String postcode, @Nullable String country) {
        int row = ledger.customer("Somebody");
        if (postcode != null) {
            ledger.with(row, CustomerField.POSTCODE, postcode);
        }
        if (country != null) {
            ledger.with(row, CustomerField.COUNTRY, country);
        }
        return row;
    }
}
