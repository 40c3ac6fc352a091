package app.shopfolk.persona.page;

import app.shopfolk.platform.print.Type;
import java.awt.Color;
import java.awt.Graphics2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Text of several types in a row, with small raised marks and dots, broken into lines. */
final class Flow {
    private static final String CLOSING = "“”’»";

    private final List<Inline> parts = new ArrayList<>();

    /** A part that never breaks. */
    private sealed interface Inline {
        double width();
    }

    private record Word(String text, Type type, double rise, boolean joined) implements Inline {
        @Override
        public double width() {
            return type.width(text);
        }
    }

    private record Dots(int filled, int of, double radius, Color colour) implements Inline {
        @Override
        public double width() {
            return of * radius * 2.7 + radius * 2;
        }
    }

    /** Adds text; it may break wherever its language breaks. */
    Flow text(String text, Type type) {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || !clings(text, end)) {
                parts.add(new Word(text.substring(start, end), type, 0, false));
                start = end;
            }
        }
        return this;
    }

    /** Whether a closing quotation mark stands here: “ opens in English and closes in Icelandic. */
    private static boolean clings(String text, int at) {
        return CLOSING.indexOf(text.charAt(at)) >= 0 && !Character.isWhitespace(text.charAt(at - 1));
    }

    /** Adds a raised mark that stays with the word before it. */
    Flow mark(String mark, Type type) {
        parts.add(new Word(mark, type, type.size() * 0.62, true));
        return this;
    }

    /** Adds what stands between two texts, such as a comma; it never begins a line. */
    Flow joint(String joint, Type type) {
        parts.add(new Word(joint, type, 0, true));
        return this;
    }

    /** Adds so many dots, the first of them filled. */
    Flow dots(int filled, int of, double radius, Color colour) {
        parts.add(new Dots(filled, of, radius, colour));
        return this;
    }

    /** Lines no wider than {@code width}; a word that is wider alone is set smaller. */
    List<Flow> lines(double width) {
        List<Flow> lines = new ArrayList<>();
        Flow line = new Flow();
        double at = 0;
        for (int part = 0; part < parts.size(); part++) {
            Inline inline = parts.get(part);
            double needed =
                    inline instanceof Word word ? word.type().width(word.text().stripTrailing()) : inline.width();
            boolean keeps = inline instanceof Word word && word.joined();
            double follows = followingMark(part);
            if (at > 0 && !keeps && at + needed + follows > width) {
                lines.add(line);
                line = new Flow();
                at = 0;
            }
            if (inline instanceof Word word && needed + follows > width) {
                for (Word piece : cut(word, width - follows)) {
                    if (at > 0) {
                        lines.add(line);
                        line = new Flow();
                    }
                    line.parts.add(piece);
                    at = piece.width();
                }
            } else {
                line.parts.add(inline);
                at += inline.width();
            }
        }
        if (!line.parts.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** Width of the marks and commas that stay with a part. */
    private double followingMark(int part) {
        double width = 0;
        for (int at = part + 1; at < parts.size() && parts.get(at) instanceof Word next && next.joined(); at++) {
            width += next.type().width(next.text().stripTrailing());
        }
        return width;
    }

    private static List<Word> cut(Word word, double width) {
        return word.type().wrapped(word.text().strip(), width).stream()
                .map(piece -> new Word(piece, word.type(), word.rise(), false))
                .toList();
    }

    /** Draws this one line; returns where it ends. */
    double draw(Graphics2D g, double x, double baseline) {
        double at = x;
        StringBuilder run = new StringBuilder();
        Type type = null;
        for (Inline part : parts) {
            boolean sameRun =
                    part instanceof Word word && word.rise() == 0 && word.type().equals(type);
            if (!sameRun && type != null) {
                at = type.draw(g, run.toString(), at, baseline);
                run.setLength(0);
                type = null;
            }
            switch (part) {
                case Word word
                when word.rise() == 0 -> {
                    run.append(word.text());
                    type = word.type();
                }
                case Word word -> at = word.type().draw(g, word.text(), at, baseline - word.rise());
                case Dots dots -> at = draw(g, dots, at, baseline);
            }
        }
        return type == null ? at : type.draw(g, run.toString(), at, baseline);
    }

    private static double draw(Graphics2D g, Dots dots, double x, double baseline) {
        Brush brush = new Brush(g);
        double y = baseline - dots.radius() * 1.15;
        for (int dot = 0; dot < dots.of(); dot++) {
            double centre = x + dots.radius() + dot * dots.radius() * 2.7;
            if (dot < dots.filled()) {
                brush.fill(dots.colour(), Outline.circle(centre, y, dots.radius()));
            } else {
                double line = dots.radius() * 0.3;
                brush.line(dots.colour(), line, Outline.circle(centre, y, dots.radius() - line / 2));
            }
        }
        return x + dots.width();
    }

    /** Width of this one line. */
    double width() {
        return parts.stream().mapToDouble(Inline::width).sum();
    }
}
