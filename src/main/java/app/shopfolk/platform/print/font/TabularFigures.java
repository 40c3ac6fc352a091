package app.shopfolk.platform.print.font;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * Digits that are all equally wide: the font's own {@code tnum} glyphs (OpenType single substitution), put in the digits'
 * place, since neither JavaFX nor AWT can ask for a font's features.
 */
final class TabularFigures {
    private static final int TNUM = 0x746E756D;
    private static final String FIGURES = "0123456789+\u2212";

    private TabularFigures() {}

    /** The character map with tabular digits and signs. */
    static Map<Integer, Integer> of(FontTables font, Map<Integer, Integer> glyphs) {
        Map<Integer, Integer> tabular = new HashMap<>(glyphs);
        Map<Integer, Integer> substitutes = substitutes(font.table("GSUB"));
        FIGURES.chars()
                .forEach(figure ->
                        tabular.computeIfPresent(figure, (character, glyph) -> substitutes.getOrDefault(glyph, glyph)));
        return tabular;
    }

    private static Map<Integer, Integer> substitutes(ByteBuffer gsub) {
        Map<Integer, Integer> substitutes = new HashMap<>();
        int features = u16(gsub, 6);
        for (int at = 0; at < u16(gsub, features); at++) {
            int entry = features + 2 + 6 * at;
            if (gsub.getInt(entry) == TNUM) {
                int feature = features + u16(gsub, entry + 4);
                for (int lookup = 0; lookup < u16(gsub, feature + 2); lookup++) {
                    readLookup(gsub, u16(gsub, feature + 4 + 2 * lookup), substitutes);
                }
            }
        }
        return substitutes;
    }

    private static void readLookup(ByteBuffer gsub, int index, Map<Integer, Integer> substitutes) {
        int lookups = u16(gsub, 8);
        int lookup = lookups + u16(gsub, lookups + 2 + 2 * index);
        int type = u16(gsub, lookup);
        for (int at = 0; at < u16(gsub, lookup + 4); at++) {
            int subtable = lookup + u16(gsub, lookup + 6 + 2 * at);
            if (type == 7 && u16(gsub, subtable + 2) == 1) {
                readSingle(gsub, subtable + gsub.getInt(subtable + 4), substitutes);
            } else if (type == 1) {
                readSingle(gsub, subtable, substitutes);
            }
        }
    }

    private static void readSingle(ByteBuffer gsub, int subtable, Map<Integer, Integer> substitutes) {
        int coverage = subtable + u16(gsub, subtable + 2);
        boolean list = u16(gsub, coverage) == 1;
        int position = 0;
        for (int at = 0; at < u16(gsub, coverage + 2); at++) {
            int first = u16(gsub, coverage + 4 + (list ? 2 : 6) * at);
            int last = list ? first : u16(gsub, coverage + 6 + 6 * at);
            for (int glyph = first; glyph <= last; glyph++) {
                int substitute = u16(gsub, subtable) == 1
                        ? (glyph + u16(gsub, subtable + 4)) & 0xFFFF
                        : u16(gsub, subtable + 6 + 2 * position);
                substitutes.put(glyph, substitute);
                position++;
            }
        }
    }

    private static int u16(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }
}
