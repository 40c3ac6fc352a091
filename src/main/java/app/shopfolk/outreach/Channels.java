package app.shopfolk.outreach;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The channels of an audience, the one that reaches most with the best answer first. */
final class Channels {
    /** As many answers as these stand behind the starting point, before what really came of earlier lists outweighs it. */
    private static final double TRUST = 50;

    private static final double USUAL_ANSWER = 0.1;

    private Channels() {}

    static List<ChannelRank> ranked(
            CustomerFacts facts, CustomerKeys keys, Lists lists, Audience audience, List<CampaignResult> results) {
        ChannelFit fits = new ChannelFit(facts, audience);
        return Arrays.stream(ContactChannel.values())
                .map(channel -> rank(lists.make(facts, keys, audience, channel), fits.of(channel), results))
                .sorted(Comparator.comparingDouble(ChannelRank::weight)
                        .thenComparingInt(rank -> rank.list().reach())
                        .reversed())
                .toList();
    }

    private static ChannelRank rank(ContactList list, ChannelFit.Fit fit, List<CampaignResult> results) {
        int answers = 0;
        int written = 0;
        for (CampaignResult result : results) {
            boolean counts = result.campaign().channel() == list.channel()
                    && result.campaign().audience().equals(list.audience().id())
                    && result.verdict() != CampaignResult.Verdict.TOO_EARLY;
            if (counts) {
                answers += result.written().buyers();
                written += result.written().people();
            }
        }
        double expected = USUAL_ANSWER * fit.factor();
        double answer = (answers + TRUST * expected) / (written + TRUST);
        List<Phrase> reasons = new ArrayList<>(fit.signs());
        if (written > 0) {
            reasons.addFirst(Phrase.of("outreach.fit.answers", (long) answers, (long) written));
        }
        return new ChannelRank(list, answers, written, list.reach() * answer, reasons);
    }
}
