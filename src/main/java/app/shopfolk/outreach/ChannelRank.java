package app.shopfolk.outreach;

import app.shopfolk.base.Phrase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well a channel suits an audience.
 *
 * @param list whom it reaches today and whom not
 * @param answers of those written to on this channel before, whose six weeks are over, how many bought
 * @param written how many those were
 * @param weight what it is ranked by: people reached, more where their age, work and habits speak for it
 * @param reasons what speaks for and against it, and how that is known
 */
public record ChannelRank(ContactList list, int answers, int written, double weight, List<Phrase> reasons) {
    public ChannelRank {
        reasons = List.copyOf(reasons);
    }

    public ContactChannel channel() {
        return list.channel();
    }

    /** How many it reaches. */
    public Phrase reachSaid() {
        return Phrase.of("outreach.channel.reach", (long) list.reach(), (long)
                list.audience().size());
    }

    /** Why it does not reach the others, the commonest reason first; empty where it reaches all. */
    public Optional<Phrase> missingSaid() {
        List<Phrase> parts = Arrays.stream(LeftOut.values())
                .filter(reason -> list.count(reason) > 0)
                .sorted(Comparator.comparingInt(list::count).reversed())
                .map(reason -> Phrase.of(reason.key(channel()), (long) list.count(reason)))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Phrase.and(parts));
    }
}
