package app.shopfolk.outreach;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.Measures;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How to reach one audience: through what, with which words, when, and what it brings.
 *
 * @param channels the best first; all four
 * @param contact what reaching one customer through the best channel costs
 * @param sums empty where the audience never bought
 * @param expected of a list through the best channel; empty where nobody can be reached or sums are
 */
public record Plan(
        Audience audience,
        LocalDate asOf,
        List<ChannelRank> channels,
        List<Message> messages,
        Rhythm rhythm,
        Money contact,
        Optional<Sums> sums,
        Optional<Sums.Return> expected) {
    /**
     * A message.
     *
     * @param text the owner's words, else the program's
     * @param own whether they are the owner's
     * @param example row of a customer for whom it is shown; -1 where there is none
     */
    public record Message(MessageKind kind, Phrase why, MergeText text, boolean own, int example) {
        public Message with(MergeText words, boolean hers) {
            return new Message(kind, why, words, hers, example);
        }
    }

    public Plan {
        channels = List.copyOf(channels);
        messages = List.copyOf(messages);
    }

    /** The channel to begin with; empty where none reaches anybody. */
    public Optional<ChannelRank> best() {
        return channels.stream().filter(rank -> rank.list().reach() > 0).findFirst();
    }

    /** Which message goes out on which day, the earliest first. */
    public List<Send> sends() {
        return Send.of(this);
    }

    /** Works out plans from one picture of the shop. */
    public static final class Maker {
        private final Picture picture;
        private final Rates rates;
        private final Lists lists;
        private final Wordings wordings;
        private final MergeValues values;
        private final CustomerKeys keys;
        private final Purchases purchases;
        private final List<CampaignResult> results;

        /** Counts what every plan needs; takes a moment in a big shop. */
        public Maker(Picture picture, Rates rates, Lists lists, Wordings wordings, MergeValues values) {
            this.picture = picture;
            this.rates = rates;
            this.lists = lists;
            this.wordings = wordings;
            this.values = values;
            this.keys = lists.keys(picture.facts());
            this.purchases = Purchases.of(picture.facts().ledger());
            this.results = lists.handedOut().stream()
                    .map(campaign -> CampaignResult.of(campaign, picture.facts(), keys, purchases, rates))
                    .toList();
        }

        public CustomerKeys keys() {
            return keys;
        }

        public Purchases purchases() {
            return purchases;
        }

        /** What came of the lists handed out so far, the newest first. */
        public List<CampaignResult> results() {
            return results;
        }

        /**
         * The plan for an audience.
         *
         * @param skeleton the program's words for a message
         */
        public Plan of(Audience audience, Function<MessageKind, MergeText> skeleton) {
            List<ChannelRank> channels = Channels.ranked(picture.facts(), keys, lists, audience, results);
            Optional<Sums> sums = Sums.of(picture.facts(), audience, rates, purchases);
            Optional<ChannelRank> best =
                    channels.stream().filter(rank -> rank.list().reach() > 0).findFirst();
            Optional<Sums.Return> expected = best.flatMap(rank -> sums.map(
                    sum -> sum.expected(rank.list().in().size(), rank.channel(), rates, measuredUplift(audience))));
            return new Plan(
                    audience,
                    lists.today(),
                    channels,
                    messages(audience, skeleton),
                    Rhythm.of(picture.facts(), audience, purchases, lists.today()),
                    Sums.contact(best.map(ChannelRank::channel).orElse(ContactChannel.EMAIL), rates),
                    sums,
                    expected);
        }

        /** What the last list of this audience that was clear really did. */
        private Optional<Double> measuredUplift(Audience audience) {
            return results.stream()
                    .filter(result -> result.campaign().audience().equals(audience.id()))
                    .filter(result -> result.verdict() == CampaignResult.Verdict.MORE_BOUGHT
                            || result.verdict() == CampaignResult.Verdict.FEWER_BOUGHT)
                    .findFirst()
                    .flatMap(CampaignResult::buyers)
                    .map(Difference::estimate);
        }

        private List<Message> messages(Audience audience, Function<MessageKind, MergeText> skeleton) {
            Map<String, MergeText> own = wordings.of(audience.id());
            List<Message> messages = new ArrayList<>();
            for (Messages.Suggested suggested : Messages.of(picture.facts(), audience)) {
                MergeText hers = own.get(suggested.kind().code());
                MergeText text = hers == null ? skeleton.apply(suggested.kind()) : hers;
                messages.add(
                        new Message(suggested.kind(), suggested.why(), text, hers != null, example(audience, text)));
            }
            return messages;
        }

        /** A customer of whom as much as the text asks is known, the best of them, the first of equals; -1 for nobody. */
        private int example(Audience audience, MergeText text) {
            List<MergeField> fields = text.fields();
            Measures measures = picture.facts().measures(null);
            int best = -1;
            int bestKnown = -1;
            for (int row : audience.rows()) {
                boolean pays = best < 0 || measures.revenue(row) > measures.revenue(best);
                // Whoever pays no more is better only if more is known of her: mostly nobody has to be asked.
                if (!pays && bestKnown == fields.size()) {
                    continue;
                }
                int known = values.knownOf(fields, row);
                if (known > bestKnown || (known == bestKnown && pays)) {
                    best = row;
                    bestKnown = known;
                }
            }
            return best;
        }
    }
}
