package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import java.util.List;

/** Used to come again and again, and has now stayed away for more than twice her usual gap. */
record SlippingDetection(CustomerFacts facts) implements Detection {
    private static final double GAPS = 2;
    private static final int AT_LEAST_DAYS = 21;
    private static final int ORDERS = 3;

    @Override
    public List<Phrase> evidence(int row) {
        double cadence = facts.number("cadence-days", row);
        double away = facts.number("recency-days", row);
        boolean overdue = away >= AT_LEAST_DAYS && away > GAPS * cadence;
        boolean waitsForHerDay =
                facts.label("stage", row).filter("special-occasion"::equals).isPresent();
        return overdue && facts.number("frequency", row) >= ORDERS && !waitsForHerDay
                ? List.of(Phrase.of("segment.detect.slipping-away.gap", (long) away, Math.round(cadence)))
                : List.of();
    }
}
