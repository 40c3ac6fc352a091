package app.shopfolk.sales.store;

import app.shopfolk.sales.SaleLines;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What an import's lines add up to, to be found again at every reading; sums of what is known, modulo 2^64. */
record LineSums(long lines, long quantity, long paid, long cost, long discount) {
    static final LineSums NONE = new LineSums(0, 0, 0, 0, 0);

    static LineSums of(SaleLines lines, int from, int to) {
        long quantity = 0;
        long paid = 0;
        long cost = 0;
        long discount = 0;
        for (int line = from; line < to; line++) {
            quantity += known(lines.quantity(line));
            paid += known(lines.paid(line));
            cost += known(lines.cost(line));
            discount += known(lines.discount(line));
        }
        return new LineSums(to - from, quantity, paid, cost, discount);
    }

    /** As they were when the import of a row of {@code import_batch} was made. */
    static LineSums expected(ResultSet row) throws SQLException {
        return new LineSums(
                row.getLong("line_count"),
                row.getLong("quantity_sum"),
                row.getLong("paid_sum"),
                row.getLong("cost_sum"),
                row.getLong("discount_sum"));
    }

    private static long known(long amount) {
        return amount == SaleLines.UNKNOWN ? 0 : amount;
    }

    LineSums plus(LineSums other) {
        return new LineSums(
                lines + other.lines,
                quantity + other.quantity,
                paid + other.paid,
                cost + other.cost,
                discount + other.discount);
    }
}
