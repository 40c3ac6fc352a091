package app.shopfolk.segment;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Sets of rows as words of 64 bits. Bits beyond the last row are never set. */
final class Bits {
    private Bits() {}

    static long[] none(int rows) {
        return new long[(rows + 63) >>> 6];
    }

    static long[] all(int rows) {
        long[] bits = none(rows);
        Arrays.fill(bits, -1L);
        if ((rows & 63) != 0) {
            bits[bits.length - 1] = -1L >>> -rows;
        }
        return bits;
    }

    static boolean has(long[] bits, int row) {
        return (bits[row >>> 6] & 1L << row) != 0;
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    static void forEach(long[] bits, IntConsumer row) {
        for (int at = 0; at < bits.length; at++) {
            for (long word = bits[at]; word != 0; word &= word - 1) {
                row.accept((at << 6) + Long.numberOfTrailingZeros(word));
            }
        }
    }
}
