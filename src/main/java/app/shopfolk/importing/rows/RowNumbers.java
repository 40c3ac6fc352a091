package app.shopfolk.importing.rows;

import java.util.BitSet;

/** Some rows of a file by their numbers, a bit for each, however many they are. */
public final class RowNumbers {
    public static final RowNumbers NONE = new RowNumbers(new BitSet());

    private final BitSet rows;

    /** @param rows their numbers, copied */
    RowNumbers(BitSet rows) {
        this.rows = (BitSet) rows.clone();
    }

    public boolean contains(long row) {
        return row <= Integer.MAX_VALUE && rows.get((int) row);
    }

    public int size() {
        return rows.cardinality();
    }
}
