package app.shopfolk.importing.table;

/** Counts well-formed and ill-formed UTF-8 over all bytes of a file, part by part (Unicode 16, table 3-7). */
final class Utf8Check {
    private int pending;
    private int low = 0x80;
    private int high = 0xBF;
    private long wellFormed;
    private long illFormed;

    void feed(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && pending == 0) {
                continue;
            }
            take(b & 0xFF);
        }
    }

    private void take(int b) {
        if (pending > 0) {
            if (b >= low && b <= high) {
                low = 0x80;
                high = 0xBF;
                if (--pending == 0) {
                    wellFormed++;
                }
                return;
            }
            illFormed++;
            pending = 0;
            low = 0x80;
            high = 0xBF;
        }
        if (b >= 0x80) {
            lead(b);
        }
    }

    private void lead(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            pending = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            pending = 2;
            low = b == 0xE0 ? 0xA0 : 0x80;
            high = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            pending = 3;
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            illFormed++;
        }
    }

    /** Whether the bytes are UTF-8, or would be but for a few damaged places; a letter cut off at the end is no damage. */
    boolean isUtf8() {
        return illFormed == 0 || wellFormed > 50 * illFormed;
    }

    boolean isDamaged() {
        return illFormed > 0;
    }
}
