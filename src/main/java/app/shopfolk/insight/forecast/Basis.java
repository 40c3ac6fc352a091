package app.shopfolk.insight.forecast;

/** What a forecast rests on: a model of the whole shop, or only each customer's own gaps, and then why. */
public enum Basis {
    /** A model fitted to the shop's own purchases. */
    MODEL,
    /** Nothing is foretold: the sales span less than a quarter of the year to be foretold. */
    TOO_YOUNG,
    /** Own gaps: fewer than 100 customers have bought. */
    FEW_BUYERS,
    /** Own gaps: fewer than 30 customers have come again. */
    FEW_REPEATERS,
    /** Own gaps: no model fits how people buy here. */
    NO_FIT
}
