package app.shopfolk.importing.rows;

import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Receipts of the ledger and of this drop, with the fingerprints of their lines. */
final class KnownReceipts {
    /**
     * What is known of a receipt.
     *
     * @param lines fingerprints of its lines, sorted
     * @param products fingerprints of the products on it, sorted
     * @param bare whether it names no product: one that came without its lines
     */
    record Receipt(
            int day, int minute, @Nullable Identity who, Channel channel, long[] lines, long[] products, boolean bare) {
        boolean sharesProductWith(long[] others) {
            for (long other : others) {
                if (Arrays.binarySearch(products, other) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What was worked out, in the place of what works it out. */
    private record Made(Receipt get) implements Supplier<Receipt> {}

    /** Worked out when somebody asks: most receipts of a file are new, and nobody does. */
    private final Map<String, Supplier<Receipt>> receipts = new HashMap<>();

    KnownReceipts(LedgerContents ledger) {
        SaleLines lines = ledger.lines();
        int[] starts = new int[ledger.receipts().size() + 1];
        for (int line = 0; line < lines.size(); line++) {
            starts[lines.receipt(line) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] order = new int[lines.size()];
        int[] next = starts.clone();
        for (int line = 0; line < lines.size(); line++) {
            order[next[lines.receipt(line)]++] = line;
        }
        for (int receipt = 0; receipt < ledger.receipts().size(); receipt++) {
            if (starts[receipt] < starts[receipt + 1]) {
                int from = starts[receipt];
                int to = starts[receipt + 1];
                receipts.put(ledger.receipts().get(receipt), () -> of(ledger, Arrays.copyOfRange(order, from, to)));
            }
        }
    }

    private static Receipt of(LedgerContents ledger, int[] positions) {
        SaleLines lines = ledger.lines();
        long[] prints = new long[positions.length];
        long[] products = new long[positions.length];
        boolean bare = true;
        for (int i = 0; i < positions.length; i++) {
            int line = positions[i];
            int product = lines.product(line);
            String key = product == SaleLines.NONE
                    ? ""
                    : ledger.products().get(product).key();
            bare &= key.isEmpty();
            products[i] = Prints.text(key);
            prints[i] = Prints.line(
                    lines.day(line),
                    lines.minute(line),
                    Prints.of(who(ledger, line)),
                    products[i],
                    lines.quantity(line),
                    lines.paid(line),
                    lines.cost(line),
                    lines.discount(line));
        }
        Arrays.sort(prints);
        Arrays.sort(products);
        int first = positions[0];
        return new Receipt(
                lines.day(first),
                lines.minute(first),
                who(ledger, first),
                lines.channel(first),
                prints,
                products,
                bare);
    }

    private static @Nullable Identity who(LedgerContents ledger, int line) {
        int identity = ledger.lines().identity(line);
        return identity == SaleLines.NONE ? null : ledger.identities().get(identity);
    }

    @Nullable
    Receipt get(String key) {
        Supplier<Receipt> known = receipts.get(key);
        if (known == null) {
            return null;
        }
        if (known instanceof Made made) {
            return made.get();
        }
        Receipt receipt = known.get();
        receipts.put(key, new Made(receipt));
        return receipt;
    }

    /** Remembers a receipt in the place of what was known of it. */
    void learn(String key, Supplier<Receipt> receipt) {
        receipts.put(key, receipt);
    }

    /** Adds lines to a known receipt. */
    void add(String key, Supplier<Receipt> added) {
        Receipt before = get(key);
        if (before == null) {
            learn(key, added);
            return;
        }
        Receipt more = added.get();
        learn(
                key,
                () -> new Receipt(
                        before.day,
                        before.minute,
                        before.who,
                        before.channel,
                        merged(before.lines, more.lines),
                        merged(before.products, more.products),
                        before.bare && more.bare));
    }

    private static long[] merged(long[] a, long[] b) {
        long[] merged = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, merged, a.length, b.length);
        Arrays.sort(merged);
        return merged;
    }

    /** Which of some fingerprints are not among the known ones, each known one answering for one. */
    static List<Integer> missing(long[] known, long[] prints) {
        Map<Long, Integer> left = new HashMap<>();
        for (long print : known) {
            left.merge(print, 1, Integer::sum);
        }
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < prints.length; i++) {
            int times = left.getOrDefault(prints[i], 0);
            if (times > 0) {
                left.put(prints[i], times - 1);
            } else {
                missing.add(i);
            }
        }
        return missing;
    }
}
