package app.shopfolk.sales.store;

import app.shopfolk.sales.SaleLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.jdbi.v3.core.Handle;

/** Receipts and the lines that count: those of a receipt that no later import replaced. */
final class LinesReader {
    private static final int NOT_SEEN = -1;

    private final List<Chunks.Chunk> receiptChunks;
    private final List<Chunks.Chunk> lineChunks;
    private final List<String> receipts = new ArrayList<>();
    private final Map<Integer, Integer> receiptCounts = new HashMap<>();
    private final Map<Integer, LineSums> sums = new HashMap<>();
    /** The lines that count, with ids in the place of positions. */
    private final SaleLines kept = new SaleLines();
    /** Where each import's lines begin and end in them. */
    private final Map<Integer, int[]> ranges = new HashMap<>();

    private final int[] positionOfReceipt;
    private final int[] replacedBy;
    private boolean replaces;

    /** Fetches what is stored, still packed. */
    LinesReader(Handle handle) {
        int receiptIds = Math.toIntExact(Counter.RECEIPT.now(handle));
        positionOfReceipt = new int[receiptIds];
        Arrays.fill(positionOfReceipt, NOT_SEEN);
        replacedBy = new int[receiptIds];
        Query.forEach(handle, "SELECT receipt_id, by_import FROM superseded", row -> {
            int receipt = row.getInt(1);
            replaces = true;
            replacedBy[receipt] = Math.max(replacedBy[receipt], row.getInt(2));
        });
        receiptChunks = Chunks.fetchReceipts(handle);
        lineChunks = Chunks.fetchLines(handle);
    }

    /** Unpacks it; needs the database no more, so that another thread can go on reading there. */
    void unpack() {
        for (Chunks.Chunk chunk : receiptChunks) {
            ReceiptChunk.unpack(chunk.data(), chunk.count(), (id, key) -> {
                receiptCounts.merge(chunk.importId(), 1, Integer::sum);
                if (positionOfReceipt[id] == NOT_SEEN) {
                    positionOfReceipt[id] = receipts.size();
                    receipts.add(key);
                }
            });
        }
        kept.reserve(lineChunks.stream().mapToInt(Chunks.Chunk::count).sum());
        for (Chunks.Chunk chunk : lineChunks) {
            if (replaces) {
                SaleLines lines = new SaleLines();
                LineChunk.unpack(chunk.data(), chunk.count(), lines);
                keep(chunk.importId(), lines);
            } else {
                int start = kept.size();
                LineChunk.unpack(chunk.data(), chunk.count(), kept);
                keepAll(chunk.importId(), start);
            }
        }
    }

    /** Nothing was replaced: the lines can stay where they were unpacked. */
    private void keepAll(int importId, int start) {
        sums.merge(importId, LineSums.of(kept, start, kept.size()), LineSums::plus);
        ranges.computeIfAbsent(importId, none -> new int[] {start, start})[1] = kept.size();
    }

    private void keep(int importId, SaleLines lines) {
        sums.merge(importId, LineSums.of(lines, 0, lines.size()), LineSums::plus);
        int start = kept.size();
        for (int line = 0; line < lines.size(); line++) {
            if (replacedBy[lines.receipt(line)] <= importId) {
                copy(lines, line, kept, lines.receipt(line), lines.identity(line), lines.product(line));
            }
        }
        ranges.computeIfAbsent(importId, none -> new int[] {start, start})[1] = kept.size();
    }

    private static void copy(SaleLines from, int line, SaleLines into, int receipt, int identity, int product) {
        into.add(
                receipt,
                identity,
                product,
                from.day(line),
                from.minute(line),
                from.channel(line),
                from.quantity(line),
                from.paid(line),
                from.cost(line),
                from.discount(line));
    }

    List<String> receipts() {
        return List.copyOf(receipts);
    }

    /** Hears the identity's id of whoever a line that counts names; once for lines that follow one another. */
    void eachIdentity(IntConsumer listener) {
        int last = SaleLines.NONE;
        for (int line = 0; line < kept.size(); line++) {
            int identity = kept.identity(line);
            if (identity != SaleLines.NONE && identity != last) {
                listener.accept(identity);
            }
            last = identity;
        }
    }

    /** The lines that count, with positions. */
    SaleLines lines(IntUnaryOperator identityPosition, IntUnaryOperator productPosition) {
        return kept.placed(this::receiptPosition, identityPosition, productPosition);
    }

    private int receiptPosition(int id) {
        int receipt = positionOfReceipt[id];
        if (receipt == NOT_SEEN) {
            throw Damage.found("A receipt is gone");
        }
        return receipt;
    }

    /** What all lines of an import add up to, replaced ones too. */
    LineSums sums(int importId) {
        return sums.getOrDefault(importId, LineSums.NONE);
    }

    long receiptCount(int importId) {
        return receiptCounts.getOrDefault(importId, 0);
    }

    /** How many lines of an import count. */
    long countOf(int importId) {
        int[] range = ranges.getOrDefault(importId, new int[2]);
        return (long) range[1] - range[0];
    }

    /** One amount of each line. */
    @FunctionalInterface
    interface Amount {
        long of(int line);
    }

    long sumOf(int importId, Amount amount) {
        int[] range = ranges.getOrDefault(importId, new int[2]);
        long sum = 0;
        for (int line = range[0]; line < range[1]; line++) {
            sum = Math.addExact(sum, amount.of(line));
        }
        return sum;
    }
}
