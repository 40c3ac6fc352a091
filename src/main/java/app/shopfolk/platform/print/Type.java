package app.shopfolk.platform.print;

import app.shopfolk.platform.print.font.Cut;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * How a text is set on a page: cut, size in points and colour. Every character finds a font, and nothing is ever clipped:
 * a text wraps, shrinks, or ends in an ellipsis.
 */
public record Type(Cut cut, float size, Color colour) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "\u2026";

    /** Line to line, in multiples of the size. */
    public static final double LEADING = 1.35;

    public Type at(float otherSize) {
        return new Type(cut, otherSize, colour);
    }

    public Type in(Color otherColour) {
        return new Type(cut, size, otherColour);
    }

    public Type in(Cut otherCut) {
        return new Type(otherCut, size, colour);
    }

    /** Width of a text on one line, in points. */
    public double width(String text) {
        double width = 0;
        for (Fonts.Run run : Fonts.runs(text, cut, size)) {
            width += run.font().getStringBounds(run.text(), CONTEXT).getWidth();
        }
        return width;
    }

    /** The font itself, for drawing libraries that set text on their own. */
    public Font font() {
        return Fonts.of(cut, size);
    }

    /** Line to line, in points. */
    public double leading() {
        return size * LEADING;
    }

    /** Draws one line from its left end on the baseline; returns the x where it ends. */
    public double draw(Graphics2D g, String text, double x, double baseline) {
        g.setColor(colour);
        double at = x;
        for (Fonts.Run run : Fonts.runs(text, cut, size)) {
            g.setFont(run.font());
            g.drawString(run.text(), (float) at, (float) baseline);
            at += run.font().getStringBounds(run.text(), CONTEXT).getWidth();
        }
        return at;
    }

    /** Draws one line that ends at {@code right}. */
    public void drawRight(Graphics2D g, String text, double right, double baseline) {
        draw(g, text, right - width(text), baseline);
    }

    /** Draws one line around {@code centre}. */
    public void drawCentred(Graphics2D g, String text, double centre, double baseline) {
        draw(g, text, centre - width(text) / 2, baseline);
    }

    /** This type, made smaller until the text fits on one line, but not below a size. */
    public Type fitting(String text, double width, float smallest) {
        double needed = width(text);
        return needed <= width ? this : at((float) Math.max(smallest, Math.floor(size * width / needed * 10) / 10));
    }

    /** The text, cut with an ellipsis where it is wider than {@code width}. */
    public String shortened(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The text in lines no wider than {@code width}, broken where its language breaks; a longer word is cut up. */
    public List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrapInto(lines, paragraph, width);
        }
        return lines;
    }

    private void wrapInto(List<String> lines, String paragraph, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(paragraph);
        int start = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; ) {
            if (width(paragraph.substring(start, end).stripTrailing()) <= width) {
                fits = end;
                end = breaks.next();
            } else {
                fits = fits > start ? fits : charactersThatFit(paragraph, start, end, width);
                lines.add(paragraph.substring(start, fits).strip());
                start = fits;
            }
        }
        lines.add(paragraph.substring(start).strip());
    }

    private int charactersThatFit(String paragraph, int start, int end, double width) {
        int fits = paragraph.offsetByCodePoints(start, 1);
        while (fits < end && width(paragraph.substring(start, paragraph.offsetByCodePoints(fits, 1))) <= width) {
            fits = paragraph.offsetByCodePoints(fits, 1);
        }
        return fits;
    }

    /**
     * Draws a text in lines from the first baseline on; what is beyond the last line allowed becomes an ellipsis.
     *
     * @return the baseline on which a next line would stand
     */
    public double paragraph(Graphics2D g, String text, double x, double baseline, double width, int mostLines) {
        List<String> lines = wrapped(text, width);
        double at = baseline;
        for (int line = 0; line < Math.min(mostLines, lines.size()); line++) {
            boolean cutOff = line == mostLines - 1 && lines.size() > mostLines;
            String shown =
                    cutOff ? shortened(String.join(" ", lines.subList(line, lines.size())), width) : lines.get(line);
            draw(g, shown, x, at);
            at += leading();
        }
        return at;
    }
}
