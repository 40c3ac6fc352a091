package app.shopfolk.sales.store;

import app.shopfolk.sales.SaleLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.CRC32C;
import org.jdbi.v3.core.Handle;

/** Sale lines and receipt keys on their way into and out of their chunk tables; each chunk carries a checksum. */
final class Chunks {
    private static final int BYTES = 1_000_000;
    private static final String LINES =
            "SELECT import_id, line_count, checksum, data FROM sale_chunk ORDER BY import_id, seq";
    private static final String RECEIPTS =
            "SELECT import_id, receipts, checksum, data FROM receipt_chunk ORDER BY import_id, seq";

    private Chunks() {}

    /** Hears of an import's lines, chunk by chunk, in the order they came; ids stand where positions will. */
    @FunctionalInterface
    interface LineListener {
        void lines(int importId, SaleLines lines);
    }

    /** Hears of each receipt of each import. */
    @FunctionalInterface
    interface ReceiptListener {
        void receipt(int importId, int id, String key);
    }

    /** Packs the rows from one to another into one run of bytes. */
    @FunctionalInterface
    private interface Packing {
        byte[] pack(int from, int to);
    }

    static void storeLines(
            Handle handle,
            int importId,
            SaleLines lines,
            int[] receiptId,
            int[] identityId,
            int[] productId,
            IntConsumer stored) {
        String insert = "INSERT INTO sale_chunk (import_id, seq, line_count, checksum, data) VALUES (?, ?, ?, ?, ?)";
        int seq = nextSeq(handle, "sale_chunk", importId);
        Packing packing = (from, to) -> LineChunk.pack(lines, from, to, receiptId, identityId, productId);
        for (int from = 0; from < lines.size(); from += LineChunk.LINES) {
            int to = Math.min(lines.size(), from + LineChunk.LINES);
            seq = store(handle, insert, importId, seq, from, to, packing);
            stored.accept(to);
        }
    }

    static void storeReceipts(Handle handle, int importId, int[] ids, String[] keys) {
        String insert = "INSERT INTO receipt_chunk (import_id, seq, receipts, checksum, data) VALUES (?, ?, ?, ?, ?)";
        int seq = nextSeq(handle, "receipt_chunk", importId);
        for (int from = 0; from < ids.length; from += LineChunk.LINES) {
            int to = Math.min(ids.length, from + LineChunk.LINES);
            seq = store(handle, insert, importId, seq, from, to, (a, b) -> ReceiptChunk.pack(ids, keys, a, b));
        }
    }

    private static int nextSeq(Handle handle, String table, int importId) {
        return handle.createQuery("SELECT COALESCE(MAX(seq) + 1, 0) FROM " + table + " WHERE import_id = ?")
                .bind(0, importId)
                .mapTo(Integer.class)
                .one();
    }

    private static int store(Handle handle, String insert, int importId, int seq, int from, int to, Packing packing) {
        byte[] data = packing.pack(from, to);
        if (data.length > BYTES && to - from > 1) {
            int middle = (from + to) >>> 1;
            int next = store(handle, insert, importId, seq, from, middle, packing);
            return store(handle, insert, importId, next, middle, to, packing);
        }
        handle.execute(insert, importId, seq, to - from, checksum(data), data);
        return seq + 1;
    }

    static void readLines(Handle handle, LineListener listener) {
        read(handle, LINES, chunk -> {
            SaleLines lines = new SaleLines();
            LineChunk.unpack(chunk.data(), chunk.count(), lines);
            listener.lines(chunk.importId(), lines);
        });
    }

    /** All lines, still packed, in the order they came. */
    static List<Chunk> fetchLines(Handle handle) {
        return fetch(handle, LINES);
    }

    /** All receipts, still packed. */
    static List<Chunk> fetchReceipts(Handle handle) {
        return fetch(handle, RECEIPTS);
    }

    private static List<Chunk> fetch(Handle handle, String query) {
        List<Chunk> chunks = new ArrayList<>();
        read(handle, query, chunks::add);
        return chunks;
    }

    /** Hears the identity's id of each line that names somebody; quicker than reading the lines. */
    static void readIdentities(Handle handle, IntConsumer listener) {
        read(handle, LINES, chunk -> LineChunk.eachIdentity(chunk.data(), chunk.count(), listener));
    }

    static void readReceipts(Handle handle, ReceiptListener listener) {
        read(
                handle,
                RECEIPTS,
                chunk -> ReceiptChunk.unpack(
                        chunk.data(), chunk.count(), (id, key) -> listener.receipt(chunk.importId(), id, key)));
    }

    /** Some lines or receipts of an import as stored, the checksum found right. */
    record Chunk(int importId, int count, byte[] data) {}

    private interface ChunkListener {
        void chunk(Chunk chunk);
    }

    private static void read(Handle handle, String query, ChunkListener listener) {
        Query.forEach(handle, query, row -> {
            byte[] data = row.getBytes(4);
            if (checksum(data) != row.getLong(3)) {
                throw Damage.found("A chunk's checksum is wrong");
            }
            listener.chunk(new Chunk(row.getInt(1), row.getInt(2), data));
        });
    }

    private static long checksum(byte[] data) {
        CRC32C checksum = new CRC32C();
        checksum.update(data);
        return checksum.getValue();
    }
}
