package app.shopfolk.importing.rows;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowNumbers numbers && numbers.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.cardinality() + " rows";
    }
}
