package app.shopfolk.segment.view;

import app.shopfolk.base.Wording;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.platform.task.JobRunner;
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
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program has to say on one state of the facts: what matters, which buckets, and whether a bucket pays. */
final class WizardAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(WizardAdvice.class);

    /** Buckets that a suggestion has at most; an owner keeps no more in mind. */
    private static final int MOST = 6;

    private final CustomerFacts facts;
    private final Map<Outcome, WhatMatters> matters = new ConcurrentHashMap<>();
    private final ReadOnlyBooleanWrapper isReady = new ReadOnlyBooleanWrapper();
    private @Nullable BreakEven breakEven;
    private boolean isBegun;

    WizardAdvice(CustomerFacts facts) {
        this.facts = facts;
    }

    /** The criteria ranked by what they explain of an outcome. */
    WhatMatters matters(Outcome outcome) {
        return matters.computeIfAbsent(outcome, wanted -> WhatMatters.of(facts, wanted));
    }

    /** Works out, off the window's thread and once, what the steps of what is known and what matters show. */
    void prepare(JobRunner jobs) {
        if (!isBegun) {
            isBegun = true;
            jobs.run(
                    progress -> {
                        facts.facts();
                        for (Outcome outcome : Outcome.values()) {
                            matters(outcome);
                        }
                        return facts;
                    },
                    step -> {},
                    this::isPrepared);
        }
    }

    private void isPrepared(app.shopfolk.platform.task.Outcome<CustomerFacts> ending) {
        if (ending instanceof app.shopfolk.platform.task.Outcome.Failed<CustomerFacts>(Exception cause)) {
            LOG.warn("What matters could not be worked out beforehand", cause);
        }
        isReady.set(true);
    }

    /** Whether the preparation is over; who asks before waits. */
    ReadOnlyBooleanProperty readyProperty() {
        return isReady.getReadOnlyProperty();
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
