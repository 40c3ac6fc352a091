package app.shopfolk.sales.store;

import app.shopfolk.sales.SaleLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Writes chunks anew that hold somebody who is forgotten; the others are not touched. */
final class ChunkRewrite {
    private final Handle handle;

    ChunkRewrite(Handle handle) {
        this.handle = handle;
    }

    private record Chunk(int importId, int seq, byte[] data) {}

    /**
     * Makes every line of some identities a walk-in's, also those that no longer count.
     *
     * @return the receipts of those lines
     */
    BitSet toWalkIn(BitSet identities) {
        BitSet receipts = new BitSet();
        List<Chunk> changed = new ArrayList<>();
        int[] same = sameIds();
        Query.forEach(handle, "SELECT import_id, seq, line_count, data FROM sale_chunk", row -> {
            SaleLines lines = new SaleLines();
            LineChunk.unpack(row.getBytes(4), row.getInt(3), lines);
            SaleLines without = without(lines, identities, receipts);
            if (without != lines) {
                byte[] data = LineChunk.pack(without, 0, without.size(), same, same, same);
                changed.add(new Chunk(row.getInt(1), row.getInt(2), data));
            }
        });
        changed.forEach(chunk -> store("sale_chunk", chunk));
        return receipts;
    }

    private static SaleLines without(SaleLines lines, BitSet identities, BitSet receipts) {
        boolean any = false;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.identity(line) != SaleLines.NONE && identities.get(lines.identity(line))) {
                receipts.set(lines.receipt(line));
                any = true;
            }
        }
        return any
                ? lines.placed(
                        receipt -> receipt,
                        identity -> identity != SaleLines.NONE && identities.get(identity) ? SaleLines.NONE : identity,
                        product -> product)
                : lines;
    }

    /** Calls some receipts something else. */
    void renameReceipts(BitSet receipts, UnaryOperator<String> renaming) {
        List<Chunk> changed = new ArrayList<>();
        Query.forEach(handle, "SELECT import_id, seq, receipts, data FROM receipt_chunk", row -> {
            int count = row.getInt(3);
            int[] ids = new int[count];
            String[] keys = new String[count];
            int[] at = {0};
            boolean[] any = {false};
            ReceiptChunk.unpack(row.getBytes(4), count, (id, key) -> {
                ids[at[0]] = id;
                keys[at[0]] = receipts.get(id) ? renaming.apply(key) : key;
                any[0] |= !keys[at[0]].equals(key);
                at[0]++;
            });
            if (any[0]) {
                changed.add(new Chunk(row.getInt(1), row.getInt(2), ReceiptChunk.pack(ids, keys, 0, count)));
            }
        });
        changed.forEach(chunk -> store("receipt_chunk", chunk));
    }

    private void store(String table, Chunk chunk) {
        handle.execute(
                "UPDATE " + table + " SET checksum = ?, data = ? WHERE import_id = ? AND seq = ?",
                Chunks.checksum(chunk.data()),
                chunk.data(),
                chunk.importId(),
                chunk.seq());
    }

    /** The lines hold ids already. */
    private int[] sameIds() {
        long most = Math.max(
                Counter.RECEIPT.now(handle), Math.max(Counter.IDENTITY.now(handle), Counter.PRODUCT.now(handle)));
        return IntStream.range(0, Math.toIntExact(most)).toArray();
    }
}
