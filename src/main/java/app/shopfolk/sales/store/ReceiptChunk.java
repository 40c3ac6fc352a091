package app.shopfolk.sales.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Ids and keys of receipts as one run of bytes: of each key only what differs from the one before, since receipts are
 * numbered one after the other.
 */
final class ReceiptChunk {
    private static final int FORMAT = 1;

    private ReceiptChunk() {}

    /** Hears of each receipt in a chunk. */
    @FunctionalInterface
    interface Listener {
        void receipt(int id, String key);
    }

    static byte[] pack(int[] ids, String[] keys, int from, int to) {
        ByteWriter out = new ByteWriter();
        out.writeByte(FORMAT);
        long before = 0;
        byte[] keyBefore = new byte[0];
        for (int at = from; at < to; at++) {
            out.writeSigned(ids[at] - before);
            before = ids[at];
            byte[] key = keys[at].getBytes(StandardCharsets.UTF_8);
            int mismatch = Arrays.mismatch(keyBefore, key);
            int shared = mismatch < 0 ? key.length : mismatch;
            out.writeVarint(shared);
            out.writeVarint(key.length - shared);
            out.write(key, shared, key.length - shared);
            keyBefore = key;
        }
        return out.toByteArray();
    }

    static void unpack(byte[] bytes, int count, Listener listener) {
        ByteReader in = new ByteReader(bytes);
        if (in.readByte() != FORMAT) {
            throw new IllegalStateException("Receipts of an unknown format");
        }
        long id = 0;
        byte[] key = new byte[64];
        for (int at = 0; at < count; at++) {
            id += in.readSigned();
            int shared = Math.toIntExact(in.readVarint());
            int more = Math.toIntExact(in.readVarint());
            if (shared + more > key.length) {
                key = Arrays.copyOf(key, Math.max(shared + more, key.length * 2));
            }
            in.read(key, shared, more);
            listener.receipt((int) id, new String(key, 0, shared + more, StandardCharsets.UTF_8));
        }
        if (!in.isAtEnd()) {
            throw new IllegalStateException("Receipts with bytes left over");
        }
    }
}
