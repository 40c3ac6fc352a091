package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactWords;
import java.util.List;

/** Comes mostly for an occasion: visits cluster around the same days of the calendar in two or more years. */
record OccasionDetection(CustomerFacts facts) implements Detection {
    @Override
    public List<Phrase> evidence(int row) {
        return facts.label("occasion", row)
                .map(occasion -> List.of(Phrase.of(
                        "segment.detect.special-occasion.share",
                        Math.round(facts.number("occasion-share", row)),
                        (long) facts.number("frequency", row),
                        FactWords.label("occasion", occasion))))
                .orElse(List.of());
    }
}
