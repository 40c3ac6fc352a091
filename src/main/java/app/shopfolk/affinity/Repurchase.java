package app.shopfolk.affinity;

import app.shopfolk.facts.Grouped;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which products last and which are used up, from how many of their buyers bought them again on another day: a product of
 * few buyers is taken for what its category is, a small category for what the shop is.
 */
final class Repurchase {
    /** From this share of buyers who came back for it, a product is one that is bought again and again. */
    private static final double AGAIN = 0.15;

    private static final int ENOUGH_BUYERS = 12;

    private final int[] buyers;
    private final int[] again;
    private final int[] lastSold;
    private final boolean[] lasts;

    private Repurchase(int products) {
        buyers = new int[products];
        again = new int[products];
        lastSold = new int[products];
        lasts = new boolean[products];
        Arrays.fill(lastSold, Integer.MIN_VALUE);
    }

    static Repurchase of(LedgerContents ledger) {
        Repurchase repurchase = new Repurchase(ledger.products().size());
        repurchase.count(ledger);
        repurchase.judge(ledger);
        return repurchase;
    }

    private void count(LedgerContents ledger) {
        SaleLines lines = ledger.lines();
        Grouped byCustomer = Grouped.by(
                lines.size(),
                ledger.customers().size(),
                line -> lines.product(line) == SaleLines.NONE || lines.quantity(line) <= 0
                        ? -1
                        : ledger.customerOfLine(line));
        int[] lastBuyer = new int[buyers.length];
        int[] firstDay = new int[buyers.length];
        boolean[] counted = new boolean[buyers.length];
        Arrays.fill(lastBuyer, -1);
        for (int line = 0; line < lines.size(); line++) {
            int product = lines.product(line);
            if (product != SaleLines.NONE && lines.quantity(line) > 0) {
                lastSold[product] = Math.max(lastSold[product], lines.day(line));
            }
        }
        for (int customer = 0; customer < ledger.customers().size(); customer++) {
            for (int at = byCustomer.from(customer); at < byCustomer.to(customer); at++) {
                int line = byCustomer.positions()[at];
                int product = lines.product(line);
                if (lastBuyer[product] != customer) {
                    lastBuyer[product] = customer;
                    firstDay[product] = lines.day(line);
                    counted[product] = false;
                    buyers[product]++;
                } else if (!counted[product] && lines.day(line) != firstDay[product]) {
                    counted[product] = true;
                    again[product]++;
                }
            }
        }
    }

    private void judge(LedgerContents ledger) {
        Map<String, int[]> byCategory = new HashMap<>();
        int[] shop = new int[2];
        for (int product = 0; product < buyers.length; product++) {
            int[] category = byCategory.computeIfAbsent(category(ledger, product), none -> new int[2]);
            category[0] += buyers[product];
            category[1] += again[product];
            shop[0] += buyers[product];
            shop[1] += again[product];
        }
        for (int product = 0; product < buyers.length; product++) {
            int[] category = Objects.requireNonNull(byCategory.get(category(ledger, product)));
            int[] own = {buyers[product], again[product]};
            int[] told = own[0] >= ENOUGH_BUYERS ? own : category[0] >= ENOUGH_BUYERS ? category : shop;
            lasts[product] = told[0] == 0 || told[1] < AGAIN * told[0];
        }
    }

    private static String category(LedgerContents ledger, int product) {
        return Objects.requireNonNullElse(ledger.products().get(product).category(), "");
    }

    /** Whether who has it needs no second one. */
    boolean lasts(int product) {
        return lasts[product];
    }

    /** The last day on which anybody bought it, since 1970-01-01; long ago if never. */
    int lastSold(int product) {
        return lastSold[product];
    }

    int buyers(int product) {
        return buyers[product];
    }

    int boughtAgain(int product) {
        return again[product];
    }
}
