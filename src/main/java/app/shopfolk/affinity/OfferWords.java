package app.shopfolk.affinity;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.insight.forecast.Lapse;
import app.shopfolk.insight.forecast.Outlook;
import app.shopfolk.sales.LedgerContents;
import java.util.List;
import java.util.Optional;

/** Offers and what to say to one customer, in sentences. */
public final class OfferWords {
    private static final double LOST = 0.2;

    private final LedgerContents ledger;

    /** @param ledger the one behind the offers */
    public OfferWords(LedgerContents ledger) {
        this.ledger = ledger;
    }

    /** Why a product is offered. */
    public Phrase reason(Offer offer) {
        return switch (offer.reason()) {
            case Offer.OnWishList wish -> Phrase.of("affinity.reason.wish");
            case Offer.DueAgain(int gap, int since) -> Phrase.of("affinity.reason.due", Lapse.of(gap), Lapse.of(since));
            case Offer.BoughtToo(Pair pair, var day, boolean inHerBucket) ->
                Phrase.of(
                        inHerBucket ? "affinity.reason.too.bucket" : "affinity.reason.too.shop",
                        name(pair.x()),
                        day,
                        (long) pair.both(),
                        (long) pair.withX());
            case Offer.WishedToo(Pair pair) ->
                Phrase.of("affinity.reason.wished-too", name(pair.x()), (long) pair.both(), (long) pair.withX());
        };
    }

    /**
     * What to say to her next, by how she stands.
     *
     * @param outlook empty where she never bought
     * @param offers what to offer her, the best first
     */
    public Phrase next(Optional<Outlook> outlook, List<Offer> offers) {
        String stands = outlook.map(OfferWords::stands).orElse("stranger");
        return offers.isEmpty()
                ? Phrase.of("affinity.say." + stands)
                : Phrase.of(
                        "affinity.say.offer." + stands, name(offers.getFirst().product()));
    }

    private static String stands(Outlook outlook) {
        boolean lost = outlook.alive().isPresent() && outlook.alive().getAsDouble() < LOST;
        if (lost) {
            return "lost";
        }
        if (outlook.isOverdue() || outlook.staysAway()) {
            return "overdue";
        }
        if (outlook.buyingDays() == 1) {
            return "first-timer";
        }
        boolean costs = outlook.worth().filter(Money::isNegative).isPresent();
        return costs ? "costly" : "regular";
    }

    private Phrase name(int product) {
        return Phrase.verbatim(ledger.products().get(product).name());
    }
}
