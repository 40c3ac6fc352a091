package app.shopfolk.importing.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows as numbers of their texts, some twenty bytes each, so that a file that was understood need not be taken apart again
 * to be brought in. Only as much as fits into a fixed room, and only where every text has a number; else nothing is kept.
 */
final class KeptRows {
    private static final int ROOM = 1 << 26;

    private final RowBlock.Coders coders;
    private final List<byte[]> parts = new ArrayList<>();
    /** The number of each part's first row. */
    private final List<Long> firstNumbers = new ArrayList<>();

    private byte[] buffer = new byte[1 << 16];
    private int at;
    private long total;
    private boolean givenUp;

    KeptRows(RowBlock.Coders coders) {
        this.coders = coders;
    }

    /** Whether everything that was added is here. */
    boolean isWhole() {
        return !givenUp;
    }

    void add(RowBlock block) {
        if (givenUp) {
            return;
        }
        at = 0;
        write(block.rows());
        long before = 0;
        for (int row = 0; row < block.rows(); row++) {
            long number = block.number(row);
            write(row == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, number - before));
            before = number;
            int from = block.start(row);
            int to = block.start(row + 1);
            write(to - from);
            for (int cell = from; cell < to; cell++) {
                int code = block.code(cell);
                if (code < 0) {
                    giveUp();
                    return;
                }
                write(code);
            }
        }
        total += at;
        firstNumbers.add(block.number(0));
        parts.add(Arrays.copyOf(buffer, at));
        if (total > ROOM) {
            giveUp();
        }
    }

    private void giveUp() {
        givenUp = true;
        parts.clear();
        buffer = new byte[0];
    }

    private void write(int value) {
        if (at + 5 > buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int rest = value;
        while (rest > 0x7F) {
            buffer[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[at++] = (byte) rest;
    }

    /** The numbers given to texts, for blocks that the rows are to be read into. */
    RowBlock.Coders coders() {
        return coders;
    }

    /** Reads the rows once more from the first one on. */
    RowStream.Feed feed() {
        return new Again();
    }

    private final class Again implements RowStream.Feed {
        private int part;
        private byte[] bytes = {};
        private int from;

        @Override
        public void fill(RowBlock block) {
            if (part == parts.size()) {
                return;
            }
            bytes = parts.get(part);
            from = 0;
            long number = firstNumbers.get(part++);
            int rows = read();
            for (int row = 0; row < rows; row++) {
                number += read();
                int size = read();
                block.begin(number);
                for (int cell = 0; cell < size; cell++) {
                    block.add(read());
                }
                block.end();
            }
        }

        @Override
        public void number(RowBlock block, int half) {
            // They have their numbers.
        }

        private int read() {
            int value = bytes[from++];
            if (value >= 0) {
                return value;
            }
            value &= 0x7F;
            for (int shift = 7; ; shift += 7) {
                byte next = bytes[from++];
                value |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }
}
