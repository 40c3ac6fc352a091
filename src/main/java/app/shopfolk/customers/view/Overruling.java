package app.shopfolk.customers.view;

import app.shopfolk.segment.detect.Overrules;

/**
 * How the owner's word against a detector's is kept, and who hears of it.
 *
 * @param onChange told after her word was kept or taken back; counts again
 */
public record Overruling(Overrules overrules, Runnable onChange) {}
