package app.shopfolk.sales.store;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int readByte() {
        return bytes[at++];
    }

    long readVarint() {
        byte next = bytes[at++];
        if (next >= 0) {
            return next;
        }
        long value = next & 0x7F;
        int shift = 7;
        while (true) {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    /** Steps over so many numbers of variable length. */
    void skipVarints(int count) {
        for (int left = count; left > 0; at++) {
            left -= bytes[at] >= 0 ? 1 : 0;
        }
    }

    long readSigned() {
        long value = readVarint();
        return (value >>> 1) ^ -(value & 1);
    }

    void read(byte[] into, int from, int length) {
        System.arraycopy(bytes, at, into, from, length);
        at += length;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }
}
