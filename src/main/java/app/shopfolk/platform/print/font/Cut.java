package app.shopfolk.platform.print.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cuts of Inter that the program uses; those for figures have digits of one width. */
public enum Cut {
    REGULAR("Inter", "Regular", "400-normal", false),
    ITALIC("Inter", "Italic", "400-italic", false),
    SEMIBOLD("Inter SemiBold", "Regular", "600-normal", false),
    BOLD("Inter", "Bold", "700-normal", false),
    FIGURES("Inter Figures", "Regular", "400-normal", true),
    FIGURES_SEMIBOLD("Inter Figures SemiBold", "Regular", "600-normal", true);

    /** Where an installer keeps the cuts put together, among the resources. */
    public static final String PREPARED = "/app/shopfolk/fonts/";

    private static final String FOLDER = "/META-INF/resources/_static/inter/5.2.5/files/";
    private static final List<String> SLICES =
            List.of("latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext");

    private final String family;
    private final String style;
    private final String file;
    private final boolean figures;

    Cut(String family, String style, String file, boolean figures) {
        this.family = family;
        this.style = style;
        this.file = file;
        this.figures = figures;
    }

    /** The family's name as style sheets call it. */
    public String family() {
        return family;
    }

    /** What the cut's file is called among the prepared ones. */
    public String preparedName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ttf";
    }

    /** The cut as a .ttf file, as it was prepared or else put together anew. */
    public byte[] trueType() {
        try (InputStream prepared = Cut.class.getResourceAsStream(PREPARED + preparedName())) {
            return prepared == null ? merged() : prepared.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] merged() throws IOException {
        List<FontTables> slices = new ArrayList<>();
        for (String slice : SLICES) {
            slices.add(FontTables.ofWoff(read(FOLDER + "inter-" + slice + "-" + file + ".woff")));
        }
        MergedFont.Merged merged = MergedFont.of(slices);
        FontTables font = merged.font();
        Map<Integer, Integer> characters = figures ? TabularFigures.of(font, merged.characters()) : merged.characters();
        font.put("cmap", CharacterMap.table(characters));
        font.put("name", names());
        return font.toFile();
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = Cut.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The font is not on the class path: " + resource);
            }
            return in.readAllBytes();
        }
    }

    /** The name table: family, style, identifier, full name, version and PostScript name, for Windows and all others. */
    private byte[] names() {
        String full = style.equals("Regular") ? family : family + " " + style;
        String postScript = full.replace(" ", "") + (full.equals("Inter") ? "-Regular" : "");
        String[] names = {family, style, postScript.toLowerCase(Locale.ROOT), full, "Version 4.001", postScript};
        ByteBuffer out = ByteBuffer.allocate(1024);
        out.putShort((short) 0).putShort((short) names.length).putShort((short) (6 + 12 * names.length));
        int offset = 0;
        for (int at = 0; at < names.length; at++) {
            int length = 2 * names[at].length();
            out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) (at + 1));
            out.putShort((short) length).putShort((short) offset);
            offset += length;
        }
        for (String name : names) {
            out.put(name.getBytes(StandardCharsets.UTF_16BE));
        }
        byte[] table = new byte[out.position()];
        out.get(0, table);
        return table;
    }
}
