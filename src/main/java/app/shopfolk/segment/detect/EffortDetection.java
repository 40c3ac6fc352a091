package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import java.util.Arrays;
import java.util.List;

/** Takes far more of the shop's time than others do: three times the average customer's, in several contacts. */
final class EffortDetection implements Detection {
    private static final double TIMES = 3;
    private static final double AT_LEAST_MINUTES = 60;
    private static final int CONTACTS = 3;

    private final CustomerFacts facts;
    private final double average;

    EffortDetection(CustomerFacts facts) {
        this.facts = facts;
        this.average = facts.column("service-minutes")
                .map(column -> Arrays.stream(((Column.Numbers) column).values())
                        .average()
                        .orElse(Double.NaN))
                .orElse(Double.NaN);
    }

    @Override
    public List<Phrase> evidence(int row) {
        double minutes = facts.number("service-minutes", row);
        double contacts = facts.number("service-contacts", row);
        return minutes >= Math.max(AT_LEAST_MINUTES, TIMES * average) && contacts >= CONTACTS
                ? List.of(Phrase.of(
                        "segment.detect.high-effort.minutes",
                        Math.round(minutes),
                        (long) contacts,
                        Math.round(minutes / average)))
                : List.of();
    }
}
