package app.shopfolk.outreach;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Measures;
import app.shopfolk.insight.Rates;
import app.shopfolk.sales.LedgerContents;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of a list: those who were written to against those held out. Only who bought at all decides, once, when the
 * six weeks are over: looking each week until something shows would find something in time.
 *
 * @param period the days counted, up to the ledger's last; empty before the first
 * @param buyers difference of the shares who bought; empty where one group is empty
 * @param perHead difference of contribution a head, contact not counted; empty below two in a group
 */
public record CampaignResult(
        Campaign campaign,
        Optional<Period> period,
        Group written,
        Group heldOut,
        Optional<Difference> buyers,
        Optional<Difference> perHead,
        Verdict verdict) {
    private static final int FEWEST_HELD_OUT = 10;
    private static final int FEWEST_BUYERS = 10;

    /** What can be said. A sentence hangs on each. */
    public enum Verdict {
        /** Nobody was held out. */
        NO_COMPARISON,
        /** The six weeks are not over in what was imported. */
        TOO_EARLY,
        /** So few people or buyers that nothing could show. */
        TOO_FEW,
        /** The difference is no larger than chance makes. */
        NO_DIFFERENCE,
        MORE_BOUGHT,
        FEWER_BOUGHT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One side.
     *
     * @param people still known
     * @param buyers who bought at least once
     * @param visits days on which they bought
     * @param contribution margin (revenue where no margin is known) less service
     */
    public record Group(int people, int buyers, int visits, Money contribution) {
        public double share() {
            return people == 0 ? 0 : (double) buyers / people;
        }
    }

    /** What came of a campaign, as far as the ledger knows. */
    public static CampaignResult of(
            Campaign campaign, CustomerFacts facts, CustomerKeys keys, Purchases purchases, Rates rates) {
        LocalDate last = lastDay(facts);
        LocalDate first = campaign.made().plusDays(1);
        LocalDate end = campaign.made().plusDays(Campaign.WATCHED_DAYS);
        Optional<Period> period = last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Period(first, last.isBefore(end) ? last : end));
        int[] written = keys.rows(campaign.written());
        Set<Integer> mixed = Arrays.stream(written).boxed().collect(Collectors.toSet());
        int[] heldOut = Arrays.stream(keys.rows(campaign.heldOut()))
                .filter(row -> !mixed.contains(row))
                .toArray();
        Counting counting = new Counting(facts, period.orElse(null), purchases, rates);
        Group one = counting.group(written);
        Group other = counting.group(heldOut);
        Optional<Difference> buyers = one.people() == 0 || other.people() == 0
                ? Optional.empty()
                : Optional.of(Difference.ofShares(one.buyers(), one.people(), other.buyers(), other.people()));
        Optional<Difference> perHead = one.people() < 2 || other.people() < 2
                ? Optional.empty()
                : Optional.of(Difference.ofMeans(counting.each(written), counting.each(heldOut)));
        return new CampaignResult(
                campaign, period, one, other, buyers, perHead, verdict(one, other, buyers, last.isBefore(end)));
    }

    private static Verdict verdict(Group one, Group other, Optional<Difference> buyers, boolean early) {
        if (buyers.isEmpty()) {
            return Verdict.NO_COMPARISON;
        }
        if (early) {
            return Verdict.TOO_EARLY;
        }
        if (other.people() < FEWEST_HELD_OUT || one.buyers() + other.buyers() < FEWEST_BUYERS) {
            return Verdict.TOO_FEW;
        }
        if (!buyers.get().isClear()) {
            return Verdict.NO_DIFFERENCE;
        }
        return buyers.get().estimate() > 0 ? Verdict.MORE_BOUGHT : Verdict.FEWER_BOUGHT;
    }

    /** When the six weeks are over. */
    public LocalDate due() {
        return campaign.made().plusDays(Campaign.WATCHED_DAYS);
    }

    /** What the list brought beyond what those held out let expect, the contacts paid; from and to by chance. */
    public Optional<Difference> gain(Money costOfContacts) {
        double cost = costOfContacts.toDouble();
        int people = written.people();
        return perHead.map(each -> new Difference(
                each.estimate() * people - cost, each.low() * people - cost, each.high() * people - cost));
    }

    private static LocalDate lastDay(CustomerFacts facts) {
        LedgerContents ledger = facts.ledger();
        int last = Integer.MIN_VALUE;
        for (int line = 0; line < ledger.lines().size(); line++) {
            last = Math.max(last, ledger.lines().day(line));
        }
        return last == Integer.MIN_VALUE ? LocalDate.EPOCH : LocalDate.ofEpochDay(last);
    }

    private static final class Counting {
        private final CustomerFacts facts;
        private final @Nullable Period period;
        private final Purchases purchases;
        private final Rates rates;
        private final Measures measures;

        Counting(CustomerFacts facts, @Nullable Period period, Purchases purchases, Rates rates) {
            this.facts = facts;
            this.period = period;
            this.purchases = purchases;
            this.rates = rates;
            this.measures = facts.measures(period);
        }

        Group group(int[] rows) {
            int buyers = 0;
            int visits = 0;
            long contribution = 0;
            for (int row : rows) {
                int its = period == null ? 0 : purchases.visits(row, period);
                buyers += its > 0 ? 1 : 0;
                visits += its;
                contribution += contribution(row);
            }
            return new Group(rows.length, buyers, visits, new Money(contribution));
        }

        double[] each(int[] rows) {
            return Arrays.stream(rows)
                    .mapToDouble(row -> new Money(contribution(row)).toDouble())
                    .toArray();
        }

        private long contribution(int row) {
            if (period == null) {
                return 0;
            }
            boolean margin = facts.measures(null).basis().isAnythingKnown();
            return (margin ? measures.margin(row) : measures.revenue(row))
                    - rates.costOf(measures.serviceMinutes(row)).tenThousandths();
        }
    }
}
