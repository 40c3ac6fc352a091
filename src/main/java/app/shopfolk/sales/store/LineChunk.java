package app.shopfolk.sales.store;

import app.shopfolk.sales.Channel;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * Sale lines as one run of bytes, column by column: a format number, then receipts, days and minutes as differences from the
 * line before, identities, products and channels as they are, and four columns of amounts. A column of amounts is its unit
 * (the largest of 10,000, 100 and 1 that divides all), runs of known and unknown in turn, and the known values.
 *
 * <p>Receipts, identities and products are ids here, not positions.
 */
final class LineChunk {
    /** The most lines in one. */
    static final int LINES = 65_536;

    private static final int FORMAT = 1;
    private static final int CHANNELS = Channel.values().length;
    private static final long[] UNITS = {10_000, 100, 1};

    private LineChunk() {}

    /** One amount of each line. */
    @FunctionalInterface
    private interface Amount {
        long of(int line);
    }

    /**
     * Packs lines.
     *
     * @param receiptId id by position, likewise the other two
     */
    static byte[] pack(SaleLines lines, int from, int to, int[] receiptId, int[] identityId, int[] productId) {
        ByteWriter out = new ByteWriter();
        out.writeByte(FORMAT);
        writeSteps(out, from, to, line -> receiptId[lines.receipt(line)]);
        writeSteps(out, from, to, lines::day);
        writeSteps(out, from, to, lines::minute);
        for (int line = from; line < to; line++) {
            out.writeVarint(1L + idOf(lines.identity(line), identityId));
        }
        for (int line = from; line < to; line++) {
            out.writeVarint(1L + idOf(lines.product(line), productId));
        }
        for (int line = from; line < to; line++) {
            out.writeByte(lines.channel(line).ordinal());
        }
        writeAmounts(out, from, to, lines::quantity);
        writeAmounts(out, from, to, lines::paid);
        writeAmounts(out, from, to, lines::cost);
        writeAmounts(out, from, to, lines::discount);
        return out.toByteArray();
    }

    private static int idOf(int position, int[] ids) {
        return position == SaleLines.NONE ? SaleLines.NONE : ids[position];
    }

    private static void writeSteps(ByteWriter out, int from, int to, IntUnaryOperator column) {
        long before = 0;
        for (int line = from; line < to; line++) {
            long value = column.applyAsInt(line);
            out.writeSigned(value - before);
            before = value;
        }
    }

    private static void writeAmounts(ByteWriter out, int from, int to, Amount column) {
        int unit = 0;
        for (int line = from; line < to; line++) {
            long value = column.of(line);
            while (value != SaleLines.UNKNOWN && value % UNITS[unit] != 0) {
                unit++;
            }
        }
        out.writeByte(unit);
        boolean known = true;
        int start = from;
        for (int line = from; line <= to && from < to; line++) {
            if (line == to || (column.of(line) != SaleLines.UNKNOWN) != known) {
                out.writeVarint(line - start);
                start = line;
                known = !known;
            }
        }
        for (int line = from; line < to; line++) {
            long value = column.of(line);
            if (value != SaleLines.UNKNOWN) {
                out.writeSigned(value / UNITS[unit]);
            }
        }
    }

    /** Hears the identity's id of each packed line that names somebody. */
    static void eachIdentity(byte[] bytes, int count, IntConsumer listener) {
        ByteReader in = new ByteReader(bytes);
        if (in.readByte() != FORMAT) {
            throw new IllegalStateException("A chunk of an unknown format");
        }
        in.skipVarints(3 * count);
        for (int line = 0; line < count; line++) {
            int identity = (int) (in.readVarint() - 1);
            if (identity != SaleLines.NONE) {
                listener.accept(identity);
            }
        }
    }

    /**
     * Unpacks lines.
     *
     * @param into gets them at its end, with ids where positions will stand
     * @throws IndexOutOfBoundsException or another runtime exception where the bytes are not what was packed
     */
    static void unpack(byte[] bytes, int count, SaleLines into) {
        ByteReader in = new ByteReader(bytes);
        if (in.readByte() != FORMAT) {
            throw new IllegalStateException("A chunk of an unknown format");
        }
        into.addAll(count, (from, receipt, identity, product, day, minute, channel, quantity, paid, cost, discount) -> {
            int to = from + count;
            readSteps(in, receipt, from, to);
            readSteps(in, day, from, to);
            readMinutes(in, minute, from, to);
            readIds(in, identity, from, to);
            readIds(in, product, from, to);
            readChannels(in, channel, from, to);
            readAmounts(in, quantity, from, to);
            readAmounts(in, paid, from, to);
            readAmounts(in, cost, from, to);
            readAmounts(in, discount, from, to);
        });
        if (!in.isAtEnd()) {
            throw new IllegalStateException("A chunk with bytes left over");
        }
    }

    private static void readSteps(ByteReader in, int[] values, int from, int to) {
        long before = 0;
        for (int line = from; line < to; line++) {
            before += in.readSigned();
            values[line] = (int) before;
        }
    }

    private static void readMinutes(ByteReader in, short[] values, int from, int to) {
        long before = 0;
        for (int line = from; line < to; line++) {
            before += in.readSigned();
            values[line] = (short) before;
        }
    }

    private static void readIds(ByteReader in, int[] values, int from, int to) {
        for (int line = from; line < to; line++) {
            values[line] = (int) (in.readVarint() - 1);
        }
    }

    private static void readChannels(ByteReader in, byte[] values, int from, int to) {
        in.read(values, from, to - from);
        for (int line = from; line < to; line++) {
            Objects.checkIndex(values[line], CHANNELS);
        }
    }

    private static void readAmounts(ByteReader in, long[] values, int from, int to) {
        long unit = UNITS[in.readByte()];
        boolean known = true;
        for (int line = from; line < to; known = !known) {
            int end = Math.addExact(line, Math.toIntExact(in.readVarint()));
            Objects.checkFromToIndex(line, end, to);
            Arrays.fill(values, line, end, known ? 0 : SaleLines.UNKNOWN);
            line = end;
        }
        for (int line = from; line < to; line++) {
            if (values[line] != SaleLines.UNKNOWN) {
                values[line] = in.readSigned() * unit;
            }
        }
    }
}
