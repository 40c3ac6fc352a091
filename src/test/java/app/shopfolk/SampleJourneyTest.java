package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sample.SampleShop;
import app.shopfolk.sample.Truth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample shop's export files brought into a real ledger, and what the detectors then read out of it. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before the first test
class SampleJourneyTest {
    private static final SampleShop SHOP = SampleShop.open();
    private static final Truth TRUTH = SHOP.truth();

    @TempDir
    static Path folder;

    private static List<Path> files = List.of();
    private static Shop shop;
    private static ImportReport report;

    @BeforeAll
    static void bringIn() throws IOException {
        files = SHOP.writeTo(folder.resolve("exports"));
        shop = Shop.open(Folders.in(folder.resolve("data")));
        report = bringInFiles();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void theLedgerAddsUpToTheShopToTheCent() {
        assertThat(report.totals()).isEqualTo(SHOP.totals());
        assertThat(report.setAside()).isZero();
        assertThat(report.refusals()).isEmpty();
    }

    @Test
    void theSameFilesAgainAddNothing() throws IOException {
        ImportReport again = bringInFiles();
        assertThat(again.totals()).isEqualTo(SHOP.totals());
        assertThat(again.files()).allMatch(file -> file.tally().stored() == 0);
        assertThat(LedgerTotals.of(shop.ledger().contents())).isEqualTo(SHOP.totals());
    }

    @Test
    void thePlantedOccasionBuyersAreFound() {
        assertFound(withLabel("stage", "special-occasion"), TRUTH.specialOccasion());
    }

    @Test
    void thePlantedFirstTimersAreFound() {
        assertFound(withLabel("stage", "first-time"), TRUTH.firstTimers());
    }

    @Test
    void thePlantedCompaniesAreFound() {
        assertFound(withLabel("has-vat-number", "true"), TRUTH.commercial());
    }

    @Test
    void thePlantedHighEffortIsTheMostMinutes() {
        CustomerFacts facts = facts();
        Set<String> most = new HashSet<>();
        for (int row = 0; row < facts.size(); row++) {
            if (facts.serviceMinutes(row) > 200 * 100) {
                most.add(number(facts, row));
            }
        }
        assertFound(most, TRUTH.highEffort());
    }

    private static void assertFound(Set<String> found, Set<String> planted) {
        Set<String> hits = new HashSet<>(found);
        hits.retainAll(planted);
        assertThat(hits.size() / (double) found.size()).as("precision").isGreaterThanOrEqualTo(0.9);
        assertThat(hits.size() / (double) planted.size()).as("recall").isGreaterThanOrEqualTo(0.9);
    }

    private static Set<String> withLabel(String fact, String label) {
        CustomerFacts facts = facts();
        Set<String> found = new HashSet<>();
        for (int row = 0; row < facts.size(); row++) {
            if (facts.label(fact, row).filter(label::equals).isPresent()) {
                found.add(number(facts, row));
            }
        }
        return found;
    }

    private static CustomerFacts facts() {
        return CustomerFacts.of(shop.ledger().contents(), shop.factSettings());
    }

    private static String number(CustomerFacts facts, int row) {
        return facts.customer(row).identities().stream()
                .filter(identity -> identity.kind() == Identity.Kind.CUSTOMER_NUMBER)
                .map(Identity::value)
                .findFirst()
                .orElseThrow();
    }

    private static ImportReport bringInFiles() throws IOException {
        return shop.importing().bringIn(Understanding.of(files, Progress.none()), Progress.none());
    }
}
