package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import java.util.ArrayList;
import java.util.List;

/** Others listen to her: many followers, or customers she brought. */
record InfluencerDetection(CustomerFacts facts) implements Detection {
    private static final double FOLLOWERS = 1000;
    private static final double REFERRALS = 3;

    @Override
    public List<Phrase> evidence(int row) {
        List<Phrase> evidence = new ArrayList<>();
        double followers = facts.number("followers", row);
        if (followers >= FOLLOWERS) {
            evidence.add(Phrase.of("segment.detect.influencer.followers", (long) followers));
        }
        double referrals = facts.number("referrals-made", row);
        if (referrals >= REFERRALS) {
            evidence.add(Phrase.of("segment.detect.influencer.referrals", (long) referrals));
        }
        return evidence;
    }
}
