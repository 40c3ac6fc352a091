package app.shopfolk.affinity;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Product;
import app.shopfolk.sales.Trace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What each customer wishes for and how she rated what she has, as her files tell it, by products of the ledger. */
public final class Wishes {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|\\n]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Map<String, Integer> productByName = new HashMap<>();
    private final LedgerContents ledger;

    private Wishes(LedgerContents ledger) {
        this.ledger = ledger;
        for (int at = 0; at < ledger.products().size(); at++) {
            Product product = ledger.products().get(at);
            productByName.putIfAbsent(folded(product.name()), at);
            productByName.putIfAbsent(folded(product.key()), at);
        }
    }

    public static Wishes of(CustomerFacts facts) {
        return new Wishes(facts.ledger());
    }

    /** As wishes and ratings are written: what separates them stands for something else inside a name. */
    private static String folded(String name) {
        return name.replace(';', ',').replace(": ", ":").strip().toLowerCase(Locale.ROOT);
    }

    /** The wishes of a customer in her own or the shop's words, whether or not the shop has such a product. */
    public List<String> words(int row) {
        String list = ledger.customers().get(row).values().get(CustomerField.WISH_LIST);
        return list == null
                ? List.of()
                : split(list).stream().filter(wish -> !wish.isBlank()).toList();
    }

    private List<String> split(String list) {
        List<String> parts = List.of(BETWEEN.split(list.strip()));
        if (parts.size() > 1 || productByName.containsKey(folded(list))) {
            return parts;
        }
        return List.of(COMMA.split(list.strip()));
    }

    /** The products on a customer's wish list. */
    public int[] products(int row) {
        return words(row).stream()
                .map(wish -> productByName.get(folded(wish)))
                .filter(product -> product != null)
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
    }

    /** A customer's ratings by product, 1 to 5; a fraction is rounded. Ratings of what the shop does not sell are left out. */
    public Map<Integer, Integer> ratings(int row) {
        Map<Integer, Integer> ratings = new HashMap<>();
        Trace rated = Trace.of(ledger.customers().get(row).values().get(CustomerField.RATINGS));
        for (String name : rated.things().keySet()) {
            Integer product = productByName.get(folded(name));
            int stars = (int) Math.round(rated.number(name).doubleValue());
            if (product != null && stars >= 1 && stars <= 5) {
                ratings.put(product, stars);
            }
        }
        return ratings;
    }
}
