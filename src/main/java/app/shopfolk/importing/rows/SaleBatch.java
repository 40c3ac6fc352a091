package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.ProductRecord;
import app.shopfolk.sales.SaleLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a batch of the lines of a file: orders brought to their totals, each receipt once. */
final class SaleBatch {
    private static final long NO_PRODUCT = Prints.text("");

    private final Source source;
    private final Known known;
    private final OrderHeaders headers;
    private final LineBuffer buffer;
    private final Positions<String> receipts;
    private final List<Order> orders;
    private final SaleParties parties;
    private final boolean netIsSure;
    private final Positions<String> stored = new Positions<>();
    private final BitSet replaced = new BitSet();
    private final List<String> confirmed = new ArrayList<>();
    private final SaleLines lines = new SaleLines();
    private long[] identityPrints = {};
    private long[] productPrints = {};

    SaleBatch(
            Source source,
            Known known,
            OrderHeaders headers,
            LineBuffer buffer,
            Positions<String> receipts,
            List<Order> orders,
            SaleParties parties,
            boolean netIsSure) {
        this.source = source;
        this.known = known;
        this.headers = headers;
        this.buffer = buffer;
        this.receipts = receipts;
        this.orders = orders;
        this.parties = parties;
        this.netIsSure = netIsSure;
    }

    Batch finish(Fates fates) {
        identityPrints = parties.identities().stream().mapToLong(Prints::of).toArray();
        productPrints =
                parties.products().list().stream().mapToLong(Prints::text).toArray();
        lines.reserve(buffer.size);
        int[] starts = new int[orders.size() + 1];
        for (int line = 0; line < buffer.size; line++) {
            starts[buffer.receipt[line] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] inOrder = new int[buffer.size];
        int[] next = starts.clone();
        for (int line = 0; line < buffer.size; line++) {
            inOrder[next[buffer.receipt[line]]++] = line;
        }
        for (int order = 0; order < orders.size(); order++) {
            int[] its = Arrays.copyOfRange(inOrder, starts[order], starts[order + 1]);
            if (its.length > 0) {
                settle(orders.get(order), its);
                place(receipts.get(order), its, fates);
            }
        }
        List<ProductRecord> knownProducts = new ArrayList<>();
        List<ProductRecord> products = parties.productRecords(knownProducts);
        List<CustomerRecord> knownCustomers = new ArrayList<>();
        List<CustomerRecord> customers = parties.customers(knownCustomers);
        return new Batch(
                source.file(),
                source.kind().code(),
                source.digest(),
                customers,
                products,
                List.copyOf(parties.identities()),
                List.copyOf(stored.list()),
                replaced,
                lines,
                List.of(),
                new Confirmed(knownCustomers, knownProducts, confirmed, List.of()),
                fates.tally());
    }

    private void settle(Order order, int[] its) {
        if (source.kind() == FileKind.SALE_LINES && !netIsSure && order.tellsWhole()) {
            long goods = order.goods();
            if (goods != Cells.NONE) {
                OrderTotals.spread(buffer, its, its.length, goods);
            }
        }
    }

    /** Stores a receipt, or finds it known, or replaces what was known of it. */
    private void place(String number, int[] its, Fates fates) {
        String key = keyFor(number, buffer.day[its[0]]);
        KnownReceipts.Receipt before = known.receipts().get(key);
        if (before == null) {
            store(stored.add(key), key, its, false, fates);
            return;
        }
        KnownReceipts.Receipt now = receipt(its);
        long[] prints = prints(its);
        List<Integer> missing = KnownReceipts.missing(before.lines(), prints);
        if (KnownReceipts.missing(prints, before.lines()).isEmpty()) {
            confirmed.add(key);
        }
        boolean same = missing.isEmpty() && before.lines().length == its.length;
        if (now.bare() && !before.bare() && headers.isUsed(key)) {
            fates.stored(its.length); // its day and customer went into its lines
            return;
        }
        if (same || (now.bare() && !before.bare())) {
            fates.known(its.length); // known line by line, or its lines are there and this is only its sum
            return;
        }
        boolean made = number.isEmpty() || isMadeKey(number);
        boolean addsTo = made || (!before.bare() && !before.sharesProductWith(now.products()));
        if (addsTo) {
            int[] fresh = missing.stream().mapToInt(i -> its[i]).toArray();
            fates.known((long) its.length - fresh.length);
            if (fresh.length > 0) {
                store(stored.of(key), key, fresh, false, fates);
            }
            return;
        }
        store(stored.of(key), key, its, true, fates);
    }

    /** Keys made from the day begin with it; tills do not number receipts that way. */
    private static boolean isMadeKey(String key) {
        boolean dated = key.length() >= 10 && key.charAt(4) == '-' && key.charAt(7) == '-';
        return dated && (key.startsWith("20") || key.startsWith("19"));
    }

    /** A number that another day's receipt has already stands for another receipt, unless this takes something back. */
    private String keyFor(String number, int day) {
        KnownReceipts.Receipt before = known.receipts().get(number);
        boolean other = before != null && before.day() != day && !isMadeKey(number);
        return other ? number + " " + LocalDate.ofEpochDay(day) : number;
    }

    private void store(int at, String key, int[] its, boolean replaces, Fates fates) {
        replaced.set(at, replaces);
        for (int line : its) {
            buffer.copy(line, at, buffer.identity[line], buffer.product[line], lines);
        }
        fates.stored(its.length);
        if (replaces) {
            known.receipts().learn(key, () -> receipt(its));
        } else {
            known.receipts().add(key, () -> receipt(its));
        }
    }

    private KnownReceipts.Receipt receipt(int[] its) {
        long[] prints = prints(its);
        long[] products = new long[its.length];
        boolean bare = true;
        for (int i = 0; i < its.length; i++) {
            String key = product(its[i]);
            bare &= key.isEmpty();
            products[i] = productPrint(its[i]);
        }
        Arrays.sort(prints);
        Arrays.sort(products);
        int first = its[0];
        return new KnownReceipts.Receipt(
                buffer.day[first],
                buffer.minute[first],
                who(first),
                Channel.values()[buffer.channel[first]],
                prints,
                products,
                bare);
    }

    private long[] prints(int[] its) {
        long[] prints = new long[its.length];
        for (int i = 0; i < its.length; i++) {
            int line = its[i];
            prints[i] = Prints.line(
                    buffer.day[line],
                    buffer.minute[line],
                    whoPrint(line),
                    productPrint(line),
                    buffer.quantity[line],
                    buffer.paid[line],
                    buffer.cost[line],
                    buffer.discount[line]);
        }
        return prints;
    }

    private long whoPrint(int line) {
        int identity = buffer.identity[line];
        return identity == SaleLines.NONE ? Prints.of(null) : identityPrints[identity];
    }

    private long productPrint(int line) {
        int product = buffer.product[line];
        return product == SaleLines.NONE ? NO_PRODUCT : productPrints[product];
    }

    private String product(int line) {
        int product = buffer.product[line];
        return product == SaleLines.NONE ? "" : parties.products().get(product);
    }

    private @Nullable Identity who(int line) {
        int identity = buffer.identity[line];
        return identity == SaleLines.NONE ? null : parties.identities().get(identity);
    }
}
