package app.shopfolk.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ten measures of the Pollock benchmark (Vitagliano et al. 2023, PVLDB 16(8)): success, and precision, recall and F1
 * of header cells, records and cells, as multisets.
 */
final class PollockScore {
    private static final String BETWEEN_CELLS = "\u0001";

    private PollockScore() {}

    /** The sum of the ten measures, from 0 to 10; both tables with their header as first row. */
    static double of(List<List<String>> expected, List<List<String>> read) {
        return 1
                + three(cells(head(expected)), cells(head(read)))
                + three(records(body(expected)), records(body(read)))
                + three(cells(body(expected)), cells(body(read)));
    }

    private static List<List<String>> head(List<List<String>> rows) {
        return rows.subList(0, Math.min(1, rows.size()));
    }

    private static List<List<String>> body(List<List<String>> rows) {
        return rows.subList(Math.min(1, rows.size()), rows.size());
    }

    private static List<String> cells(List<List<String>> rows) {
        List<String> cells = new ArrayList<>();
        rows.forEach(cells::addAll);
        return cells;
    }

    private static List<String> records(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(BETWEEN_CELLS, row)).toList();
    }

    private static double three(List<String> expected, List<String> read) {
        if (expected.isEmpty()) {
            return 3;
        }
        Map<String, Integer> left = new HashMap<>();
        expected.forEach(item -> left.merge(item, 1, Integer::sum));
        int same = 0;
        for (String item : read) {
            int there = left.getOrDefault(item, 0);
            if (there > 0) {
                left.put(item, there - 1);
                same++;
            }
        }
        if (same == 0) {
            return 0;
        }
        double recall = (double) same / expected.size();
        double precision = (double) same / read.size();
        return recall + precision + 2 * recall * precision / (recall + precision);
    }
}
