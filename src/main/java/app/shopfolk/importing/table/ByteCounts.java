package app.shopfolk.importing.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a file tell: a byte order mark, zero bytes at even or odd places, control characters. */
final class ByteCounts {
    private final byte[] head;
    private final int length;
    private final int[] zeros = new int[4];
    private int controls;

    ByteCounts(byte[] head, int length) {
        this.head = head;
        this.length = length;
        for (int i = 0; i < length; i++) {
            int b = head[i];
            if (b == 0) {
                zeros[i & 3]++;
            } else if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b < 0x1A) {
                controls++;
            }
        }
    }

    /** The encoding a byte order mark names, if there is one. */
    @Nullable
    Encoding marked() {
        if (starts(0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, false);
        }
        if (starts(0xFF, 0xFE, 0, 0)) {
            return new Encoding(Charset.forName("UTF-32LE"), 4, false);
        }
        if (starts(0, 0, 0xFE, 0xFF)) {
            return new Encoding(Charset.forName("UTF-32BE"), 4, false);
        }
        if (starts(0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        return starts(0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2, false) : null;
    }

    /** The wide encoding that the places of zero bytes prove, if any. */
    @Nullable
    Encoding wide() {
        int quarter = length / 4;
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (quarter > 0 && zeros[2] >= quarter * 9L / 10 && zeros[3] >= quarter && zeros[0] * 20L < quarter) {
            return new Encoding(Charset.forName("UTF-32LE"), 0, false);
        }
        if (quarter > 0 && zeros[1] >= quarter * 9L / 10 && zeros[0] >= quarter && zeros[3] * 20L < quarter) {
            return new Encoding(Charset.forName("UTF-32BE"), 0, false);
        }
        if (odd * 50L > length && odd > 20L * even) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, false);
        }
        return even * 50L > length && even > 20L * odd ? new Encoding(StandardCharsets.UTF_16BE, 0, false) : null;
    }

    /** Whether so many control characters stand here that this is no text of one byte a letter. */
    boolean isBinary() {
        int nul = zeros[0] + zeros[1] + zeros[2] + zeros[3];
        return nul * 200L > length || controls * 30L > length;
    }

    private boolean starts(int... bytes) {
        if (length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
