package app.shopfolk.segment.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.MemoryLedger;
import app.shopfolk.sample.SampleShop;
import app.shopfolk.sample.Truth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The groups planted in the sample shop are found from nothing but its export files. */
class SampleShopDetectionTest {
    private static CustomerFacts facts = CustomerFacts.of(new MemoryLedger().contents(), FactSettings.DEFAULT);
    private static final Truth TRUTH = SampleShop.open().truth();

    @BeforeAll
    static void bringIn(@TempDir Path folder) throws IOException {
        List<Path> files = SampleShop.open().writeTo(folder);
        MemoryLedger ledger = new MemoryLedger();
        new Importing(ledger, "IS").bringIn(Understanding.of(files, Progress.none()), Progress.none());
        facts = CustomerFacts.of(ledger.contents(), FactSettings.DEFAULT.withCountry("IS"));
    }

    @Test
    void specialOccasionBuyersAreFound() {
        assertFound(Detector.SPECIAL_OCCASION, TRUTH.specialOccasion());
    }

    @Test
    void businessesAreFound() {
        assertFound(Detector.COMMERCIAL, TRUTH.commercial());
    }

    @Test
    void firstTimersAreFound() {
        assertFound(Detector.FIRST_TIMER, TRUTH.firstTimers());
    }

    @Test
    void thoseWhoTakeMuchTimeAreFound() {
        assertFound(Detector.HIGH_EFFORT, TRUTH.highEffort());
    }

    private static void assertFound(Detector detector, Set<String> truth) {
        Set<String> found = new HashSet<>();
        for (int row : Detectors.of(facts, List.of()).rows(detector)) {
            for (Identity identity : facts.customer(row).identities()) {
                if (identity.kind() == Identity.Kind.CUSTOMER_NUMBER) {
                    found.add(identity.value());
                }
            }
        }
        Set<String> right = new HashSet<>(found);
        right.retainAll(truth);
        assertThat((double) right.size() / found.size())
                .as("precision of %d", found.size())
                .isGreaterThanOrEqualTo(0.9);
        assertThat((double) right.size() / truth.size())
                .as("recall of %d", truth.size())
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void whatTheOwnerSaysGoesFirst() {
        Detectors alone = Detectors.of(facts, List.of());
        int business = alone.rows(Detector.COMMERCIAL)[0];
        int id = facts.customer(business).id();
        Detectors overruled = Detectors.of(
                facts,
                List.of(new Overrule(id, Detector.COMMERCIAL, false), new Overrule(id, Detector.INFLUENCER, true)));

        assertThat(alone.why(Detector.COMMERCIAL, business)).isNotEmpty();
        assertThat(overruled.holds(Detector.COMMERCIAL, business)).isFalse();
        assertThat(overruled.holds(Detector.INFLUENCER, business)).isTrue();
        assertThat(overruled.asFacts().label("detected-influencer", business)).contains("true");
    }
}
