package app.shopfolk.insight;

import java.util.Optional;

/** Where the figures that were counted last are kept. */
public interface WorthSnapshots {
    /** The one that was kept last. */
    Optional<WorthSnapshot> latest();

    /** Keeps this one in place of the last; durable when it returns. */
    void keep(WorthSnapshot snapshot);

    /** Keeps none. */
    void clear();
}
