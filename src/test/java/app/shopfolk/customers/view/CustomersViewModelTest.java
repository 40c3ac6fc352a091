package app.shopfolk.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.ShopFixture;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.detect.Detector;
import app.shopfolk.segment.detect.Overrule;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomersViewModelTest {
    private static final Texts TEXTS = Texts.load(Locale.UK);
    private static final Figures FIGURES = new Figures(Locale.UK, Currency.getInstance("GBP"));

    private record Kept(Optional<Segmentation> current) implements Segmentations {
        @Override
        public void save(Segmentation segmentation) {
            throw new AssertionError("The page saves nothing");
        }
    }

    private final OverrulesInMemory said = new OverrulesInMemory();
    private int recounted;
    private final LedgerContents ledger = ShopFixture.whole();
    private final CustomerFacts facts = CustomerFacts.of(ledger, FactSettings.DEFAULT);
    private final CustomersViewModel customers = new CustomersViewModel(
            () -> facts,
            new Kept(Optional.of(StartingPoint.of(Trade.FLORIST, facts, new Spoken(TEXTS, FIGURES)))),
            new Overruling(said, () -> recounted++),
            TEXTS,
            FIGURES);

    @BeforeEach
    void fill() {
        customers.refresh();
    }

    @Test
    void listsEverybodyTheHighestSpendingFirst() {
        assertThat(customers.shown()).hasSize(450);
        assertThat(facts.revenue(customers.shown().getFirst().row()))
                .isGreaterThanOrEqualTo(
                        facts.revenue(customers.shown().getLast().row()));
    }

    @Test
    void aSearchNeedsNoAccents() {
        customers.searchProperty().set("jonsson");
        assertThat(customers.shown()).isNotEmpty().allMatch(row -> row.name().contains("Jónsson"));
    }

    @Test
    void aBucketsNameFindsItsCustomers() {
        customers.searchProperty().set("businesses");
        assertThat(customers.shown()).hasSize(60);
    }

    @Test
    void saysWhySheIsHere() {
        customers.choose(0);
        assertThat(customers.why().orElseThrow().because()).isNotEmpty();
    }

    @Test
    void herWordStandsBeforeTheDetectors() {
        customers.choose(0);
        assertThat(finding(Detector.COMMERCIAL).holds()).isTrue();
        assertThat(finding(Detector.COMMERCIAL).why()).isNotEmpty();

        customers.say(Detector.COMMERCIAL, false);
        customers.refresh();

        assertThat(recounted).isEqualTo(1);
        assertThat(customers.chosenProperty().get()).isNotNull();
        assertThat(finding(Detector.COMMERCIAL).holds()).isFalse();
        assertThat(finding(Detector.COMMERCIAL).isSaid()).isTrue();
        customers.withdraw(Detector.COMMERCIAL);
        customers.refresh();
        assertThat(finding(Detector.COMMERCIAL).holds()).isTrue();
    }

    private Finding finding(Detector detector) {
        return customers.findings().stream()
                .filter(finding -> finding.detector() == detector)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTimelineAddsUpToWhatSheSpent() {
        long sum = Visit.of(ledger, 0).stream()
                .mapToLong(visit -> visit.paid().tenThousandths())
                .sum();
        assertThat(sum).isEqualTo(facts.revenue(0));
    }

    @Test
    void theOwnersWordAgainstADetectorIsUndoneToWhatSheSaidBefore() {
        customers.choose(customers.shown().getFirst());
        int id = facts.customer(customers.shown().getFirst().row()).id();
        customers.say(Detector.GIFT_BUYER, true);
        Overruled first = customers.overruledProperty().get().orElseThrow();
        customers.say(Detector.GIFT_BUYER, false);
        Overruled second = customers.overruledProperty().get().orElseThrow();

        customers.undo(second);
        assertThat(said.all()).containsExactly(new Overrule(id, Detector.GIFT_BUYER, true));
        customers.undo(first);
        assertThat(said.all()).isEmpty();
        assertThat(customers.overruledProperty().get()).isEmpty();
        assertThat(recounted).isEqualTo(4);
    }
}
