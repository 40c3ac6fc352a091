package app.shopfolk.importing.meaning;

import app.shopfolk.importing.values.ColumnEvidence;
import app.shopfolk.importing.values.NumberEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells amounts of a line from amounts of a whole order where the name alone cannot: {@code Total}, {@code Tax}. */
final class OrderAmounts {
    private static final long ONE = 10_000;
    private static final Pattern SUM =
            Pattern.compile("amount|betrag|montant|importo|upphaed|額|discounts|rebates|remises|sconti|credits");
    private static final Pattern TWO_DECIMALS = Pattern.compile("\\(?-?\\d+[.,]\\d0\\)?");

    /** So many receipts of nobody but one customer are no shop's. */
    private static final int ENOUGH = 5;

    private OrderAmounts() {}

    static List<Meaning> sorted(
            FileKind kind, List<Meaning> columns, List<String> header, List<ColumnEvidence> evidence) {
        List<Meaning> sorted = new ArrayList<>(columns);
        if (kind == FileKind.RECEIPTS) {
            wholeReceipts(sorted, header);
            withoutOwnAddress(sorted, evidence);
        }
        int discount = sorted.indexOf(Meaning.DISCOUNT);
        if (discount >= 0
                && !sorted.contains(Meaning.DISCOUNT_RATE)
                && isRate(HeaderName.of(header.get(discount)), sorted, evidence, discount)) {
            sorted.set(discount, Meaning.DISCOUNT_RATE);
        }
        int net = sorted.indexOf(Meaning.NET);
        if (net >= 0 && isAfterFees(header, net)) {
            sorted.set(net, Meaning.ASIDE);
        }
        int total = sorted.indexOf(Meaning.ORDER_TOTAL);
        boolean paidOut = total >= 0 && HeaderName.of(header.get(total)).equals("total");
        if (paidOut && header.stream().map(HeaderName::of).anyMatch("selling fees"::equals)) {
            sorted.set(total, Meaning.ASIDE);
        }
        wholeOrder(kind, sorted, header);
        boolean orders = sorted.contains(Meaning.ORDER_SUBTOTAL) || sorted.contains(Meaning.ORDER_SHIPPING);
        boolean priced =
                sorted.contains(Meaning.UNIT_PRICE) || sorted.contains(Meaning.NET) || sorted.contains(Meaning.GROSS);
        for (int i = 0; i < sorted.size(); i++) {
            boolean plainTotal = sorted.get(i) == Meaning.AMOUNT
                    && List.of("total", "合計", "total price").contains(HeaderName.of(header.get(i)));
            if (kind == FileKind.SALE_LINES
                    && plainTotal
                    && orders
                    && priced
                    && !sorted.contains(Meaning.ORDER_TOTAL)) {
                sorted.set(i, Meaning.ORDER_TOTAL);
            }
        }
        return sorted;
    }

    /** An e-mail that stands on every receipt is the shop's own, or that of whoever stood at the till. */
    private static void withoutOwnAddress(List<Meaning> columns, List<ColumnEvidence> evidence) {
        int email = columns.indexOf(Meaning.EMAIL);
        if (email >= 0
                && evidence.get(email).filled() >= ENOUGH
                && evidence.get(email).distinct() == 1) {
            columns.set(email, Meaning.ASIDE);
        }
    }

    /** In a file of receipts every amount is one of the whole order. */
    private static void wholeReceipts(List<Meaning> columns, List<String> header) {
        int amount = columns.indexOf(Meaning.AMOUNT);
        boolean subtotal = amount >= 0 && HeaderName.forms(header.get(amount)).contains("小計");
        replaceIfFree(columns, Meaning.AMOUNT, subtotal ? Meaning.ORDER_SUBTOTAL : Meaning.ORDER_TOTAL);
        int gross = columns.indexOf(Meaning.GROSS);
        boolean better = columns.contains(Meaning.ORDER_SUBTOTAL) || columns.contains(Meaning.ORDER_TOTAL);
        if (gross >= 0 && better && !columns.contains(Meaning.NET) && !columns.contains(Meaning.AMOUNT)) {
            columns.set(gross, Meaning.ASIDE);
        }
    }

    /** Subtotals and discounts beside prices of single lines are those of the order. */
    private static void wholeOrder(FileKind kind, List<Meaning> columns, List<String> header) {
        if (kind != FileKind.SALE_LINES || !columns.contains(Meaning.UNIT_PRICE)) {
            return;
        }
        int amount = columns.indexOf(Meaning.AMOUNT);
        boolean ofOrder = amount >= 0 && header.get(amount).equals("小計") && header.contains("送料");
        if (ofOrder) {
            replaceIfFree(columns, Meaning.AMOUNT, Meaning.ORDER_SUBTOTAL);
        }
        if (columns.contains(Meaning.ORDER_SUBTOTAL)) {
            replaceIfFree(columns, Meaning.DISCOUNT, Meaning.ORDER_DISCOUNT);
            int line = columns.contains(Meaning.DISCOUNT) ? -1 : lineDiscount(columns, header);
            if (line >= 0) {
                columns.set(line, Meaning.DISCOUNT);
            }
        }
    }

    private static int lineDiscount(List<Meaning> columns, List<String> header) {
        for (int i = 0; i < columns.size(); i++) {
            String name = HeaderName.of(header.get(i));
            if (columns.get(i) == Meaning.ASIDE && (name.equals("lineitem discount") || name.equals("line discount"))) {
                return i;
            }
        }
        return -1;
    }

    /** A discount in per cent, or never above 1 although the amounts beside it are, is a share and no amount. */
    private static boolean isRate(String name, List<Meaning> columns, List<ColumnEvidence> evidence, int discount) {
        NumberEvidence numbers = evidence.get(discount).numbers();
        if (numbers.numbers() == 0) {
            return false;
        }
        if (numbers.percents() > 0) {
            return true;
        }
        if (numbers.currencies() > 0 || SUM.matcher(name).find() || isWrittenAsMoney(evidence.get(discount))) {
            return false;
        }
        for (Meaning amount : List.of(Meaning.AMOUNT, Meaning.UNIT_PRICE, Meaning.GROSS)) {
            int column = columns.indexOf(amount);
            if (column >= 0 && evidence.get(column).numbers().largest() > 20 * ONE) {
                return numbers.largest() > 0 && numbers.largest() <= ONE && numbers.negatives() == 0;
            }
        }
        return false;
    }

    /** Shares are written 0.2 and 0; sums of money 0.20 and 0.00. */
    private static boolean isWrittenAsMoney(ColumnEvidence values) {
        return values.examples().stream()
                .anyMatch(value -> TWO_DECIMALS.matcher(value).matches());
    }

    private static boolean isFee(String name) {
        return name.equals("fee") || name.equals("fees") || name.contains(" fee ") || name.endsWith(" fees");
    }

    /** What payment services call "net" is what is left after their fee, not the price without tax. */
    private static boolean isAfterFees(List<String> header, int net) {
        boolean plain = List.of("net", "net amount").contains(HeaderName.of(header.get(net)));
        return plain && header.stream().map(HeaderName::of).anyMatch(OrderAmounts::isFee);
    }

    private static void replaceIfFree(List<Meaning> columns, Meaning from, Meaning to) {
        int at = columns.indexOf(from);
        if (at >= 0 && !columns.contains(to)) {
            columns.set(at, to);
        }
    }
}
