package app.shopfolk.affinity.view;

import java.util.List;

/** What the Products page shows. */
sealed interface TogetherPage {
    /** Being counted. */
    record Working() implements TogetherPage {}

    /** It could not be counted. */
    record Failed() implements TogetherPage {}

    /** The sales name no products, or there are none. */
    record NoProducts() implements TogetherPage {}

    /**
     * The pairs of the chosen product.
     *
     * @param sentence what the best pair says, or why there is none
     * @param pairs the best first; may be empty
     */
    record Ready(String sentence, List<PairRow> pairs) implements TogetherPage {}
}
