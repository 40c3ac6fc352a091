package app.shopfolk.service;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;

/**
 * One rung for one customer or bucket: what would be left in a year, if everything else stayed as it was.
 *
 * @param left a year's contribution with it
 * @param arithmetic how that is reckoned
 */
public record Step(Rung rung, Money left, Phrase arithmetic) {
    /** Whether it makes her pay for herself. */
    public boolean pays() {
        return !left.isNegative();
    }
}
