package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Product;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Buys for others: on a good part of her receipts is a card, a wrapping or something sold as a present. */
final class GiftDetection implements Detection {
    private static final Pattern GIFT = Pattern.compile(
            "\\bgift|present\\b|wrapp|greeting card|gjaf|gjöf|geschenk|cadeau|regalo|ギフト|贈|プレゼント|のし",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final double OFTEN = 0.4;
    private static final int ORDERS = 2;

    private final CustomerFacts facts;
    private final int[] gifts;

    GiftDetection(CustomerFacts facts) {
        this.facts = facts;
        this.gifts = receiptsWithGifts(facts.ledger());
    }

    private static int[] receiptsWithGifts(LedgerContents ledger) {
        boolean[] isGift = new boolean[ledger.products().size()];
        for (int product = 0; product < isGift.length; product++) {
            Product known = ledger.products().get(product);
            String category = known.category();
            isGift[product] = GIFT.matcher(known.name()).find()
                    || (category != null && GIFT.matcher(category).find());
        }
        int[] counts = new int[ledger.customers().size()];
        int[] lastReceipt = new int[counts.length];
        Arrays.fill(lastReceipt, -1);
        SaleLines lines = ledger.lines();
        for (int line = 0; line < lines.size(); line++) {
            int customer = ledger.customerOfLine(line);
            int product = lines.product(line);
            boolean isBought = customer >= 0 && product >= 0 && lines.quantity(line) > 0 && isGift[product];
            if (isBought && lastReceipt[customer] != lines.receipt(line)) {
                lastReceipt[customer] = lines.receipt(line);
                counts[customer]++;
            }
        }
        return counts;
    }

    @Override
    public List<Phrase> evidence(int row) {
        double orders = facts.number("frequency", row);
        return gifts[row] >= ORDERS && gifts[row] >= OFTEN * orders
                ? List.of(Phrase.of("segment.detect.gift-buyer.receipts", (long) gifts[row], (long) orders))
                : List.of();
    }
}
