package app.shopfolk.customers.view;

import app.shopfolk.base.Money;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.Joins;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Lookalikes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two customers side by side.
 *
 * @param one the earlier of both
 */
record Comparison(Lookalikes.Pair pair, Side one, Side other) {
    /**
     * One of the two with what she bought.
     *
     * @param last day of her last purchase; empty where there is none
     */
    record Side(Customer customer, int purchases, Money spent, Optional<LocalDate> last) {}

    static Comparison of(LedgerContents ledger, Lookalikes.Pair pair) {
        return new Comparison(pair, side(ledger, pair.one()), side(ledger, pair.other()));
    }

    private static Side side(LedgerContents ledger, int customer) {
        Set<Integer> receipts = new HashSet<>();
        long spent = 0;
        int last = Integer.MIN_VALUE;
        for (int line = 0; line < ledger.lines().size(); line++) {
            if (ledger.customerOfLine(line) == customer) {
                receipts.add(ledger.lines().receipt(line));
                spent += ledger.revenueOfLine(line);
                last = Math.max(last, ledger.lines().day(line));
            }
        }
        return new Side(
                ledger.customers().get(customer),
                receipts.size(),
                new Money(spent),
                receipts.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last)));
    }

    /** The owner's word that both are one: it holds between the surest that each is known by. */
    List<Joins.Decision> same() {
        return List.of(new Joins.Decision(surest(one), surest(other), true));
    }

    private static Identity surest(Side side) {
        return side.customer().identities().stream()
                .min(Comparator.comparing(Identity::kind))
                .orElseThrow();
    }

    /** The owner's word that they are two, whatever they share. */
    List<Joins.Decision> apart() {
        return apart(one.customer().identities(), other.customer().identities());
    }

    /** Decisions that keep every way to know one from every way to know the other; both may be called the same. */
    static List<Joins.Decision> apart(Set<Identity> ones, Set<Identity> others) {
        List<Joins.Decision> decisions = new ArrayList<>();
        for (Identity mine : ones) {
            for (Identity yours : others) {
                boolean names = mine.kind() == Identity.Kind.NAME && yours.kind() == Identity.Kind.NAME;
                if (!mine.equals(yours) && !names) {
                    decisions.add(new Joins.Decision(mine, yours, false));
                }
            }
        }
        return decisions;
    }
}
