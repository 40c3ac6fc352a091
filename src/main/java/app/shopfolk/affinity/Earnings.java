package app.shopfolk.affinity;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.LineMargins;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a sale of each product earns on the average: its margin; what is usual for all products where its cost is unknown;
 * what was paid where no margin is known at all.
 */
final class Earnings {
    private final double[] aSale;
    private final boolean[] known;
    private final boolean isMargin;

    private Earnings(double[] aSale, boolean[] known, boolean isMargin) {
        this.aSale = aSale;
        this.known = known;
        this.isMargin = isMargin;
    }

    static Earnings of(CustomerFacts facts) {
        LedgerContents ledger = facts.ledger();
        SaleLines lines = ledger.lines();
        boolean isMargin = facts.measures(null).basis().isAnythingKnown();
        LineMargins margins = LineMargins.of(facts);
        double[] sum = new double[ledger.products().size()];
        int[] sales = new int[sum.length];
        double whole = 0;
        int count = 0;
        for (int line = 0; line < lines.size(); line++) {
            int product = lines.product(line);
            long earned = product == SaleLines.NONE || lines.quantity(line) <= 0
                    ? LineMargins.UNKNOWN
                    : isMargin ? margins.of(line) : ledger.revenueOfLine(line);
            if (earned != LineMargins.UNKNOWN) {
                sum[product] += earned;
                sales[product]++;
                whole += earned;
                count++;
            }
        }
        double usual = count == 0 ? 0 : whole / count;
        boolean[] known = new boolean[sum.length];
        Arrays.setAll(sum, product -> sales[product] == 0 ? usual : sum[product] / sales[product]);
        for (int product = 0; product < sum.length; product++) {
            known[product] = sales[product] > 0;
        }
        return new Earnings(sum, known, isMargin);
    }

    /** In units of the currency; never below 0, since what loses money is not worth offering. */
    double aSale(int product) {
        return Math.max(0, aSale[product] / Money.UNIT);
    }

    /** What is known of it for sure. */
    Optional<Money> told(int product) {
        return known[product] ? Optional.of(new Money(Math.round(aSale[product]))) : Optional.empty();
    }

    boolean isMargin() {
        return isMargin;
    }
}
