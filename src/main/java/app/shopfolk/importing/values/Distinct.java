package app.shopfolk.importing.values;

import java.util.Arrays;

/** About how many different values a column holds, in bounded memory: exact up to 8,192, an estimate beyond. */
final class Distinct {
    private static final int MOST = 8_192;

    private long[] slots = new long[64];
    private int used;
    private int shift;

    void add(String value) {
        addHash(hash(value));
    }

    void add(Distinct other) {
        while (shift < other.shift) {
            halve();
        }
        for (long slot : other.slots) {
            if (slot != 0) {
                addHash(slot);
            }
        }
    }

    private void addHash(long hash) {
        // Only hashes that end in so many zeros are kept; each halving doubles what one kept hash stands for.
        if ((hash & ((1L << shift) - 1)) != 0 || !put(hash)) {
            return;
        }
        used++;
        if (used > MOST) {
            halve();
        } else if (used * 2 > slots.length) {
            rehash(slots.length * 2);
        }
    }

    private boolean put(long hash) {
        int mask = slots.length - 1;
        int at = (int) (hash >>> 33) & mask;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[at] = hash;
        return true;
    }

    private void halve() {
        shift++;
        rehash(slots.length);
    }

    private void rehash(int size) {
        long[] before = slots;
        slots = new long[size];
        used = 0;
        long mask = (1L << shift) - 1;
        for (long slot : before) {
            if (slot != 0 && (slot & mask) == 0 && put(slot)) {
                used++;
            }
        }
    }

    long estimate() {
        return (long) used << shift;
    }

    @Override
    public String toString() {
        return used + "×2^" + shift + Arrays.toString(new int[] {slots.length});
    }

    /** A well mixed hash that is never 0. */
    static long hash(String value) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
