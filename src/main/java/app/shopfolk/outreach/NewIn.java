package app.shopfolk.outreach;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Product;
import app.shopfolk.sales.SaleLines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A product that came in lately and who wants to hear of it: whoever has it on the wish list, or bought often of its brand
 * (with a record, its artist) or category.
 *
 * @param interested rows with the reason, the surest first
 */
public record NewIn(Product product, LocalDate since, Map<Integer, Phrase> interested) {
    /** What the ids of these audiences begin with, before the product's id. */
    public static final String ID = "new-in:";

    private static final int DAYS = 30;
    private static final int MOST = 20;
    private static final int OF_BRAND = 2;
    private static final int OF_CATEGORY = 3;
    private static final int LONG_WORD = 4;

    /**
     * The products that came within thirty days of today, but not with the very first imports, for which somebody may care;
     * those most people wait for first, at most twenty.
     *
     * @param firstTold when each product was first told of, by its id
     */
    public static List<NewIn> of(CustomerFacts facts, Map<Integer, Instant> firstTold, LocalDate today) {
        Optional<LocalDate> opened = firstTold.values().stream().map(NewIn::day).min(LocalDate::compareTo);
        List<Product> fresh = facts.ledger().products().stream()
                .filter(product -> firstTold.containsKey(product.id()))
                .filter(product -> {
                    LocalDate day = day(firstTold.getOrDefault(product.id(), Instant.EPOCH));
                    return !day.equals(opened.orElse(day)) && day.plusDays(DAYS).isAfter(today);
                })
                .toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        Tastes tastes = new Tastes(facts.ledger());
        return fresh.stream()
                .map(product -> new NewIn(
                        product,
                        day(firstTold.getOrDefault(product.id(), Instant.EPOCH)),
                        interested(facts, tastes, product)))
                .filter(each -> !each.interested().isEmpty())
                .sorted((one, other) -> Integer.compare(
                        other.interested().size(), one.interested().size()))
                .limit(MOST)
                .toList();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static Map<Integer, Phrase> interested(CustomerFacts facts, Tastes tastes, Product product) {
        Map<Integer, Phrase> interested = new LinkedHashMap<>();
        for (int row = 0; row < facts.size(); row++) {
            if (isWished(facts.customer(row), product)) {
                interested.put(row, Phrase.of("outreach.new-in.wished"));
            }
        }
        tastes.bought(tastes.brands, product.brand(), OF_BRAND, product)
                .forEach((row, times) -> interested.putIfAbsent(row, said("brand", times, product.brand())));
        tastes.bought(tastes.categories, product.category(), OF_CATEGORY, product)
                .forEach((row, times) -> interested.putIfAbsent(row, said("category", times, product.category())));
        return interested;
    }

    private static Phrase said(String what, int times, @Nullable String label) {
        return Phrase.of("outreach.new-in." + what, (long) times, Phrase.verbatim(String.valueOf(label)));
    }

    /** Whether a wish names the product, or its brand. */
    private static boolean isWished(Customer customer, Product product) {
        String wishes = customer.value(CustomerField.WISH_LIST).orElse("").toLowerCase(Locale.ROOT);
        return !wishes.isEmpty()
                && (names(wishes, product.name()) || names(wishes, product.key()) || names(wishes, product.brand()));
    }

    private static boolean names(String wishes, @Nullable String word) {
        return word != null && word.length() >= LONG_WORD && wishes.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Those who want to hear of it, as an audience of their own. */
    public Audience audience() {
        return new Audience(ID + product.id(), product.name(), -1, new ArrayList<>(new TreeSet<>(interested.keySet())));
    }

    /** On how many receipts each customer bought of each brand and category. */
    private static final class Tastes {
        private final LedgerContents ledger;
        private final Map<String, Map<Integer, Set<Integer>>> brands;
        private final Map<String, Map<Integer, Set<Integer>>> categories;
        private final Map<Integer, Set<Integer>> products = new HashMap<>();

        Tastes(LedgerContents ledger) {
            this.ledger = ledger;
            this.brands = by(Product::brand);
            this.categories = by(Product::category);
            SaleLines lines = ledger.lines();
            for (int line = 0; line < lines.size(); line++) {
                if (lines.product(line) != SaleLines.NONE && ledger.customerOfLine(line) != SaleLines.NONE) {
                    products.computeIfAbsent(
                                    ledger.products().get(lines.product(line)).id(), none -> new TreeSet<>())
                            .add(ledger.customerOfLine(line));
                }
            }
        }

        private Map<String, Map<Integer, Set<Integer>>> by(Function<Product, @Nullable String> word) {
            Map<String, Map<Integer, Set<Integer>>> receipts = new HashMap<>();
            SaleLines lines = ledger.lines();
            for (int line = 0; line < lines.size(); line++) {
                int row = ledger.customerOfLine(line);
                int product = lines.product(line);
                if (row == SaleLines.NONE || product == SaleLines.NONE || lines.quantity(line) <= 0) {
                    continue;
                }
                String label = word.apply(ledger.products().get(product));
                if (label != null && !label.isBlank()) {
                    receipts.computeIfAbsent(label, none -> new HashMap<>())
                            .computeIfAbsent(row, none -> new TreeSet<>())
                            .add(lines.receipt(line));
                }
            }
            return receipts;
        }

        /** Who bought of a label at least so many times, and how often; without those who have this very product. */
        Map<Integer, Integer> bought(
                Map<String, Map<Integer, Set<Integer>>> of, @Nullable String label, int least, Product product) {
            Map<Integer, Integer> times = new LinkedHashMap<>();
            if (label != null) {
                Set<Integer> owning = products.getOrDefault(product.id(), Set.of());
                of.getOrDefault(label, Map.of()).forEach((row, receipts) -> {
                    if (receipts.size() >= least && !owning.contains(row)) {
                        times.put(row, receipts.size());
                    }
                });
            }
            return times;
        }
    }
}
