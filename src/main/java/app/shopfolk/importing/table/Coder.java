package app.shopfolk.importing.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives each different text of a column a number, in order of their coming: most columns repeat a few thousand texts a
 * million times, and whoever works on the rows then needs to look at each only once. A column that hardly repeats itself is
 * given up. Numbers are given by one thread; others may ask for the texts of numbers that were handed to them.
 */
final class Coder {
    private static final int MOST = 1 << 20;
    private static final int MOST_TEXT = 1 << 25;
    private static final int TRIED = 1 << 14;
    private static final int PART_BITS = 10;
    private static final int PART = 1 << PART_BITS;
    private static final long LOW = 0xFFFF_FFFFL;

    private static final class Part {
        final @Nullable String[] texts = new String[PART];
    }

    /** A hash above, a number and one below; 0 where nothing is. */
    private long[] slots = new long[64];
    /** All texts one after the other. */
    private char[] pool = new char[256];
    /** Where each begins; the next one's beginning is its end. */
    private int[] starts = new int[33];

    /** The texts once more for others to read: never moved, so that they need not wait for each other. */
    private final @Nullable Part[] parts = new Part[(MOST >> PART_BITS) + 1];

    private int size;
    private int last = CodedCells.UNCODED;
    private long asked;
    private boolean givenUp;

    /** The number of a text in a window, or {@link CodedCells#UNCODED}. */
    int code(char[] window, int from, int to) {
        if (givenUp) {
            return CodedCells.UNCODED;
        }
        asked++;
        if (last >= 0 && isSame(last, window, from, to)) {
            return last;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + window[i];
        }
        hash *= 0x9e3779b1;
        hash ^= hash >>> 15;
        int slot = hash & (slots.length - 1);
        for (long there = slots[slot]; there != 0; there = slots[slot]) {
            int code = (int) (there & LOW) - 1;
            if ((int) (there >>> 32) == hash && isSame(code, window, from, to)) {
                last = code;
                return code;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return put(slot, hash, window, from, to);
    }

    private int put(int slot, int hash, char[] window, int from, int to) {
        int end = starts[size] + (to - from);
        if (size == MOST || end > MOST_TEXT || (size >= TRIED && size * 4L > asked * 3)) {
            givenUp = true;
            slots = new long[0];
            return CodedCells.UNCODED;
        }
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, size * 2 + 2);
        }
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(end, pool.length * 2));
        }
        System.arraycopy(window, from, pool, starts[size], to - from);
        starts[size + 1] = end;
        show(size, from == to ? "" : new String(window, from, to - from));
        last = size++;
        slots[slot] = (long) hash << 32 | size;
        if (size * 2 > slots.length) {
            grow();
        }
        return last;
    }

    private void show(int code, String text) {
        Part part = parts[code >> PART_BITS];
        if (part == null) {
            part = new Part();
            parts[code >> PART_BITS] = part;
        }
        part.texts[code & (PART - 1)] = text;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 4];
        for (long there : before) {
            if (there != 0) {
                int slot = (int) (there >>> 32) & (slots.length - 1);
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = there;
            }
        }
    }

    private boolean isSame(int code, char[] window, int from, int to) {
        int start = starts[code];
        int length = to - from;
        if (starts[code + 1] - start != length) {
            return false;
        }
        // Texts of a column mostly differ near their end.
        for (int i = length - 1; i >= 0; i--) {
            if (pool[start + i] != window[from + i]) {
                return false;
            }
        }
        return true;
    }

    String text(int code) {
        Part part = parts[code >> PART_BITS];
        String text = part == null ? null : part.texts[code & (PART - 1)];
        if (text == null) {
            throw new IllegalArgumentException("No text has this number");
        }
        return text;
    }
}
