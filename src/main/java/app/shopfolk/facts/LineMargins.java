package app.shopfolk.facts;

import app.shopfolk.base.Money;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Product;
import app.shopfolk.sales.SaleLines;
import java.util.List;

/**
 * The margin of each line: what was paid less its cost; where the cost is unknown, the owner's fallback per cent of what was
 * paid; where she gave none, unknown.
 */
public final class LineMargins {
    /** Stands for a margin nobody knows. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private static final int UNSAID = Integer.MIN_VALUE;

    private final LedgerContents ledger;
    private final int[] fallback;

    private LineMargins(LedgerContents ledger, int[] fallback) {
        this.ledger = ledger;
        this.fallback = fallback;
    }

    static LineMargins of(LedgerContents ledger, MarginFallback margins) {
        return new LineMargins(ledger, byProduct(ledger.products(), margins));
    }

    /** The margins of the lines behind these facts. */
    public static LineMargins of(CustomerFacts facts) {
        return of(facts.ledger(), facts.settings().margins());
    }

    /** By position of the product, and last where none is named. */
    private static int[] byProduct(List<Product> products, MarginFallback margins) {
        int[] percent = new int[products.size() + 1];
        for (int product = 0; product < products.size(); product++) {
            percent[product] = margins.of(products.get(product).category()).orElse(UNSAID);
        }
        percent[products.size()] = margins.of(null).orElse(UNSAID);
        return percent;
    }

    /** The margin of a line in ten-thousandths, or {@link #UNKNOWN}. */
    public long of(int line) {
        return of(line, ledger.revenueOfLine(line), ledger.costOfLine(line));
    }

    /** The same where what was paid and the cost are looked up already. */
    long of(int line, long paid, long cost) {
        if (cost != SaleLines.UNKNOWN) {
            return paid - cost;
        }
        int product = ledger.lines().product(line);
        int percent = fallback[product == SaleLines.NONE ? fallback.length - 1 : product];
        return percent == UNSAID ? UNKNOWN : new Money(paid).times(percent).tenThousandths();
    }
}
