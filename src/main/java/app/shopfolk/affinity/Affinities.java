package app.shopfolk.affinity;

import app.shopfolk.facts.CustomerFacts;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What goes together as the ledger and the owner's word are now, counted anew when it is next asked for. */
public final class Affinities {
    private final Supplier<CustomerFacts> facts;
    private final Corrections corrections;

    private @Nullable CustomerFacts of;
    private List<Correction> with = List.of();
    private @Nullable Affinity made;

    /** @param facts those of the newest picture; the same object until something changes */
    public Affinities(Supplier<CustomerFacts> facts, Corrections corrections) {
        this.facts = facts;
        this.corrections = corrections;
    }

    /** The newest; counting can take a part of a second. Safe from any thread. */
    @SuppressWarnings("ReferenceEquality") // the facts are the same object until something changes
    public synchronized Affinity newest() {
        CustomerFacts now = facts.get();
        List<Correction> said = corrections.all();
        Affinity affinity = made;
        if (affinity == null || of != now || !with.equals(said)) {
            affinity = Affinity.of(now, said);
            of = now;
            with = said;
            made = affinity;
        }
        return affinity;
    }

    /** Where the owner's word is kept; after it the next one asked for obeys it. */
    public Corrections corrections() {
        return corrections;
    }
}
