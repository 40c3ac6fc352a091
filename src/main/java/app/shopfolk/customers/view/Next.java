package app.shopfolk.customers.view;

import app.shopfolk.affinity.Offer;
import app.shopfolk.base.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What comes next for one customer.
 *
 * @param row position in the facts
 * @param outlook sentences on whether and how often she will come; none where she never bought
 * @param basis what they rest on
 * @param say what to say to her
 * @param offers what to offer her, the best first
 */
record Next(int row, List<Phrase> outlook, Optional<Phrase> basis, Phrase say, List<Suggestion> offers) {
    /**
     * An offer as it is shown.
     *
     * @param product what is offered
     * @param because the product of hers that speaks for it; empty where none does
     */
    record Suggestion(Offer offer, Named product, Optional<Named> because, Phrase reason) {}

    /** A product by its key in the ledger and its name. */
    record Named(String key, String name) {}
}
