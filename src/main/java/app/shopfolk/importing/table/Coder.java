package app.shopfolk.importing.table;

import java.util.Arrays;

/**
 * Gives each different text of a column a number, in order of their coming: most columns repeat a few thousand texts a
 * million times, and whoever works on the rows then needs to look at each only once. A column that hardly repeats itself is
 * given up. Numbers are given by one thread; others may ask for the texts of numbers that were handed to them.
 */
final class Coder {
    private static final int MOST = 1 << 20;
    private static final int TRIED = 1 << 14;

    private int[] slots = new int[64];
    private int[] hashes = new int[32];
    private String[] texts = new String[32];
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
        if (last >= 0 && isSame(texts[last], window, from, to)) {
            return last;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + window[i];
        }
        int slot = place(hash);
        while (slots[slot] != 0) {
            int code = slots[slot] - 1;
            if (hashes[code] == hash && isSame(texts[code], window, from, to)) {
                last = code;
                return code;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return put(slot, hash, new String(window, from, to - from));
    }

    int code(String text) {
        if (givenUp) {
            return CodedCells.UNCODED;
        }
        asked++;
        int hash = text.hashCode();
        int slot = place(hash);
        while (slots[slot] != 0) {
            int code = slots[slot] - 1;
            if (hashes[code] == hash && texts[code].equals(text)) {
                last = code;
                return code;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return put(slot, hash, text);
    }

    private int place(int hash) {
        int mixed = hash * 0x9e3779b1;
        return (mixed ^ mixed >>> 15) & (slots.length - 1);
    }

    private int put(int slot, int hash, String text) {
        if (size == MOST || (size >= TRIED && size * 4L > asked * 3)) {
            givenUp = true;
            slots = new int[0];
            hashes = new int[0];
            return CodedCells.UNCODED;
        }
        if (size == texts.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
        }
        hashes[size] = hash;
        texts[size] = text;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            grow();
        }
        last = size - 1;
        return last;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int code = 0; code < size; code++) {
            int slot = place(hashes[code]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = code + 1;
        }
    }

    private static boolean isSame(String text, char[] window, int from, int to) {
        int length = to - from;
        if (text.length() != length) {
            return false;
        }
        // Texts of a column mostly differ near their end.
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != window[from + i]) {
                return false;
            }
        }
        return true;
    }

    String text(int code) {
        return texts[code];
    }
}
