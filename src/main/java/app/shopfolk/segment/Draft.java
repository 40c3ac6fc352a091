package app.shopfolk.segment;

import java.util.List;

/**
 * Buckets that the owner is still shaping.
 *
 * @param step code of the wizard's step she was at
 * @param criteria keys of the facts she ticked
 */
public record Draft(Segmentation segmentation, String step, List<String> criteria) {
    public Draft {
        criteria = List.copyOf(criteria);
    }
}
