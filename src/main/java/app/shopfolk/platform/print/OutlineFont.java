package app.shopfolk.platform.print;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * The characters used of any font, whatever its format, as outlines with the text they stand for (a Type 3 font with a
 * ToUnicode map, ISO 32000-1, 9.6.5 and 9.10.3): what is drawn looks as on the screen and is found, read aloud and copied.
 */
final class OutlineFont extends PDType3Font {
    /** Codes are one byte; 0 is left out, which readers take for "no glyph". */
    static final int MOST = 255;

    private static final float EM = 1000;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int MAPPED_AT_ONCE = 100;

    private final Font font;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final COSArray differences;
    private final COSArray widths = new COSArray();
    private final Rectangle2D bounds = new Rectangle2D.Double(0, 0, EM, EM);

    /** @throws IOException never in practice; the library declares it */
    OutlineFont(Font font) throws IOException {
        this(font, new COSArray());
    }

    private OutlineFont(Font font, COSArray differences) throws IOException {
        super(empty(differences));
        getCOSObject().setName(COSName.NAME, font.getPSName().replaceAll("[^A-Za-z0-9-]", ""));
        this.font = font.deriveFont(EM);
        this.differences = differences;
    }

    private static COSDictionary empty(COSArray differences) {
        differences.add(COSInteger.ONE);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary dict = new COSDictionary();
        dict.setItem(COSName.TYPE, COSName.FONT);
        dict.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dict.setItem(COSName.ENCODING, encoding);
        dict.setItem(COSName.CHAR_PROCS, new COSDictionary());
        dict.setItem(COSName.RESOURCES, new COSDictionary());
        COSArray matrix = new COSArray();
        matrix.setFloatArray(new float[] {1 / EM, 0, 0, 1 / EM, 0, 0});
        dict.setItem(COSName.FONT_MATRIX, matrix);
        return dict;
    }

    /** Whether the character is in here, or there is room for it. */
    boolean takes(int character) {
        return codes.containsKey(character) || codes.size() < MOST;
    }

    @Override
    protected byte[] encode(int character) throws IOException {
        Integer known = codes.get(character);
        if (known == null) {
            known = codes.size() + 1;
            codes.put(character, known);
            add(character, known);
        }
        return new byte[] {known.byteValue()};
    }

    private void add(int character, int code) throws IOException {
        GlyphVector glyphs = font.createGlyphVector(CONTEXT, Character.toString(character));
        Shape outline = AffineTransform.getScaleInstance(1, -1).createTransformedShape(glyphs.getOutline());
        Rectangle2D box = outline.getBounds2D();
        bounds.add(box);
        long width = Math.round(glyphs.getLogicalBounds().getWidth());
        COSName name = COSName.getPDFName("c" + code);
        differences.add(name);
        widths.add(COSInteger.get(width));
        COSStream drawing = new COSStream();
        try (OutputStream out = drawing.createOutputStream(COSName.FLATE_DECODE)) {
            String metrics = "%d 0 %s %s %s %s d1\n"
                    .formatted(
                            width,
                            number(box.getMinX()),
                            number(box.getMinY()),
                            number(box.getMaxX()),
                            number(box.getMaxY()));
            out.write((metrics + path(outline)).getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary drawings = getCOSObject().getCOSDictionary(COSName.CHAR_PROCS);
        if (drawings != null) {
            drawings.setItem(name, drawing);
        }
    }

    private static String path(Shape outline) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator parts = outline.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> operator(path, "m", at, 2);
                case PathIterator.SEG_LINETO -> operator(path, "l", at, 2);
                case PathIterator.SEG_QUADTO ->
                    // A PDF knows only cubic curves; this one is the same (degree elevation).
                    operator(path, "c", raised(x, y, at), 6);
                case PathIterator.SEG_CUBICTO -> operator(path, "c", at, 6);
                default -> path.append("h\n");
            }
            int last = lastPoint(parts.currentSegment(at));
            x = last < 0 ? x : at[last];
            y = last < 0 ? y : at[last + 1];
        }
        return path.isEmpty() ? "" : path.append("f\n").toString();
    }

    private static int lastPoint(int segment) {
        return switch (segment) {
            case PathIterator.SEG_CLOSE -> -1;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
        };
    }

    private static double[] raised(double x, double y, double[] at) {
        return new double[] {
            x + (at[0] - x) * 2 / 3,
            y + (at[1] - y) * 2 / 3,
            at[2] + (at[0] - at[2]) * 2 / 3,
            at[3] + (at[1] - at[3]) * 2 / 3,
            at[2],
            at[3]
        };
    }

    private static void operator(StringBuilder path, String name, double[] numbers, int count) {
        for (int at = 0; at < count; at++) {
            path.append(number(numbers[at])).append(' ');
        }
        path.append(name).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }

    /** Writes down which characters there are; before this the font is not whole. */
    void finish() throws IOException {
        COSDictionary dict = getCOSObject();
        dict.setInt(COSName.FIRST_CHAR, 1);
        dict.setInt(COSName.LAST_CHAR, codes.size());
        dict.setItem(COSName.WIDTHS, widths);
        COSArray box = new COSArray();
        box.add(new COSFloat((float) Math.floor(bounds.getMinX())));
        box.add(new COSFloat((float) Math.floor(bounds.getMinY())));
        box.add(new COSFloat((float) Math.ceil(bounds.getMaxX())));
        box.add(new COSFloat((float) Math.ceil(bounds.getMaxY())));
        dict.setItem(COSName.FONT_BBOX, box);
        COSStream map = new COSStream();
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(unicode().getBytes(StandardCharsets.US_ASCII));
        }
        dict.setItem(COSName.TO_UNICODE, map);
    }

    private String unicode() {
        StringBuilder map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <00> <FF>
            endcodespacerange
            """);
        int left = codes.size();
        int inBlock = 0;
        for (Map.Entry<Integer, Integer> entry : codes.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, MAPPED_AT_ONCE);
                map.append(inBlock).append(" beginbfchar\n");
            }
            map.append("<%02X> <".formatted(entry.getValue()));
            for (char unit : Character.toChars(entry.getKey())) {
                map.append("%04X".formatted((int) unit));
            }
            map.append(">\n");
            left--;
            inBlock--;
            if (inBlock == 0) {
                map.append("endbfchar\n");
            }
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
