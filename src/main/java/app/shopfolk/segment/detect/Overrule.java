package app.shopfolk.segment.detect;

/**
 * The owner's word against a detector's.
 *
 * @param customer the customer's id in the ledger
 * @param holds what the owner says
 */
public record Overrule(int customer, Detector detector, boolean holds) {}
