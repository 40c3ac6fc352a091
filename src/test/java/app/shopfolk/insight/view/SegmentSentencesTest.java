package app.shopfolk.insight.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.insight.Rates;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.Trade;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sentence above the bars says only what is so. */
class SegmentSentencesTest {
    private static final Texts TEXTS = Texts.load(Locale.UK);
    private static final Figures FIGURES = new Figures(Locale.UK, Currency.getInstance("GBP"));

    /** Ten customers come twice, each leaving 10; ninety once, each leaving what is given. */
    private static String said(String costOfTheMany) {
        TestLedger ledger = new TestLedger();
        for (int few = 0; few < 10; few++) {
            int row = ledger.customer("Few " + few);
            ledger.sale(row, "2026-01-10", "10", "5");
            ledger.sale(row, "2026-02-10", "10", "5");
        }
        for (int many = 0; many < 90; many++) {
            ledger.sale(ledger.customer("Many " + many), "2026-02-11", "2", costOfTheMany);
        }
        CustomerFacts facts = ledger.facts();
        Segmentation buckets = new Segmentation(
                Trade.NONE_OF_THESE,
                List.of(new Segment("few", "The few", 0, new Rule.Between("frequency", 2.0, null), Money.ZERO)));
        Segmentations saved = new Segmentations() {
            @Override
            public Optional<Segmentation> current() {
                return Optional.of(buckets);
            }

            @Override
            public void save(Segmentation segmentation) {
                throw new AssertionError("The page saves nothing");
            }
        };
        SegmentsViewModel segments =
                new SegmentsViewModel(() -> facts, saved, () -> Rates.DEFAULT, () -> Instant.EPOCH, TEXTS, FIGURES);
        segments.refresh();
        return new SegmentSentences(TEXTS, FIGURES)
                .of(((SegmentsPage.Ready) segments.pageProperty().get()).lines());
    }

    @Test
    void aShareIsOneOfTheWholeMargin() {
        assertThat(said("1")).contains("10\u00a0%").contains("53\u00a0%").contains("margin");
    }

    /** The few leave 100 and the many lose 45: of the 55 that are left, the few brought all and more. */
    @Test
    void whereOthersLoseTheRestBringsMoreThanAll() {
        assertThat(said("2.5")).contains("182\u00a0%").contains("margin");
    }

    @Test
    void nobodyHasAShareOfALoss() {
        assertThat(said("4")).doesNotContain("margin").contains("revenue").contains("53\u00a0%");
    }
}
