package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import java.util.List;

/** Buys only, or nearly only, where there is a discount. */
record BargainDetection(CustomerFacts facts) implements Detection {
    private static final double NEARLY_ALWAYS = 80;
    private static final int ORDERS = 3;

    @Override
    public List<Phrase> evidence(int row) {
        double share = facts.number("discounted-orders", row);
        double orders = facts.number("frequency", row);
        return share >= NEARLY_ALWAYS && orders >= ORDERS
                ? List.of(Phrase.of("segment.detect.bargain-only.share", Math.round(share), (long) orders))
                : List.of();
    }
}
