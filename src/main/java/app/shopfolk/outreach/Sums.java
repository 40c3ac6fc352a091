package app.shopfolk.outreach;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Measures;
import app.shopfolk.insight.Rates;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an average visit of an audience brings, the largest discount it can bear, and what writing to it brings.
 *
 * @param perVisit what is paid on the average
 * @param margin of it; {@code assumed} where no cost is known
 * @param service cost of the service for it
 */
public record Sums(Money perVisit, Money margin, boolean assumed, Money service) {
    /** Margin in per cent where nothing is known. */
    private static final int ASSUMED = 30;

    /** How many more of a hundred come because they were written to, until a result of her own is in. */
    private static final double USUAL_UPLIFT = 0.02;

    /** What thinking up and preparing a list costs, in minutes of the owner's time. */
    private static final double SET_UP_MINUTES = 45;

    /** The sums over everything in the ledger; empty where the audience never bought. */
    static Optional<Sums> of(CustomerFacts facts, Audience audience, Rates rates, Purchases purchases) {
        Measures all = facts.measures(null);
        boolean known = all.basis().isAnythingKnown();
        long revenue = 0;
        long margin = 0;
        long minutes = 0;
        long visits = 0;
        for (int row : audience.rows()) {
            revenue += all.revenue(row);
            margin += all.margin(row);
            minutes += all.serviceMinutes(row);
            visits += purchases.days(row).length;
        }
        if (visits == 0 || revenue <= 0) {
            return Optional.empty();
        }
        long perVisit = Math.round((double) revenue / visits);
        return Optional.of(new Sums(
                new Money(perVisit),
                new Money(known ? Math.round((double) margin / visits) : perVisit * ASSUMED / 100),
                !known,
                rates.costOf(Math.round((double) minutes / visits))));
    }

    /** What is left of a visit after the goods and the service. */
    public Money contribution() {
        return margin.minus(service);
    }

    /** What reaching one customer costs. */
    public static Money contact(ContactChannel channel, Rates rates) {
        return rates.costOf(Math.round(channel.minutes() * 100));
    }

    /** The largest discount in whole per cent that leaves a visit, its contact paid, no loss; 0 where none does. */
    public int largestDiscount(Money contact) {
        double left = contribution().minus(contact).toDouble() / perVisit.toDouble();
        return (int) Math.clamp(Math.floor(left * 100 + 1e-9), 0, 99);
    }

    /** The largest discount with its arithmetic. */
    public Phrase discountSaid(Money contact) {
        Money left = contribution().minus(contact);
        int percent = largestDiscount(contact);
        return percent == 0
                ? Phrase.of("outreach.discount.none", perVisit, margin, service, contact)
                : Phrase.of(
                        assumed ? "outreach.discount.assumed" : "outreach.discount.said",
                        (long) percent,
                        perVisit,
                        margin,
                        service,
                        contact,
                        left);
    }

    /**
     * What a list is expected to bring.
     *
     * @param reached how many are written to
     * @param uplift how many more of those come, 0 to 1
     * @param measured whether the uplift is a result of her own
     */
    public record Return(
            long reached, double uplift, boolean measured, Money contribution, Money contact, Money setUp, Money sum) {
        /** The arithmetic: reached · uplift · contribution − reached · contact − set-up. */
        public Phrase said() {
            return Phrase.of(
                    measured ? "outreach.return.measured" : "outreach.return.assumed",
                    reached,
                    uplift * 100,
                    contribution,
                    contact,
                    setUp,
                    sum);
        }
    }

    /** What is expected of a list, by the form of the break-even of a bucket. */
    Return expected(int reached, ContactChannel channel, Rates rates, Optional<Double> measured) {
        double uplift = measured.orElse(USUAL_UPLIFT);
        Money contact = contact(channel, rates);
        Money setUp = rates.costOf(Math.round(SET_UP_MINUTES * 100));
        Money brought =
                Money.of(BigDecimal.valueOf(reached * uplift * contribution().toDouble()));
        Money sum = brought.minus(new Money(contact.tenThousandths() * reached)).minus(setUp);
        return new Return(reached, uplift, measured.isPresent(), contribution(), contact, setUp, sum);
    }
}
