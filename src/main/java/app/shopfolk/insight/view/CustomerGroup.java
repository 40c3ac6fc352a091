package app.shopfolk.insight.view;

import app.shopfolk.base.Money;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Customers behind a mark of a chart.
 *
 * @param count how many they are and what they make together, in words
 * @param sentence what their amounts mean
 * @param rows in the order they are listed
 * @param amount what is said of each row
 */
record CustomerGroup(String title, String count, String sentence, List<Integer> rows, IntFunction<Money> amount) {
    CustomerGroup {
        rows = List.copyOf(rows);
    }
}
