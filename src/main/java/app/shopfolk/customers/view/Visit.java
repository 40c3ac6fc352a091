package app.shopfolk.customers.view;

import app.shopfolk.base.Money;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One receipt of a customer: when, where, how much, and what. */
record Visit(LocalDate day, Channel channel, Money paid, List<String> products) {
    /** A customer's receipts, the latest first. */
    static List<Visit> of(LedgerContents ledger, int customer) {
        SaleLines lines = ledger.lines();
        Map<Integer, List<Integer>> byReceipt = new LinkedHashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            if (ledger.customerOfLine(line) == customer) {
                byReceipt
                        .computeIfAbsent(lines.receipt(line), receipt -> new ArrayList<>())
                        .add(line);
            }
        }
        return byReceipt.values().stream()
                .map(receipt -> of(ledger, receipt))
                .sorted(Comparator.comparing(Visit::day).reversed())
                .toList();
    }

    private static Visit of(LedgerContents ledger, List<Integer> receipt) {
        SaleLines lines = ledger.lines();
        long paid = 0;
        Set<String> products = new TreeSet<>();
        for (int line : receipt) {
            paid = Math.addExact(paid, ledger.revenueOfLine(line));
            if (lines.product(line) != SaleLines.NONE) {
                products.add(ledger.products().get(lines.product(line)).name());
            }
        }
        int first = receipt.getFirst();
        return new Visit(
                LocalDate.ofEpochDay(lines.day(first)), lines.channel(first), new Money(paid), List.copyOf(products));
    }
}
