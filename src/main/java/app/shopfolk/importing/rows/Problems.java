package app.shopfolk.importing.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The problems of one file: all are counted, the first of them are kept. */
public final class Problems {
    /** Kept of each file; a file where everything is wrong must not fill the memory. */
    public static final int KEPT = 10_000;

    private final List<Problem> kept = new ArrayList<>();
    private final BitSet setAside = new BitSet();
    private long total;
    private final Map<Problem.Reason, Long> counts = new EnumMap<>(Problem.Reason.class);

    void add(long row, String column, Problem.Reason reason, String... args) {
        total++;
        counts.merge(reason, 1L, Long::sum);
        if (reason.setsAside() && row < Integer.MAX_VALUE) {
            setAside.set((int) row);
        }
        if (kept.size() < KEPT) {
            kept.add(new Problem(row, column, reason, List.of(args)));
        }
    }

    /** How many there are so far. */
    long total() {
        return total;
    }

    /** All rows that wait to be mended, also those whose problems are not kept. */
    public RowNumbers setAside() {
        return new RowNumbers(setAside);
    }

    public List<Problem> kept() {
        return List.copyOf(kept);
    }

    /** How often each reason occurred, also beyond those kept. */
    public Map<Problem.Reason, Long> counts() {
        return Map.copyOf(counts);
    }
}
