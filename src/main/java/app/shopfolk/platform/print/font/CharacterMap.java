package app.shopfolk.platform.print.font;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** Which glyph stands for which character of the basic plane: the {@code cmap} table, format 4 (OpenType 1.9). */
final class CharacterMap {
    private CharacterMap() {}

    /** Reads the Windows Unicode subtable; empty where there is none. */
    static Map<Integer, Integer> of(FontTables font) {
        ByteBuffer cmap = font.table("cmap");
        Map<Integer, Integer> glyphs = new TreeMap<>();
        for (int at = 0; at < u16(cmap, 2); at++) {
            int entry = 4 + 8 * at;
            int start = cmap.getInt(entry + 4);
            if (u16(cmap, entry) == 3 && u16(cmap, entry + 2) == 1 && u16(cmap, start) == 4) {
                readSegments(cmap, start, glyphs);
            }
        }
        return glyphs;
    }

    private static void readSegments(ByteBuffer cmap, int start, Map<Integer, Integer> glyphs) {
        int doubled = u16(cmap, start + 6);
        for (int at = 0; at < doubled; at += 2) {
            int last = u16(cmap, start + 14 + at);
            int first = u16(cmap, start + 16 + doubled + at);
            int delta = u16(cmap, start + 16 + 2 * doubled + at);
            int rangeAt = start + 16 + 3 * doubled + at;
            int range = u16(cmap, rangeAt);
            for (int character = first; character <= last && character < 0xFFFF; character++) {
                int glyph = range == 0 ? character : u16(cmap, rangeAt + range + 2 * (character - first));
                if (glyph != 0) {
                    glyphs.put(character, (glyph + delta) & 0xFFFF);
                }
            }
        }
    }

    /** Writes a table with one segment for each run of characters whose glyphs follow one another. */
    static byte[] table(Map<Integer, Integer> glyphs) {
        TreeMap<Integer, int[]> segments = new TreeMap<>();
        int last = -2;
        int[] open = {0, 0, 0};
        for (Map.Entry<Integer, Integer> entry : new TreeMap<>(glyphs).entrySet()) {
            int character = entry.getKey();
            int delta = entry.getValue() - character;
            if (character == last + 1 && delta == open[2]) {
                open[1] = character;
            } else {
                open = new int[] {character, character, delta};
                segments.put(character, open);
            }
            last = character;
        }
        segments.put(0xFFFF, new int[] {0xFFFF, 0xFFFF, 1});
        return write(segments);
    }

    private static byte[] write(Map<Integer, int[]> segments) {
        int count = segments.size();
        int length = 16 + 8 * count;
        int highest = Integer.highestOneBit(count);
        ByteBuffer out = ByteBuffer.allocate(12 + length);
        put(out, 0, 1, 3, 1, 0, 12);
        put(out, 4, length, 0, 2 * count, 2 * highest);
        put(out, Integer.numberOfTrailingZeros(highest), 2 * (count - highest));
        segments.values().forEach(segment -> put(out, segment[1]));
        put(out, 0);
        segments.values().forEach(segment -> put(out, segment[0]));
        segments.values().forEach(segment -> put(out, segment[2]));
        segments.values().forEach(segment -> put(out, 0));
        return out.array();
    }

    private static void put(ByteBuffer out, int... shorts) {
        for (int value : shorts) {
            out.putShort((short) value);
        }
    }

    private static int u16(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }
}
