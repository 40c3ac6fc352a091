package app.shopfolk.segment.view;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.segment.Draft;
import app.shopfolk.segment.Drafts;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.StartingPoint;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** A wizard over an invented shop, for tests. */
final class WizardFixture {
    static final Texts TEXTS = Texts.load(Locale.UK);
    static final Figures FIGURES = new Figures(Locale.UK, Currency.getInstance("GBP"));
    static final WizardWords WORDS = new WizardWords(TEXTS, FIGURES);

    private WizardFixture() {}

    /** Segmentations kept in memory. */
    static final class Kept implements Segmentations {
        private Optional<Segmentation> saved = Optional.empty();

        @Override
        public Optional<Segmentation> current() {
            return saved;
        }

        @Override
        public void save(Segmentation segmentation) {
            saved = Optional.of(segmentation);
        }
    }

    /** Drafts kept in memory. */
    static final class Left implements Drafts {
        private Optional<Draft> left = Optional.empty();

        @Override
        public Optional<Draft> current() {
            return left;
        }

        @Override
        public void keep(Draft draft) {
            left = Optional.of(draft);
        }

        @Override
        public void forget() {
            left = Optional.empty();
        }
    }

    static WizardViewModel over(LedgerContents ledger, Segmentations kept) {
        return over(ledger, kept, new Left());
    }

    static WizardViewModel over(LedgerContents ledger, Segmentations kept, Drafts drafts) {
        return over(ledger, kept, drafts, new InlineJobRunner());
    }

    static WizardViewModel over(LedgerContents ledger, Segmentations kept, Drafts drafts, JobRunner jobs) {
        CustomerFacts facts = CustomerFacts.of(ledger, FactSettings.DEFAULT);
        Spoken spoken = new Spoken(TEXTS, FIGURES);
        WizardViewModel wizard = new WizardViewModel(
                kept, drafts, () -> facts, (trade, known) -> StartingPoint.of(trade, known, spoken), jobs);
        wizard.open();
        return wizard;
    }
}
