package app.shopfolk.affinity;

import app.shopfolk.sales.Product;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of a till's products are no goods: postage, fees, corrections, amounts typed in by hand. They stand on receipts, so
 * they count as sales, but they go together with nothing and nobody is offered them. Told by their names: the table
 * {@code charges.txt}.
 */
final class Charges {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ANYTHING_BEFORE = "* ";
    private static final Set<String> NAMES = new HashSet<>();
    private static final Set<String> ENDINGS = new HashSet<>();

    static {
        for (String line : table()) {
            if (line.startsWith(ANYTHING_BEFORE)) {
                ENDINGS.add(line.substring(ANYTHING_BEFORE.length() - 1));
            } else if (!line.startsWith("#")) {
                NAMES.add(line);
            }
        }
    }

    private Charges() {}

    private static List<String> table() {
        try (InputStream table = Objects.requireNonNull(Charges.class.getResourceAsStream("charges.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The positions of those among some products. */
    static BitSet among(List<Product> products) {
        BitSet charges = new BitSet(products.size());
        for (int product = 0; product < products.size(); product++) {
            charges.set(product, isCharge(products.get(product).name()));
        }
        return charges;
    }

    static boolean isCharge(String name) {
        String plain =
                NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return NAMES.contains(plain) || ENDINGS.stream().anyMatch((" " + plain)::endsWith);
    }
}
