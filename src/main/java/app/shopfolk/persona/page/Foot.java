package app.shopfolk.persona.page;

import app.shopfolk.base.Share;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.platform.text.Words;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Stream;

/** The foot of a sheet: how many customers, what they are worth and take, and what the marks mean. */
record Foot(PersonaSheet sheet, Words words, Ink ink, boolean small) {
    private static final double GAP = 6;

    double height(double width) {
        return GAP * ink.scale() + lines(width).size() * ink.small().leading();
    }

    void draw(Graphics2D g, double x, double y, double width) {
        g.setColor(Ink.LINE);
        g.setStroke(new BasicStroke(0.7f));
        g.draw(new Line2D.Double(x, y, x + width, y));
        double baseline = y + GAP * ink.scale() + ink.small().size() * 0.9;
        List<Flow> lines = lines(width);
        if (oneLine(width)) {
            figures().draw(g, x, baseline);
            Flow notes = notes();
            notes.draw(g, x + width - notes.width(), baseline);
            return;
        }
        for (Flow line : lines) {
            line.draw(g, x, baseline);
            baseline += ink.small().leading();
        }
    }

    private boolean oneLine(double width) {
        return small && figures().width() + notes().width() + 10 * ink.scale() <= width;
    }

    private List<Flow> lines(double width) {
        if (oneLine(width)) {
            return List.of(figures());
        }
        if (!small) {
            return notes().lines(width);
        }
        return Stream.concat(figures().lines(width).stream(), notes().lines(width).stream())
                .toList();
    }

    private Flow figures() {
        double radius = 2.1 * ink.scale();
        Flow flow = new Flow().text(new Headcount(sheet, words).said() + "   ", ink.small());
        if (sheet.worth() != PersonaSheet.UNKNOWN) {
            flow.text(words.texts().get("persona.sheet.worth") + " ", ink.small())
                    .dots(sheet.worth(), PersonaSheet.MOST, radius, Ink.QUIET);
        }
        if (sheet.effort() != PersonaSheet.UNKNOWN) {
            flow.text(words.texts().get("persona.sheet.effort") + " ", ink.small())
                    .dots(sheet.effort(), PersonaSheet.MOST, radius, Ink.QUIET);
        }
        return flow;
    }

    private Flow notes() {
        Flow flow = new Flow();
        List<String> notes = new Footnotes(sheet.persona(), words).notes();
        for (int at = 0; at < notes.size(); at++) {
            flow.text(Integer.toString(at + 1), ink.small().in(Ink.ACCENT));
            flow.text("\u00a0" + notes.get(at) + (at < notes.size() - 1 ? "  " : ""), ink.small());
        }
        Share guesses = sheet.persona().guesses();
        if (guesses.part() > 0) {
            flow.text(
                    "  "
                            + words.texts()
                                    .get(
                                            "persona.sheet.guesses",
                                            words.figures().number(guesses.part()),
                                            words.figures().number(guesses.whole())),
                    ink.small());
        }
        return flow;
    }
}
