package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import java.util.List;

/** Spends nearly everything on one category that is not what everybody buys. */
final class FanDetection implements Detection {
    private static final double NEARLY_ALL = 75;
    private static final int ORDERS = 3;

    /** A favourite of more customers than this share says nothing of one of them. */
    private static final double EVERYBODYS = 0.5;

    private final CustomerFacts facts;
    private final double[] popularity;

    FanDetection(CustomerFacts facts) {
        this.facts = facts;
        this.popularity = facts.column("top-category")
                .map(column -> popularity((Column.Categories) column))
                .orElse(new double[0]);
    }

    private static double[] popularity(Column.Categories favourites) {
        double[] share = new double[favourites.labels().size()];
        int known = favourites.known();
        for (int code : favourites.codes()) {
            if (code >= 0) {
                share[code] += 1.0 / known;
            }
        }
        return share;
    }

    @Override
    public List<Phrase> evidence(int row) {
        if (popularity.length == 0
                || facts.number("frequency", row) < ORDERS
                || !(facts.number("top-category-share", row) >= NEARLY_ALL)) {
            return List.of();
        }
        Column.Categories favourites =
                (Column.Categories) facts.column("top-category").orElseThrow();
        int code = favourites.codes()[row];
        return code < 0 || popularity[code] > EVERYBODYS
                ? List.of()
                : List.of(Phrase.of(
                        "segment.detect.category-fan.share",
                        Math.round(facts.number("top-category-share", row)),
                        Phrase.verbatim(favourites.labels().get(code))));
    }
}
