package app.shopfolk.outreach;

import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Customers by keys that outlast an import, its undoing and a join: a digest of how she was first named, made with the
 * shop's own seed, so that what is kept of a campaign names nobody.
 */
public final class CustomerKeys {
    private final long[] ofRow;
    private final Map<Long, Integer> rows;

    private CustomerKeys(long[] ofRow, Map<Long, Integer> rows) {
        this.ofRow = ofRow;
        this.rows = rows;
    }

    /** The keys of a ledger's customers. */
    public static CustomerKeys of(LedgerContents ledger, long seed) {
        int customers = ledger.customers().size();
        long[] ofRow = new long[customers];
        boolean[] known = new boolean[customers];
        Map<Long, Integer> rows = new HashMap<>(customers * 2);
        MessageDigest digest = sha256();
        for (int at = 0; at < ledger.identities().size(); at++) {
            Identity identity = ledger.identities().get(at);
            int row = ledger.customerOfIdentity()[at];
            long key = key(digest, seed + ":" + identity.kind().name() + ":" + identity.value());
            rows.putIfAbsent(key, row);
            if (!known[row]) {
                known[row] = true;
                ofRow[row] = key;
            }
        }
        for (int row = 0; row < customers; row++) {
            if (!known[row]) {
                ofRow[row] =
                        key(digest, seed + ":" + ledger.customers().get(row).id());
                rows.putIfAbsent(ofRow[row], row);
            }
        }
        return new CustomerKeys(ofRow, rows);
    }

    /** A customer's key. */
    public long of(int row) {
        return ofRow[row];
    }

    /** The customer behind a key, whom she may have been joined to since; empty where nobody is left. */
    public OptionalInt row(long key) {
        Integer row = rows.get(key);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** The rows behind keys, rising, each once. */
    public int[] rows(long[] keys) {
        return Arrays.stream(keys)
                .mapToObj(this::row)
                .flatMapToInt(OptionalInt::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    private static long key(MessageDigest digest, String text) {
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
