package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import java.util.List;

/** Bought once, not long ago, and may or may not come again. */
record FirstTimerDetection(CustomerFacts facts) implements Detection {
    @Override
    public List<Phrase> evidence(int row) {
        return facts.label("stage", row).filter("first-time"::equals).isPresent()
                ? List.of(Phrase.of("segment.detect.first-timer.once", (long) facts.number("recency-days", row)))
                : List.of();
    }
}
