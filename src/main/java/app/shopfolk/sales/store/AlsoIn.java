package app.shopfolk.sales.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;

/** What an import holds that earlier ones had brought: the ids of their rows, as sorted runs of differences. */
enum AlsoIn {
    CUSTOMER_RECORD,
    PRODUCT_RECORD,
    SERVICE_CONTACT,
    RECEIPT;

    private static final int FORMAT = 1;
    private static final int IDS = 100_000;

    void store(Handle handle, int importId, int[] unsorted) {
        int[] ids = Arrays.stream(unsorted).sorted().distinct().toArray();
        int seq = 0;
        for (int from = 0; from < ids.length; from += IDS) {
            int[] some = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + IDS));
            byte[] data = pack(some);
            handle.execute(
                    "INSERT INTO also_in (import_id, what, seq, id_count, checksum, data) VALUES (?, ?, ?, ?, ?, ?)",
                    importId,
                    databaseName(),
                    seq++,
                    some.length,
                    Chunks.checksum(data),
                    data);
        }
    }

    /** Hears of an import that holds a row as well. */
    @FunctionalInterface
    interface Holder {
        void holds(int importId, int row);
    }

    /** Each import's rows that earlier ones had brought, in the order of the imports. */
    void each(Handle handle, Holder holder) {
        Query.forEach(
                handle,
                "SELECT import_id, id_count, checksum, data FROM also_in WHERE what = '" + databaseName()
                        + "' ORDER BY import_id, seq",
                row -> {
                    int importId = row.getInt(1);
                    byte[] data = row.getBytes(4);
                    if (Chunks.checksum(data) != row.getLong(3)) {
                        throw Damage.found("A run of ids is not as it was stored");
                    }
                    unpack(data, row.getInt(2), id -> holder.holds(importId, id));
                });
    }

    /** By the id of a row the first import after a given one that holds it as well. */
    Map<Integer, Integer> heirs(Handle handle, int importId) {
        Map<Integer, Integer> heirs = new HashMap<>();
        each(handle, (heir, row) -> {
            if (heir > importId) {
                heirs.putIfAbsent(row, heir);
            }
        });
        return heirs;
    }

    private static byte[] pack(int[] ids) {
        ByteWriter out = new ByteWriter();
        out.writeByte(FORMAT);
        int before = 0;
        for (int id : ids) {
            out.writeVarint(id - before);
            before = id;
        }
        return out.toByteArray();
    }

    private static void unpack(byte[] data, int count, IntConsumer listener) {
        ByteReader in = new ByteReader(data);
        if (in.readByte() != FORMAT) {
            throw Damage.found("A run of ids of an unknown format");
        }
        int id = 0;
        for (int at = 0; at < count; at++) {
            id += Math.toIntExact(in.readVarint());
            listener.accept(id);
        }
    }

    private String databaseName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
