package app.shopfolk.segment.matter;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Measures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * From how many customers on a bucket of its own pays: n* = set-up cost ÷ (contactable · uplift · contribution per purchase
 * − contactable · cost per contact).
 *
 * @param setUp cost of thinking up and preparing something for the bucket
 * @param contactable share of the members who can be reached, 0 to 1
 * @param uplift how many more of those reached buy, 0 to 1
 * @param perPurchase contribution of one purchase
 * @param perContact cost of reaching one
 */
public record BreakEven(Money setUp, double contactable, double uplift, Money perPurchase, Money perContact) {
    private static final int ASSUMED = 30;

    /** What a first letter costs and brings until the owner says otherwise; the purchase is the shop's own average. */
    public static BreakEven usual(Money perPurchase) {
        return new BreakEven(Money.of("22.50"), 0.6, 0.02, perPurchase, Money.of("0.02"));
    }

    /**
     * The same for a shop: a purchase brings its average margin, or where no cost is known {@value #ASSUMED} per cent of
     * what was paid.
     */
    public static BreakEven of(CustomerFacts facts) {
        Measures all = facts.measures(null);
        boolean known = all.basis().isAnythingKnown();
        long brought = 0;
        double orders = 0;
        for (int row = 0; row < facts.size(); row++) {
            brought += known ? all.margin(row) : all.revenue(row);
        }
        if (facts.column("frequency").orElse(null) instanceof Column.Numbers(double[] counts)) {
            orders = Arrays.stream(counts).filter(count -> count > 0).sum();
        }
        long each = orders == 0 ? 0 : Math.round(brought / orders);
        return usual(new Money(known ? each : each * ASSUMED / 100));
    }

    /** What one member brings on the average. */
    public double gainPerMember() {
        return contactable * uplift * perPurchase.toDouble() - contactable * perContact.toDouble();
    }

    /** The smallest size that pays; empty where no size does. */
    public OptionalInt size() {
        double gain = gainPerMember();
        double size = setUp.toDouble() / gain;
        return gain <= 0 || size > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) Math.ceil(size));
    }

    /** The arithmetic, to be shown when asked for. */
    public Phrase arithmetic() {
        OptionalInt size = size();
        if (size.isEmpty()) {
            return Phrase.of("segment.coach.never-pays", perPurchase, perContact);
        }
        return Phrase.of(
                "segment.coach.arithmetic",
                setUp,
                percent(contactable),
                percent(uplift),
                perPurchase,
                perContact,
                Money.of(BigDecimal.valueOf(gainPerMember())),
                (long) size.getAsInt());
    }

    private static Object percent(double ratio) {
        double percent = ratio * 100;
        return percent == Math.rint(percent) ? (Object) (long) percent : (Object) percent;
    }
}
