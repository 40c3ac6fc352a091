package app.shopfolk.insight;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.sales.Ledger;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The newest picture of the shop, drawn anew after a change. Facts are counted again only when the ledger or what the
 * owner decided about counting changed. Drawing is safe from any thread; {@link #changed} tells the listeners on its own.
 */
public final class Pictures {
    private final Ledger ledger;
    private final Segmentations segmentations;
    private final Supplier<FactSettings> settings;
    private final Supplier<Rates> rates;
    private final Function<CustomerFacts, Segmentation> startingPoint;
    private final UnaryOperator<CustomerFacts> finding;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private @Nullable CustomerFacts counted;
    private @Nullable Picture newest;

    /**
     * @param startingPoint the buckets to show before the owner saved any
     * @param finding adds to the facts what can be found out from them
     */
    public Pictures(
            Ledger ledger,
            Segmentations segmentations,
            Supplier<FactSettings> settings,
            Supplier<Rates> rates,
            Function<CustomerFacts, Segmentation> startingPoint,
            UnaryOperator<CustomerFacts> finding) {
        this.ledger = ledger;
        this.segmentations = segmentations;
        this.settings = settings;
        this.rates = rates;
        this.startingPoint = startingPoint;
        this.finding = finding;
    }

    /** The newest picture; drawn when it is first asked for after a change, which can take half a second. */
    public synchronized Picture newest() {
        LedgerContents contents = ledger.contents();
        FactSettings decided = settings.get();
        CustomerFacts known = counted;
        if (known == null
                || known.ledger().version() != contents.version()
                || !known.settings().equals(decided)) {
            known = CustomerFacts.of(contents, decided);
            counted = known;
            newest = null;
        }
        Picture picture = newest;
        if (picture == null) {
            Optional<Segmentation> saved = segmentations.current();
            CustomerFacts current = finding.apply(known);
            picture = Picture.of(
                    current, saved.orElseGet(() -> startingPoint.apply(current)), saved.isPresent(), rates.get());
            newest = picture;
        }
        return picture;
    }

    /** Says that the ledger, the buckets or the settings changed; every listener hears of it. */
    public void changed() {
        synchronized (this) {
            newest = null;
        }
        listeners.forEach(Runnable::run);
    }

    /** Hears of every change, on the thread that made it. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
