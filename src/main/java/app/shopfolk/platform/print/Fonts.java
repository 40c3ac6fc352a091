package app.shopfolk.platform.print;

import app.shopfolk.platform.print.font.Cut;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program's typeface for drawing, and what stands in for characters it does not have, such as Japanese. */
final class Fonts {
    /** Families that draw Japanese well, by preference, on Windows, macOS and Linux. */
    private static final List<String> EAST_ASIAN = List.of(
            "Noto Sans JP",
            "Noto Sans CJK JP",
            "Yu Gothic UI",
            "Yu Gothic",
            "Hiragino Sans",
            "Hiragino Kaku Gothic ProN",
            "Meiryo",
            "IPAexGothic",
            "TakaoPGothic",
            "MS PGothic");

    private static final Map<Cut, Font> CUTS = load();
    private static final Font STAND_IN = standIn();

    private Fonts() {}

    private static Map<Cut, Font> load() {
        Map<Cut, Font> fonts = new EnumMap<>(Cut.class);
        for (Cut cut : Cut.values()) {
            try {
                fonts.put(cut, Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(cut.trueType())));
            } catch (FontFormatException | IOException broken) {
                throw new IllegalStateException("The program's own font cannot be read", broken);
            }
        }
        return fonts;
    }

    private static Font standIn() {
        List<String> installed =
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        return EAST_ASIAN.stream()
                .filter(installed::contains)
                .findFirst()
                .map(family -> new Font(family, Font.PLAIN, 1))
                .orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 1));
    }

    /** A cut at a size in points. */
    static Font of(Cut cut, float size) {
        Font font = CUTS.get(cut);
        if (font == null) {
            throw new IllegalStateException("No font for " + cut);
        }
        return font.deriveFont(size);
    }

    /** Which cut a font is, if it is one of ours. */
    static Optional<Cut> cutOf(Font font) {
        return CUTS.entrySet().stream()
                .filter(entry -> entry.getValue().getPSName().equals(font.getPSName()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether there is a glyph for a letter, in the program's own typeface or in the stand-in. */
    static boolean canDraw(int letter) {
        return of(Cut.REGULAR, 1).canDisplay(letter) || STAND_IN.canDisplay(letter);
    }

    /** A stretch of text that one font can draw. */
    record Run(String text, Font font) {}

    /** The text in runs: each character in the cut, or in the stand-in where the cut does not have it. */
    static List<Run> runs(String text, Cut cut, float size) {
        Font ours = of(cut, size);
        if (ours.canDisplayUpTo(text) < 0) {
            return List.of(new Run(text, ours));
        }
        int style = cut == Cut.BOLD || cut == Cut.SEMIBOLD || cut == Cut.FIGURES_SEMIBOLD ? Font.BOLD : Font.PLAIN;
        Font other = STAND_IN.deriveFont(style, size);
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int next = at + Character.charCount(text.codePointAt(at));
            boolean turns = next < text.length()
                    && ours.canDisplay(text.codePointAt(at)) != ours.canDisplay(text.codePointAt(next));
            if (turns || next >= text.length()) {
                Font font = ours.canDisplay(text.codePointAt(at)) ? ours : other;
                runs.add(new Run(text.substring(start, next), font));
                start = next;
            }
            at = next;
        }
        return runs;
    }
}
