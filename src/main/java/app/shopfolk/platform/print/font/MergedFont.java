package app.shopfolk.platform.print.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One font out of the slices (Latin, Latin extended, Greek …) that a web font is cut into. The first slice keeps its glyph
 * numbers, and with them its kerning; the others' glyphs follow after them.
 */
final class MergedFont {
    private static final int LONG_OFFSETS = 50;
    private static final int METRICS_COUNT = 34;

    private final ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    private final ByteArrayOutputStream offsets = new ByteArrayOutputStream();
    private final ByteArrayOutputStream metrics = new ByteArrayOutputStream();
    private final Map<Integer, Integer> characters = new TreeMap<>();
    private int glyphs;

    private MergedFont() {}

    /** The character map of all slices; the earlier slice wins. */
    record Merged(FontTables font, Map<Integer, Integer> characters) {}

    static Merged of(List<FontTables> slices) {
        FontTables base = slices.getFirst();
        MergedFont merged = new MergedFont();
        ByteBuffer maxima = base.table("maxp");
        for (FontTables slice : slices) {
            merged.append(slice);
            ByteBuffer its = slice.table("maxp");
            for (int at = 6; at < maxima.capacity(); at += 2) {
                maxima.putShort(at, (short) Math.max(u16(maxima, at), u16(its, at)));
            }
        }
        merged.offsets.writeBytes(fourBytes(merged.outlines.size()));
        maxima.putShort(4, (short) merged.glyphs);
        base.table("head").putShort(LONG_OFFSETS, (short) 1);
        base.table("hhea").putShort(METRICS_COUNT, (short) merged.glyphs);
        base.put("glyf", merged.outlines.toByteArray());
        base.put("loca", merged.offsets.toByteArray());
        base.put("hmtx", merged.metrics.toByteArray());
        // Glyph names are for PostScript printers only; version 3 has none.
        base.put(
                "post",
                ByteBuffer.allocate(32)
                        .put(base.table("post").slice(0, 32))
                        .putInt(0, 0x00030000)
                        .array());
        base.remove("STAT");
        return new Merged(base, merged.characters);
    }

    private void append(FontTables slice) {
        CharacterMap.of(slice).forEach((character, glyph) -> characters.putIfAbsent(character, glyph + glyphs));
        ByteBuffer glyf = slice.table("glyf");
        ByteBuffer loca = slice.table("loca");
        ByteBuffer hmtx = slice.table("hmtx");
        boolean isLong = slice.table("head").getShort(LONG_OFFSETS) == 1;
        int measured = u16(slice.table("hhea"), METRICS_COUNT);
        int first = glyphs;
        for (int glyph = 0; glyph < slice.glyphs(); glyph++) {
            int from = isLong ? loca.getInt(4 * glyph) : 2 * u16(loca, 2 * glyph);
            int to = isLong ? loca.getInt(4 * glyph + 4) : 2 * u16(loca, 2 * glyph + 2);
            byte[] outline = new byte[to - from];
            glyf.get(from, outline);
            renumberParts(ByteBuffer.wrap(outline), first);
            offsets.writeBytes(fourBytes(outlines.size()));
            outlines.writeBytes(outline);
            outlines.writeBytes(new byte[(4 - outline.length % 4) % 4]);
            int advance = u16(hmtx, 4 * Math.min(glyph, measured - 1));
            int bearing = u16(hmtx, glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured));
            metrics.writeBytes(fourBytes(advance << 16 | bearing));
        }
        glyphs += slice.glyphs();
    }

    /** An accented letter names its letter and its accent by glyph number. */
    private static void renumberParts(ByteBuffer outline, int first) {
        if (outline.capacity() == 0 || outline.getShort(0) >= 0) {
            return;
        }
        int at = 10;
        int flags;
        do {
            flags = u16(outline, at);
            outline.putShort(at + 2, (short) (u16(outline, at + 2) + first));
            at += 4 + ((flags & 0x0001) != 0 ? 4 : 2);
            at += (flags & 0x0008) != 0 ? 2 : (flags & 0x0040) != 0 ? 4 : (flags & 0x0080) != 0 ? 8 : 0;
        } while ((flags & 0x0020) != 0);
    }

    private static byte[] fourBytes(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static int u16(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }
}
