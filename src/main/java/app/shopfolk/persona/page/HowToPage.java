package app.shopfolk.persona.page;

import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.PatternFill;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.text.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The first page of the booklet: who is inside, and how a team uses personas. */
final class HowToPage implements Page {
    private static final int RULES = 6;
    private static final double MARGIN = 54;
    private static final double FACE = 46;

    private final List<PersonaSheet> sheets;
    private final Paper paper;
    private final Words words;
    private final Ink ink = new Ink(1.5);

    HowToPage(List<PersonaSheet> sheets, Paper paper, Words words) {
        this.sheets = List.copyOf(sheets);
        this.paper = paper;
        this.words = words;
    }

    @Override
    public Paper.Size size() {
        return paper.upright();
    }

    @Override
    public void draw(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, size().width(), size().height()));
        double width = size().width() - 2 * MARGIN;
        double y = MARGIN + ink.name().size();
        ink.name().draw(g, words.texts().get("persona.booklet.title"), MARGIN, y);
        y = paragraph(
                g,
                words.texts().get("persona.booklet.intro"),
                MARGIN,
                y + ink.head().leading() * 1.3,
                width);
        y += ink.body().leading() * 0.6;
        for (int rule = 1; rule <= RULES; rule++) {
            ink.name().at(ink.head().size() * 1.3f).in(Ink.ACCENT).draw(g, Integer.toString(rule), MARGIN, y);
            y = paragraph(g, words.texts().get("persona.booklet.rule." + rule), MARGIN + 26, y, width - 26);
            y += ink.body().leading() * 0.5;
        }
        people(g, y + ink.body().leading(), width);
    }

    private double paragraph(Graphics2D g, String text, double x, double baseline, double width) {
        double y = baseline;
        for (String line : ink.head().in(Ink.INK).wrapped(text, width)) {
            ink.head().in(Ink.INK).draw(g, line, x, y);
            y += ink.head().leading();
        }
        return y;
    }

    /** Who is inside, in as many columns and rows as there is room for. */
    private void people(Graphics2D g, double top, double width) {
        double room = size().height() - MARGIN - top;
        int columns = sheets.size() <= 4 ? 1 : 2;
        int rows = (sheets.size() + columns - 1) / columns;
        double tall = Math.min(FACE * 1.35, room / Math.max(1, rows));
        double wide = width / columns;
        for (int at = 0; at < sheets.size(); at++) {
            PersonaSheet sheet = sheets.get(at);
            int column = at / rows;
            double x = MARGIN + column * wide;
            double y = top + (at - column * rows) * tall;
            double face = tall * 0.78;
            PatternFill.fill(g, new Rectangle2D.Double(x, y, 4, face), Palette.at(sheet.colour()));
            Faces.draw(g, sheet, new Rectangle2D.Double(x + 4, y, face, face));
            double text = x + face + 16;
            double most = wide - face - 24;
            Type name = ink.name().at((float) Math.min(16, face * 0.4));
            NameTag.of(sheet.persona().name(), name, most, name.leading())
                    .draw(g, text, y + face * 0.42 - name.leading() * 0.75);
            Type bucket = ink.body();
            String line = sheet.segment() + ", " + new Headcount(sheet, words).said();
            double below = face * 0.42 + bucket.leading() * 0.4;
            NameTag.of(line, bucket, most, tall - below).draw(g, text, y + below);
        }
    }
}
