package app.shopfolk.segment;

import java.util.Optional;

/** Where the owner's buckets are kept. */
public interface Segmentations {
    /** The buckets as last saved; empty before the wizard was finished once. */
    Optional<Segmentation> current();

    /** Keeps these buckets; durable when it returns. */
    void save(Segmentation segmentation);
}
