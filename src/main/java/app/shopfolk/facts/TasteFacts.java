package app.shopfolk.facts;

import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Product;
import app.shopfolk.sales.SaleLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each customer buys, from the lines of her receipts. */
final class TasteFacts {
    /** More labels than this cannot be ticked in a list. */
    private static final int MOST_LABELS = 200;

    private final LedgerContents ledger;
    private final SaleLines lines;
    private final Grouped byCustomer;

    TasteFacts(LedgerContents ledger, int lastDay) {
        this.ledger = ledger;
        this.lines = ledger.lines();
        this.byCustomer = Grouped.by(
                lines.size(),
                ledger.customers().size(),
                line -> lines.day(line) > lastDay ? -1 : ledger.customerOfLine(line));
    }

    /** What one product is counted as, by a word on it. */
    private record Kinds(int[] ofProduct, List<String> labels) {
        int of(int product) {
            return product == SaleLines.NONE ? Column.Categories.UNKNOWN : ofProduct[product];
        }
    }

    private Kinds kinds(Function<Product, @Nullable String> word) {
        Map<String, Integer> codes = new HashMap<>();
        List<String> labels = new ArrayList<>();
        int[] ofProduct = new int[ledger.products().size()];
        for (int product = 0; product < ofProduct.length; product++) {
            String label = word.apply(ledger.products().get(product));
            if (label == null || label.isBlank()) {
                ofProduct[product] = Column.Categories.UNKNOWN;
            } else {
                ofProduct[product] = codes.computeIfAbsent(label.strip(), fresh -> {
                    labels.add(fresh);
                    return labels.size() - 1;
                });
            }
        }
        return new Kinds(ofProduct, labels);
    }

    /** A favourite of each customer and the per cent of her spending that goes there. */
    record Favourites(Column.Categories favourite, Column.Numbers share, Column.Numbers distinct) {}

    Optional<Favourites> categories() {
        return favourites(kinds(Product::category));
    }

    Optional<Favourites> brands() {
        return favourites(kinds(Product::brand));
    }

    private Optional<Favourites> favourites(Kinds kinds) {
        int labels = kinds.labels().size();
        if (labels < 2 || labels > MOST_LABELS) {
            return Optional.empty();
        }
        int customers = ledger.customers().size();
        int[] favourite = new int[customers];
        double[] share = new double[customers];
        double[] distinct = new double[customers];
        long[] spent = new long[labels];
        for (int customer = 0; customer < customers; customer++) {
            Arrays.fill(spent, 0);
            long all = 0;
            for (int at = byCustomer.from(customer); at < byCustomer.to(customer); at++) {
                int line = byCustomer.positions()[at];
                long paid = ledger.revenueOfLine(line);
                int kind = kinds.of(lines.product(line));
                if (kind >= 0 && paid > 0) {
                    spent[kind] += paid;
                    all += paid;
                }
            }
            int best = best(spent);
            favourite[customer] = all == 0 ? Column.Categories.UNKNOWN : best;
            share[customer] = all == 0 ? Double.NaN : 100.0 * spent[best] / all;
            distinct[customer] = all == 0 ? Double.NaN : countPaid(spent);
        }
        return Optional.of(new Favourites(
                new Column.Categories(favourite, List.copyOf(kinds.labels())),
                new Column.Numbers(share),
                new Column.Numbers(distinct)));
    }

    private static int countPaid(long[] spent) {
        int count = 0;
        for (long paid : spent) {
            count += paid > 0 ? 1 : 0;
        }
        return count;
    }

    private static int best(long[] spent) {
        int best = 0;
        for (int kind = 1; kind < spent.length; kind++) {
            if (spent[kind] > spent[best]) {
                best = kind;
            }
        }
        return best;
    }

    /** How many different products she has bought. */
    Column differentProducts() {
        // Remembers for each product who bought it last, so no set is needed for each customer.
        int[] lastBuyer = new int[ledger.products().size()];
        Arrays.fill(lastBuyer, -1);
        return ofLines((customer, from, to) -> {
            int different = 0;
            for (int at = from; at < to; at++) {
                int line = byCustomer.positions()[at];
                int product = lines.product(line);
                if (product != SaleLines.NONE && lines.quantity(line) > 0 && lastBuyer[product] != customer) {
                    lastBuyer[product] = customer;
                    different++;
                }
            }
            return different == 0 ? Double.NaN : different;
        });
    }

    /** Pieces in a line of hers, on the average. */
    Column piecesPerLine() {
        return ofLines((customer, from, to) -> {
            long pieces = 0;
            int count = 0;
            for (int at = from; at < to; at++) {
                long quantity = lines.quantity(byCustomer.positions()[at]);
                if (quantity > 0) {
                    pieces += quantity;
                    count++;
                }
            }
            return count == 0 ? Double.NaN : pieces / 10_000.0 / count;
        });
    }

    /** Discounts in per cent of what she would have paid without them. */
    Optional<Column> discountShare() {
        return ifAnybody(ofLines((customer, from, to) -> {
            double discount = 0;
            double paid = 0;
            for (int at = from; at < to; at++) {
                int line = byCustomer.positions()[at];
                discount += lines.discount(line);
                paid += ledger.revenueOfLine(line);
            }
            return paid + discount <= 0 ? Double.NaN : 100 * discount / (paid + discount);
        }));
    }

    /** What she gave back, in per cent of what she bought. */
    Optional<Column> returnShare() {
        return ifAnybody(ofLines((customer, from, to) -> {
            double bought = 0;
            double returned = 0;
            for (int at = from; at < to; at++) {
                long paid = ledger.revenueOfLine(byCustomer.positions()[at]);
                bought += Math.max(0, paid);
                returned += Math.max(0, -paid);
            }
            return bought == 0 ? Double.NaN : Math.min(100, 100 * returned / bought);
        }));
    }

    private static Optional<Column> ifAnybody(Column.Numbers numbers) {
        return Arrays.stream(numbers.values()).anyMatch(value -> value > 0) ? Optional.of(numbers) : Optional.empty();
    }

    /** A number from the lines of one customer. */
    private interface OfLines {
        double of(int customer, int from, int to);
    }

    private Column.Numbers ofLines(OfLines number) {
        double[] values = new double[ledger.customers().size()];
        for (int customer = 0; customer < values.length; customer++) {
            values[customer] = number.of(customer, byCustomer.from(customer), byCustomer.to(customer));
        }
        return new Column.Numbers(values);
    }
}
