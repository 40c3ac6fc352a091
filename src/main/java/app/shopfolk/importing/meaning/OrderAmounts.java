package app.shopfolk.importing.meaning;

import app.shopfolk.importing.values.ColumnEvidence;
import java.util.ArrayList;
import java.util.List;

/** Tells amounts of a line from amounts of a whole order where the name alone cannot: {@code Total}, {@code Tax}. */
final class OrderAmounts {
    private OrderAmounts() {}

    static List<Meaning> sorted(
            FileKind kind, List<Meaning> columns, List<String> header, List<ColumnEvidence> evidence) {
        List<Meaning> sorted = new ArrayList<>(columns);
        if (kind == FileKind.RECEIPTS) {
            replaceIfFree(sorted, Meaning.AMOUNT, Meaning.ORDER_TOTAL);
        }
        boolean orders = sorted.contains(Meaning.ORDER_SUBTOTAL) || sorted.contains(Meaning.ORDER_SHIPPING);
        boolean priced = sorted.contains(Meaning.UNIT_PRICE)
                || sorted.contains(Meaning.NET)
                || sorted.contains(Meaning.GROSS);
        for (int i = 0; i < sorted.size(); i++) {
            boolean plainTotal = sorted.get(i) == Meaning.AMOUNT
                    && List.of("total", "合計", "total price").contains(HeaderName.of(header.get(i)));
            if (kind == FileKind.SALE_LINES && plainTotal && orders && priced && !sorted.contains(Meaning.ORDER_TOTAL)) {
                sorted.set(i, Meaning.ORDER_TOTAL);
            }
        }
        return sorted;
    }

    private static void replaceIfFree(List<Meaning> columns, Meaning from, Meaning to) {
        int at = columns.indexOf(from);
        if (at >= 0 && !columns.contains(to)) {
            columns.set(at, to);
        }
    }
}
