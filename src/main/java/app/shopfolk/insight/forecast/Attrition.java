package app.shopfolk.insight.forecast;

/**
 * When a customer of the model may leave for good. Both suppose that she buys at random at a rate of her own and leaves after
 * a purchase with a chance of her own; rates are Gamma, chances Beta distributed among customers.
 */
enum Attrition {
    /**
     * Beta-geometric/NBD: after each purchase but the first, so that who came once is held for a customer for ever. Fader,
     * Hardie, Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2).
     */
    BG_NBD(0),
    /**
     * Modified BG/NBD: after the first purchase too. Batislam, Denizel, Filiztekin (2007), Empirical validation and comparison
     * of models for customer base analysis, International Journal of Research in Marketing 24(3).
     */
    MBG_NBD(1);

    private final int chances;

    Attrition(int chancesAtFirst) {
        this.chances = chancesAtFirst;
    }

    /** How often somebody with x purchases after the first might have left and did not, if she is still a customer. */
    int chances(int repeats) {
        return repeats + chances;
    }
}
