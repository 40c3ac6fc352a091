package app.shopfolk.service;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import app.shopfolk.segment.Assignment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who only costs, and the mildest thing that would change it. Proposed is only who left less than nothing in each of the
 * last two half-years and passes every guard rail; the owner may keep anybody all the same.
 *
 * @param customers those who cost most first
 * @param buckets the buckets that cost as a whole, likewise
 */
public record Ladder(List<Candidate> customers, List<Candidate> buckets) {
    private static final int HALF_YEAR = 6;

    public Ladder {
        customers = List.copyOf(customers);
        buckets = List.copyOf(buckets);
    }

    /**
     * A customer or a bucket that only costs.
     *
     * @param at the customer's row among the facts, or the bucket's position
     * @param earlier what was left in the half-year before the last
     * @param latest what was left in the last half-year
     * @param contacts in the last twelve months
     * @param steps what each rung would change, the mildest first
     */
    public record Candidate(int at, Money earlier, Money latest, long contacts, List<Step> steps) {
        /** A year's contribution as it is; below zero. */
        public Money year() {
            return earlier.plus(latest);
        }

        /** The mildest rung that makes her pay. */
        public Optional<Step> mildest() {
            return steps.stream().filter(Step::pays).findFirst();
        }
    }

    /**
     * The ladder as things stand.
     *
     * @param kept ids of customers that the owner keeps whatever the figures say
     */
    public static Ladder of(Picture picture, Rates rates, Terms terms, Set<Integer> kept) {
        Reckoning reckoning = new Reckoning(picture, rates, terms);
        CustomerFacts facts = picture.facts();
        List<Candidate> customers = new ArrayList<>();
        for (int row = 0; row < facts.size(); row++) {
            if (!kept.contains(facts.customer(row).id()) && reckoning.guard.allow(row)) {
                reckoning.candidate(row, new int[] {row}).ifPresent(customers::add);
            }
        }
        List<Candidate> buckets = new ArrayList<>();
        Assignment assignment = picture.assignment();
        for (int bucket = 0; bucket < assignment.buckets(); bucket++) {
            int[] rows = Arrays.stream(assignment.rows(bucket))
                    .filter(reckoning.guard::allow)
                    .toArray();
            // A bucket is proposed only where most of it may be; else its own customers are named one by one.
            if (rows.length > 0 && rows.length * 2 > assignment.count(bucket)) {
                reckoning.candidate(bucket, assignment.rows(bucket)).ifPresent(buckets::add);
            }
        }
        Comparator<Candidate> worstFirst = Comparator.comparing(Candidate::year);
        return new Ladder(
                customers.stream().sorted(worstFirst).toList(),
                buckets.stream().sorted(worstFirst).toList());
    }

    /** Sums over the customers of a candidate. */
    private static final class Reckoning {
        private final CustomerFacts facts;
        private final Terms terms;
        private final GuardRails guard;
        private final Contributions earlier;
        private final Contributions latest;
        private final int[] longCalls;
        private final LocalDate yearAgo;

        Reckoning(Picture picture, Rates rates, Terms terms) {
            this.facts = picture.facts();
            this.terms = terms;
            this.guard = new GuardRails(facts);
            LocalDate today = facts.asOf();
            LocalDate middle = today.minusMonths(HALF_YEAR);
            this.yearAgo = today.minusYears(1);
            this.earlier = new Contributions(picture, rates, new Period(yearAgo.plusDays(1), middle));
            this.latest = new Contributions(picture, rates, new Period(middle.plusDays(1), today));
            this.longCalls = longCalls();
        }

        private int[] longCalls() {
            int[] calls = new int[facts.size()];
            for (ServiceContact contact : facts.ledger().contacts()) {
                Integer told = contact.minutes();
                Integer effort = contact.effort();
                double minutes = told != null
                        ? told / 100.0
                        : effort == null ? 0 : facts.settings().effort().minutesOf(effort / 100.0);
                if (contact.identity() != SaleLines.NONE
                        && contact.day().isAfter(yearAgo)
                        && minutes >= terms.longCallMinutes()) {
                    calls[facts.ledger().customerOfIdentity()[contact.identity()]]++;
                }
            }
            return calls;
        }

        Optional<Candidate> candidate(int at, int[] rows) {
            Money before = Money.ZERO;
            Money after = Money.ZERO;
            Money margin = Money.ZERO;
            Money paid = Money.ZERO;
            Money service = Money.ZERO;
            long contacts = 0;
            long calls = 0;
            double orders = 0;
            for (int row : rows) {
                before = before.plus(earlier.of(row));
                after = after.plus(latest.of(row));
                margin = margin.plus(earlier.margin(row)).plus(latest.margin(row));
                paid = paid.plus(earlier.revenue(row)).plus(latest.revenue(row));
                service = service.plus(earlier.service(row)).plus(latest.service(row));
                contacts += guard.contacts(row);
                calls += longCalls[row];
                double bought = facts.number("orders-last-year", row);
                orders += Double.isNaN(bought) ? 0 : bought;
            }
            if (!before.isNegative() || !after.isNegative()) {
                return Optional.empty();
            }
            Money now = before.plus(after);
            List<Step> steps = new ArrayList<>();
            steps.add(charge(now, calls));
            minimumOrder(now, margin, paid, orders).ifPresent(steps::add);
            steps.add(selfService(now, service));
            steps.add(new Step(Rung.FAREWELL, Money.ZERO, Phrase.of("service.step.farewell", now.negate())));
            return Optional.of(new Candidate(at, before, after, contacts, List.copyOf(steps)));
        }

        private Step charge(Money now, long calls) {
            Money brought = terms.longCallFee().times(calls * Money.UNIT);
            return new Step(
                    Rung.CHARGE,
                    now.plus(brought),
                    Phrase.of(
                            "service.step.charge",
                            terms.longCallFee(),
                            calls,
                            (long) terms.longCallMinutes(),
                            now,
                            now.plus(brought)));
        }

        /** The order from which on her visits pay, if she comes as often; none where she buys without any margin. */
        private Optional<Step> minimumOrder(Money now, Money margin, Money paid, double orders) {
            double share = paid.toDouble() <= 0 ? 0 : margin.toDouble() / paid.toDouble();
            if (orders < 1 || share <= 0) {
                return Optional.empty();
            }
            double usual = paid.toDouble() / orders;
            double needed = Math.ceil(usual + now.negate().toDouble() / (orders * share));
            // More than twice what she buys now is no minimum order but a farewell by another name.
            Money left = needed <= 2 * usual ? Money.ZERO : now;
            return Optional.of(new Step(
                    Rung.MINIMUM_ORDER,
                    left,
                    Phrase.of(
                            "service.step.minimum-order",
                            Money.of(BigDecimal.valueOf(needed)),
                            Money.of(BigDecimal.valueOf(Math.round(usual * 100) / 100.0)))));
        }

        private Step selfService(Money now, Money service) {
            Money saved = new Money(Math.round(service.tenThousandths() * terms.selfService()));
            return new Step(
                    Rung.SELF_SERVICE,
                    now.plus(saved),
                    Phrase.of("service.step.self-service", saved, now, now.plus(saved)));
        }
    }
}
