package app.shopfolk.segment;

import java.util.Optional;

/** Where the buckets are kept that the owner has not finished, so that a restart loses nothing. */
public interface Drafts {
    /** The draft as last kept; empty where the wizard was not left half-way. */
    Optional<Draft> current();

    /** Keeps a draft in place of any other. */
    void keep(Draft draft);

    /** Forgets it, because the buckets were kept or thrown away. */
    void forget();
}
