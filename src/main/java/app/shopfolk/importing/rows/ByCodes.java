package app.shopfolk.importing.rows;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of some cells of a row, by the numbers of their texts, so that the same cells in another row need
 * not be worked on again. It may forget: of two that fall on one place the later stays.
 */
final class ByCodes<T> {
    private static final int MOST = 1 << 20;

    private record Kept<T>(int[] codes, T made) {}

    private final Cells cells;
    private final int[] places;
    private final int[] codes;
    private @Nullable Kept<T>[] kept = room(256);
    private @Nullable Kept<T> last;
    private int count;
    private int at = -1;

    ByCodes(Cells cells, int[] places) {
        this.cells = cells;
        this.places = places;
        this.codes = new int[places.length];
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Kept<T>[] room(int size) {
        return (Kept<T>[]) new Kept<?>[size];
    }

    /** What was kept for the cells of the row at hand, or {@code null}. */
    @Nullable
    T find() {
        Kept<T> before = last;
        int[] codesBefore = before == null ? codes : before.codes;
        boolean same = before != null;
        int hash = 1;
        for (int i = 0; i < places.length; i++) {
            int code = cells.code(places[i]);
            if (code < 0) {
                at = -1;
                return null;
            }
            same = same && codesBefore[i] == code;
            codes[i] = code;
            hash = hash * 0x9e3779b1 + code;
        }
        if (before != null && same) {
            return before.made;
        }
        at = hash ^ hash >>> 16;
        Kept<T> there = kept[at & (kept.length - 1)];
        if (there == null || !Arrays.equals(there.codes, codes)) {
            return null;
        }
        last = there;
        return there.made;
    }

    /** Keeps what was made of the cells that were looked for last; says whether that can be. */
    boolean keep(T made) {
        if (at == -1) {
            return false;
        }
        if (count * 2 > kept.length && kept.length < MOST) {
            grow();
        }
        int place = at & (kept.length - 1);
        count += kept[place] == null ? 1 : 0;
        Kept<T> fresh = new Kept<>(codes.clone(), made);
        kept[place] = fresh;
        last = fresh;
        return true;
    }

    private void grow() {
        @Nullable Kept<T>[] before = kept;
        kept = room(before.length * 4);
        count = 0;
        for (Kept<T> old : before) {
            if (old != null) {
                int hash = 1;
                for (int code : old.codes) {
                    hash = hash * 0x9e3779b1 + code;
                }
                kept[(hash ^ hash >>> 16) & (kept.length - 1)] = old;
                count++;
            }
        }
    }
}
