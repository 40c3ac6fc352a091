package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Identity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One receipt as far as a file has told of it: what stands on its first row holds for the rows that leave it out. */
final class Order {
    private static final long[] NOTHING = {};
    private static final Meaning[] AMOUNTS = {
        Meaning.ORDER_SUBTOTAL,
        Meaning.ORDER_TOTAL,
        Meaning.ORDER_DISCOUNT,
        Meaning.ORDER_TAX,
        Meaning.ORDER_SHIPPING,
        Meaning.ORDER_TIP,
        Meaning.REFUNDED,
        Meaning.ADJUSTED_TOTAL,
        Meaning.TAX,
        Meaning.TIP,
        Meaning.SHIPPING,
        Meaning.DISCOUNT
    };

    /** Its position among the receipts of the file. */
    int position = -1;

    int day = DateForm.NO_DAY;
    int minute = DateForm.NO_MINUTE;
    List<Identity> who = List.of();
    Channel channel = Channel.UNKNOWN;
    Problem.@Nullable Reason dropped;
    /** Made for the first amount that is told. */
    private long[] amounts = NOTHING;

    /** Made for the first row that has a fingerprint. */
    private Set<Long> rows = Set.of();

    /** Whether a row of this fingerprint was there before. */
    boolean hasRow(long print) {
        return rows.contains(print);
    }

    void addRow(long print) {
        if (print != 0) {
            rows = rows.isEmpty() ? new HashSet<>(2) : rows;
            rows.add(print);
        }
    }

    /** Takes amounts of the whole order from a row, each once; says whether all that stand there are numbers. */
    boolean read(Cells cells, Problems problems) {
        for (int i = 0; i < AMOUNTS.length; i++) {
            if (!cells.has(AMOUNTS[i])) {
                continue;
            }
            long amount = cells.sum(AMOUNTS[i]);
            if (amount == Cells.BAD) {
                problems.add(
                        cells.row(), cells.header(AMOUNTS[i]), Problem.Reason.NOT_A_NUMBER, cells.text(AMOUNTS[i]));
                return false;
            }
            if (amount != Cells.NONE) {
                keep(i, amount);
            }
        }
        return true;
    }

    private void keep(int place, long amount) {
        if (amounts.length == 0) {
            amounts = new long[AMOUNTS.length];
            Arrays.fill(amounts, Cells.NONE);
        }
        if (amounts[place] == Cells.NONE) {
            amounts[place] = amount;
        }
    }

    private long of(Meaning meaning) {
        long amount = amounts.length == 0
                ? Cells.NONE
                : amounts[Arrays.asList(AMOUNTS).indexOf(meaning)];
        return amount == Cells.NONE ? 0 : amount;
    }

    private boolean told(Meaning meaning) {
        return amounts.length > 0 && amounts[Arrays.asList(AMOUNTS).indexOf(meaning)] != Cells.NONE;
    }

    /**
     * What was paid for the goods of the whole order, refunds taken off; {@link Cells#NONE} where the file does not say.
     * Whether a subtotal is before the discount, and whether tax is in it, is told by what adds up to the total.
     */
    long goods() {
        long refunded = refunded();
        long tax = Math.abs(of(Meaning.ORDER_TAX)) + Math.abs(of(Meaning.TAX));
        long tip = Math.abs(of(Meaning.ORDER_TIP)) + Math.abs(of(Meaning.TIP));
        long shipping = Math.abs(of(Meaning.ORDER_SHIPPING)) + Math.abs(of(Meaning.SHIPPING));
        long total = of(Meaning.ORDER_TOTAL);
        if (!told(Meaning.ORDER_SUBTOTAL)) {
            if (!told(Meaning.ORDER_TOTAL)) {
                return Cells.NONE;
            }
            long extras = tax + tip + shipping;
            return (total < 0 ? total + extras : total - extras) - (total < 0 ? 0 : refunded);
        }
        long subtotal = of(Meaning.ORDER_SUBTOTAL);
        long goods = told(Meaning.ORDER_TOTAL) ? goods(subtotal, tax, tip + shipping, total) : subtotal;
        return goods - (goods < 0 ? 0 : refunded);
    }

    /**
     * A discount of the order may be told once more on its lines, or be one of several: that which adds up to the total was
     * taken off. Where none does, the subtotal stands.
     */
    private long goods(long subtotal, long tax, long extras, long total) {
        long ofOrder = Math.abs(of(Meaning.ORDER_DISCOUNT));
        long ofLine = Math.abs(of(Meaning.DISCOUNT));
        for (long taxOutside : new long[] {tax, 0}) {
            for (long off : new long[] {0, told(Meaning.ORDER_DISCOUNT) ? ofOrder : ofLine, ofLine, ofOrder + ofLine}) {
                if (near(subtotal - off + extras + taxOutside, total)) {
                    return subtotal - off - (tax - taxOutside);
                }
            }
        }
        return subtotal;
    }

    /** What was given back, as a sum of its own or by what is left of the total. */
    private long refunded() {
        boolean adjusted = told(Meaning.ADJUSTED_TOTAL) && told(Meaning.ORDER_TOTAL) && !told(Meaning.REFUNDED);
        return adjusted
                ? Math.max(0, of(Meaning.ORDER_TOTAL) - of(Meaning.ADJUSTED_TOTAL))
                : Math.abs(of(Meaning.REFUNDED));
    }

    /** Whether the file says what the whole order came to, or what was given back of it. */
    boolean tellsWhole() {
        return told(Meaning.ORDER_SUBTOTAL) || told(Meaning.ORDER_TOTAL);
    }

    private static boolean near(long a, long b) {
        return Math.abs(a - b) <= 100;
    }
}
