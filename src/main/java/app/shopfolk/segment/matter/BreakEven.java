package app.shopfolk.segment.matter;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import java.math.BigDecimal;
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
    /** What a first letter costs and brings until the owner says otherwise; the purchase is the shop's own average. */
    public static BreakEven usual(Money perPurchase) {
        return new BreakEven(Money.of("22.50"), 0.6, 0.02, perPurchase, Money.of("0.02"));
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
