package app.shopfolk.importing;

import java.util.Optional;

/** The layouts that the owner set, by the shape of their heads. */
public interface KnownLayouts {
    /** Remembers nothing: for callers without a shop. */
    KnownLayouts NONE = new KnownLayouts() {
        @Override
        public Optional<KnownLayout> find(String shape) {
            return Optional.empty();
        }

        @Override
        public void remember(String shape, KnownLayout layout) {}

        @Override
        public void forget(String shape) {}
    };

    /**
     * The layout that the owner set, if she did.
     *
     * @param shape as {@link HeaderShape#of} tells it
     */
    Optional<KnownLayout> find(String shape);

    /** Keeps a layout in place of an earlier one of that shape; durable when it returns. */
    void remember(String shape, KnownLayout layout);

    void forget(String shape);
}
