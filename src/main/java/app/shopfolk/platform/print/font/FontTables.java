package app.shopfolk.platform.print.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The tables of one TrueType font; read from a WOFF 1.0 file (W3C 2012), written as a plain font file. */
final class FontTables {
    private static final int WOFF = 0x774F4646;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int CHECKSUM_IN_HEAD = 8;

    private final Map<String, byte[]> tables = new TreeMap<>();

    private FontTables() {}

    /**
     * The tables of a web font.
     *
     * @throws IOException where it is not a WOFF file of TrueType outlines
     */
    static FontTables ofWoff(byte[] file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (in.getInt() != WOFF || in.getInt() != TRUE_TYPE) {
            throw new IOException("Not a web font with TrueType outlines");
        }
        int count = in.getShort(12);
        FontTables font = new FontTables();
        for (int at = 0; at < count; at++) {
            int entry = 44 + 20 * at;
            byte[] tag = new byte[4];
            in.get(entry, tag);
            byte[] stored = new byte[in.getInt(entry + 8)];
            in.get(in.getInt(entry + 4), stored);
            font.tables.put(tagOf(tag), inflated(stored, in.getInt(entry + 12)));
        }
        return font;
    }

    private static String tagOf(byte[] tag) {
        return "" + (char) tag[0] + (char) tag[1] + (char) tag[2] + (char) tag[3];
    }

    private static byte[] inflated(byte[] stored, int length) throws IOException {
        if (stored.length == length) {
            return stored;
        }
        byte[] table = new byte[length];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(stored);
            inflater.inflate(table);
        } catch (DataFormatException broken) {
            throw new IOException("A broken web font", broken);
        }
        return table;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** A table to read from and write into. */
    ByteBuffer table(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("No table " + tag);
        }
        return ByteBuffer.wrap(table);
    }

    void put(String tag, byte[] table) {
        tables.put(tag, table);
    }

    void remove(String tag) {
        tables.remove(tag);
    }

    int glyphs() {
        return Short.toUnsignedInt(table("maxp").getShort(4));
    }

    /** The font as a .ttf file. */
    byte[] toFile() {
        table("head").putInt(CHECKSUM_IN_HEAD, 0);
        int count = tables.size();
        int length = 12 + 16 * count;
        for (byte[] table : tables.values()) {
            length += padded(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        int highest = Integer.highestOneBit(count);
        out.putInt(TRUE_TYPE).putShort((short) count);
        out.putShort((short) (highest * 16)).putShort((short) Integer.numberOfTrailingZeros(highest));
        out.putShort((short) (count * 16 - highest * 16));
        int offset = 12 + 16 * count;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            for (char letter : table.getKey().toCharArray()) {
                out.put((byte) letter);
            }
            out.putInt(checksum(table.getValue())).putInt(offset).putInt(table.getValue().length);
            out.put(offset, table.getValue());
            offset += padded(table.getValue().length);
        }
        table("head").putInt(CHECKSUM_IN_HEAD, 0xB1B0AFBA - checksum(out.array()));
        offset = 12 + 16 * count;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            if (table.getKey().equals("head")) {
                out.put(offset, table.getValue());
            }
            offset += padded(table.getValue().length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (int at = 0; at < bytes.length; at++) {
            sum += (bytes[at] & 0xFF) << (24 - 8 * (at % 4));
        }
        return sum;
    }
}
