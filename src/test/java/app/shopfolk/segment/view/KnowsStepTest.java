package app.shopfolk.segment.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.CustomerField;
import org.junit.jupiter.api.Test;

/** What further files and settings would add is said where they would, and only there. */
class KnowsStepTest {
    private static final FactSettings ICELAND = FactSettings.DEFAULT.withCountry("IS");

    private final TestLedger ledger = new TestLedger();
    private final int ada = ledger.customer("Ada");

    @Test
    void visitsAreAskedForWhereThereIsAWebSite() {
        ledger.sale(ada, "2026-02-11", "10", null);
        assertThat(KnowsStep.missing(ledger.facts())).doesNotContain("visits");
        ledger.sale(ada, "2026-02-12", Channel.ONLINE, "10", null);
        assertThat(KnowsStep.missing(ledger.facts())).contains("visits");
        ledger.with(ada, CustomerField.WEB_DAYS, "2026-01-20: 1; 2026-02-01: 1; 2026-02-11: 1");
        assertThat(KnowsStep.missing(ledger.facts())).doesNotContain("visits");
    }

    @Test
    void theShopsPostcodeIsAskedForWhereItWouldTellSomething() {
        assertThat(KnowsStep.missing(ledger.facts(ICELAND))).doesNotContain("postcode");
        ledger.with(ada, CustomerField.POSTCODE, "101");
        assertThat(KnowsStep.missing(ledger.facts(ICELAND))).contains("postcode");
        assertThat(KnowsStep.missing(ledger.facts(ICELAND.withPostcode("105")))).doesNotContain("postcode");
        assertThat(KnowsStep.missing(ledger.facts(ICELAND.withCountry("BR")))).doesNotContain("postcode");
    }
}
