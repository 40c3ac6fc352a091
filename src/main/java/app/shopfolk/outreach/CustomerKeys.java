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
import org.jspecify.annotations.Nullable;

/**
 * Customers by keys that outlast an import, its undoing and a join: a digest of how she was first named, made with the
 * shop's own seed, so that what is kept of a campaign names nobody.
 */
public final class CustomerKeys {
    private static final int UNNAMED = -1;

    private final LedgerContents ledger;
    private final long seed;
    private final int[] firstIdentity;
    private @Nullable Map<Long, Integer> rows;

    private CustomerKeys(LedgerContents ledger, long seed) {
        this.ledger = ledger;
        this.seed = seed;
        this.firstIdentity = new int[ledger.customers().size()];
        Arrays.fill(firstIdentity, UNNAMED);
        for (int identity = ledger.identities().size() - 1; identity >= 0; identity--) {
            firstIdentity[ledger.customerOfIdentity()[identity]] = identity;
        }
    }

    /** The keys of a ledger's customers, each worked out when it is asked for. */
    public static CustomerKeys of(LedgerContents ledger, long seed) {
        return new CustomerKeys(ledger, seed);
    }

    /** A customer's key. */
    public long of(int row) {
        return key(sha256(), row);
    }

    private long key(MessageDigest digest, int row) {
        int first = firstIdentity[row];
        return first == UNNAMED
                ? key(digest, seed + ":" + ledger.customers().get(row).id())
                : key(digest, ledger.identities().get(first));
    }

    private long key(MessageDigest digest, Identity identity) {
        return key(digest, seed + ":" + identity.kind().name() + ":" + identity.value());
    }

    /** Whom each key stands for: worked out for everybody once a first key has to be found again. */
    private synchronized Map<Long, Integer> rows() {
        Map<Long, Integer> ready = rows;
        if (ready == null) {
            ready = readRows();
            rows = ready;
        }
        return ready;
    }

    private Map<Long, Integer> readRows() {
        Map<Long, Integer> found = HashMap.newHashMap(ledger.identities().size());
        MessageDigest digest = sha256();
        for (int at = 0; at < ledger.identities().size(); at++) {
            found.putIfAbsent(key(digest, ledger.identities().get(at)), ledger.customerOfIdentity()[at]);
        }
        for (int row = 0; row < firstIdentity.length; row++) {
            if (firstIdentity[row] == UNNAMED) {
                found.putIfAbsent(key(digest, row), row);
            }
        }
        return found;
    }

    /** The customer behind a key, whom she may have been joined to since; empty where nobody is left. */
    public OptionalInt row(long key) {
        Integer row = rows().get(key);
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
