package app.shopfolk.affinity;

import java.time.LocalDate;

/**
 * A product to offer to a customer, and why.
 *
 * @param product position in the ledger
 */
public record Offer(int product, Reason reason) {
    /** Why a product is offered. */
    public sealed interface Reason {}

    /** She wishes for it and has not bought it. */
    public record OnWishList() implements Reason {}

    /**
     * She buys it again and again, and it is about time.
     *
     * @param usualGap days between her purchases of it, usually
     * @param daysSince days since the last
     */
    public record DueAgain(int usualGap, int daysSince) implements Reason {}

    /**
     * She bought x, and who bought x often bought it too.
     *
     * @param boughtOn the day of her last purchase of x
     * @param inHerBucket whether the pair was counted among the customers of her bucket only
     */
    public record BoughtToo(Pair pair, LocalDate boughtOn, boolean inHerBucket) implements Reason {}

    /** She wishes for x, and who does often bought it. */
    public record WishedToo(Pair pair) implements Reason {}
}
