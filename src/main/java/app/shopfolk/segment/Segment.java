package app.shopfolk.segment;

import app.shopfolk.base.Money;

/**
 * A bucket of customers.
 *
 * @param id stable; personas and plans hang on it
 * @param name the owner's word for it
 * @param colour position in the palette, the same on every screen and card
 * @param marketingCost what is spent on the whole segment in a year
 */
public record Segment(String id, String name, int colour, Rule rule, Money marketingCost) {}
