package app.shopfolk.segment.view;

import app.shopfolk.base.Wording;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.matter.BreakEven;
import app.shopfolk.segment.matter.Coach;
import app.shopfolk.segment.matter.Outcome;
import app.shopfolk.segment.matter.SuggestedBuckets;
import app.shopfolk.segment.matter.WhatMatters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the program has to say on one state of the facts: what matters, which buckets, and whether a bucket pays. */
final class WizardAdvice {
    /** Buckets that a suggestion has at most; an owner keeps no more in mind. */
    private static final int MOST = 6;

    private final CustomerFacts facts;
    private final Map<Outcome, WhatMatters> matters = new ConcurrentHashMap<>();
    private @Nullable BreakEven breakEven;

    WizardAdvice(CustomerFacts facts) {
        this.facts = facts;
    }

    /** The criteria ranked by what they explain of an outcome. */
    WhatMatters matters(Outcome outcome) {
        return matters.computeIfAbsent(outcome, wanted -> WhatMatters.of(facts, wanted));
    }

    /** Works out beforehand, on another thread, what the step of what matters will ask. */
    void prepare() {
        for (Outcome outcome : Outcome.values()) {
            matters(outcome);
        }
    }

    /** From how many customers on a bucket pays in this shop. */
    BreakEven breakEven() {
        BreakEven known = breakEven;
        if (known == null) {
            known = BreakEven.of(facts);
            breakEven = known;
        }
        return known;
    }

    /** Whether a purchase's margin is known, or taken to be a part of what was paid. */
    boolean isMarginKnown() {
        return facts.measures(null).basis().isAnythingKnown();
    }

    /** Ready buckets that tell an outcome apart; none where nothing does. */
    Segmentation suggested(Trade trade, Outcome outcome, Wording wording) {
        return SuggestedBuckets.segmentation(trade, facts, outcome, MOST, wording);
    }

    Coach.Advice on(int bucket, Segmentation segmentation, Assignment assignment) {
        return Coach.on(bucket, facts, segmentation, assignment, breakEven());
    }
}
