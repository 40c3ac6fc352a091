package app.shopfolk.platform.print;

import app.shopfolk.platform.print.font.Cut;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.Bidi;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Our cuts in a PDF, each embedded when it is first used; of a stand-in font, which the owner's computer has in whatever
 * format, the outlines of the characters used.
 */
final class EmbeddedFonts extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final Map<Cut, PDFont> embedded = new EnumMap<>(Cut.class);
    private final Map<String, List<OutlineFont>> outlines = new HashMap<>();

    EmbeddedFonts(PDDocument document) {
        this.document = document;
    }

    @Override
    protected boolean hasDynamicFontMapping() {
        return true;
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
        Optional<Cut> cut = Fonts.cutOf(font);
        if (cut.isEmpty()) {
            return null;
        }
        PDFont known = embedded.get(cut.get());
        if (known == null) {
            known = PDType0Font.load(
                    document, new ByteArrayInputStream(cut.get().trueType()), true);
            embedded.put(cut.get(), known);
        }
        return known;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env)
            throws IOException, java.awt.FontFormatException {
        return standIn(text, env).isPresent() || super.canDrawText(text, env);
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env)
            throws IOException, java.awt.FontFormatException {
        Optional<Font> standIn = standIn(text, env);
        if (standIn.isPresent()) {
            draw(said(text), standIn.get(), env);
        } else {
            super.drawText(text, env);
        }
    }

    /** The stand-in font, where the text is in one from end to end and set letter by letter from left to right. */
    private static Optional<Font> standIn(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
        Font font = text.getAttribute(TextAttribute.FONT) instanceof Font named ? named : env.getFont();
        boolean whole = text.getRunLimit(TextAttribute.FONT) == text.getEndIndex();
        String said = said(text);
        boolean plain = !Bidi.requiresBidi(said.toCharArray(), 0, said.length())
                && said.codePoints().allMatch(EmbeddedFonts::standsAlone);
        return whole && plain && Fonts.cutOf(font).isEmpty() ? Optional.of(font) : Optional.empty();
    }

    /** Whether a character looks the same whatever stands beside it; others, such as Thai vowels, stay outlines. */
    private static boolean standsAlone(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, LATIN, GREEK, CYRILLIC, COMMON -> true;
            default -> false;
        };
    }

    private static String said(AttributedCharacterIterator text) {
        StringBuilder said = new StringBuilder();
        for (char letter = text.first(); letter != CharacterIterator.DONE; letter = text.next()) {
            said.append(letter);
        }
        text.first();
        return said.toString();
    }

    private void draw(String text, Font font, IFontTextDrawerEnv env) throws IOException {
        PDPageContentStream content = env.getContentStream();
        content.saveGraphicsState();
        env.applyPaint(env.getPaint(), null);
        content.beginText();
        content.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0));
        int start = 0;
        while (start < text.length()) {
            OutlineFont part = partFor(text.codePointAt(start), font);
            int end = start;
            while (end < text.length() && part.takes(text.codePointAt(end))) {
                // Taking is what makes room smaller, so each character is taken at once.
                part.encode(text.codePointAt(end));
                end += Character.charCount(text.codePointAt(end));
            }
            content.setFont(part, font.getSize2D());
            content.showText(text.substring(start, end));
            start = end;
        }
        content.endText();
        content.restoreGraphicsState();
    }

    /** The font in the PDF that has the character already, or else the last, or a new one where that is full. */
    private OutlineFont partFor(int character, Font font) throws IOException {
        List<OutlineFont> parts =
                outlines.computeIfAbsent(font.getFontName() + font.getStyle(), name -> new ArrayList<>());
        for (OutlineFont part : parts) {
            if (part.takes(character)) {
                return part;
            }
        }
        OutlineFont more = new OutlineFont(font);
        parts.add(more);
        return more;
    }

    /** Completes what was gathered while drawing; the document is not to be saved before. */
    void finish() throws IOException {
        for (List<OutlineFont> parts : outlines.values()) {
            for (OutlineFont part : parts) {
                part.finish();
            }
        }
    }
}
