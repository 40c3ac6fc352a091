package app.shopfolk.importing.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a table's header stands.
 *
 * @param first its first row, from 1; 0 where there is none
 * @param last its last row; the data begins below it
 * @param names the columns' names
 * @param titleAbove whether lines stand above it
 */
record Header(long first, long last, List<String> names, boolean titleAbove) {
    /** Names of our own for a table without a header, whose first row is known. */
    static Header none(int width, long firstRow, boolean titleAbove) {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= Math.max(1, width); column++) {
            names.add("Column " + column);
        }
        return new Header(0, firstRow - 1, List.copyOf(names), titleAbove);
    }
}
