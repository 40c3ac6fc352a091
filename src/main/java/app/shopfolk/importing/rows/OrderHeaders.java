package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.values.DateForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Day and customer of orders from files with a row per order, for lines in other files that name only the order. */
public final class OrderHeaders {
    private final Map<String, Order> orders = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Reads such a file; returns a taker of its rows. */
    public RowTaker reading(Source source) {
        Cells cells = new Cells(source.columns());
        Person person = new Person(cells, new Problems(), source);
        return (number, row) -> {
            cells.at(number, row);
            String key = cells.key(Meaning.RECEIPT);
            long date = cells.date(Meaning.DATE);
            if (!key.isEmpty() && date != Cells.NONE && date != Cells.BAD) {
                Order order = new Order();
                order.day = DateForm.day(date);
                order.minute = SaleRows.minute(cells, date);
                order.who = person.identities();
                order.channel = RowWords.channel(cells.text(Meaning.CHANNEL));
                orders.putIfAbsent(key, order);
            }
        };
    }

    /** What is told of an order, now used by a line. */
    @Nullable
    Order get(String key) {
        Order order = orders.get(key);
        if (order != null) {
            used.add(key);
        }
        return order;
    }

    /** Whether lines of this drop took their day or customer from the row of an order. */
    boolean isUsed(String key) {
        return used.contains(key);
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface RowTaker {
        void take(long number, List<String> cells);
    }
}
