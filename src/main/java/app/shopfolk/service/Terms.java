package app.shopfolk.service;

import app.shopfolk.base.Money;

/**
 * What the owner would ask of those who only cost.
 *
 * @param longCallFee for each contact that takes long
 * @param longCallMinutes from how many minutes on a contact takes long
 * @param selfService share of the minutes that a page of answers or a web shop saves, 0 to 1
 */
public record Terms(Money longCallFee, int longCallMinutes, double selfService) {
    /** What the ladder begins with. */
    public static final Terms USUAL = new Terms(Money.of("10"), 30, 0.5);
}
