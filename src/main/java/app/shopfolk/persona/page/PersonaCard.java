package app.shopfolk.persona.page;

import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.text.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A persona on paper. The type is as large as the words allow; what still does not fit flows onto another page, so that
 * nothing is ever clipped.
 */
public final class PersonaCard implements Page {
    private final PersonaSheet sheet;
    private final Measures measures;
    private final Ink ink;
    private final Words words;
    private final List<Strip> strips;
    private final boolean first;

    /**
     * What a paper allows.
     *
     * @param panel width of the side with the portrait
     * @param largest scale of the type, {@code smallest} the one below which words flow on
     */
    private record Measures(
            Paper.Size size,
            double panel,
            double margin,
            double largest,
            double smallest,
            boolean small,
            boolean full) {
        static Measures of(Paper paper) {
            return switch (paper) {
                case A6, A6X4 -> new Measures(paper.landscape(), 138, 16, 1.08, 0.78, true, false);
                case A5 -> new Measures(paper.landscape(), 196, 24, 1.5, 0.95, false, false);
                case A3, A4, LETTER -> new Measures(paper.upright(), 204, 30, 1.62, 1.05, false, true);
            };
        }

        SheetText.Room room() {
            return small ? SheetText.Room.CARD : full ? SheetText.Room.PAGE : SheetText.Room.LARGE_CARD;
        }

        double textWidth() {
            return size.width() - panel - 2 * margin;
        }
    }

    private PersonaCard(
            PersonaSheet sheet, Measures measures, Ink ink, Words words, List<Strip> strips, boolean first) {
        this.sheet = sheet;
        this.measures = measures;
        this.ink = ink;
        this.words = words;
        this.strips = List.copyOf(strips);
        this.first = first;
    }

    /** One page, or more where there is much to say. */
    public static List<Page> of(PersonaSheet sheet, Paper paper, Words words) {
        Measures measures = Measures.of(paper);
        double width = measures.textWidth();
        for (double scale = measures.largest(); scale >= measures.smallest(); scale -= 0.02) {
            Ink ink = new Ink(scale);
            List<Strip> strips = SheetText.of(sheet, words, ink, width, measures.room());
            if (height(strips) <= room(sheet, measures, ink, words, true)) {
                return List.of(new PersonaCard(sheet, measures, ink, words, strips, true));
            }
        }
        return flowing(sheet, measures, words);
    }

    private static List<Page> flowing(PersonaSheet sheet, Measures measures, Words words) {
        Ink ink = new Ink(measures.smallest());
        List<Page> pages = new ArrayList<>();
        List<Strip> page = new ArrayList<>();
        double left = room(sheet, measures, ink, words, true);
        List<Strip> strips = SheetText.of(sheet, words, ink, measures.textWidth(), measures.room());
        for (int at = 0; at < strips.size(); at++) {
            Strip strip = strips.get(at);
            if (withFollowers(strips, at) > left && !page.isEmpty()) {
                pages.add(new PersonaCard(sheet, measures, ink, words, page, pages.isEmpty()));
                page = new ArrayList<>();
                left = room(sheet, measures, ink, words, false);
            }
            left -= page.isEmpty() ? strip.height() : strip.total();
            page.add(strip);
        }
        pages.add(new PersonaCard(sheet, measures, ink, words, page, pages.isEmpty()));
        return pages;
    }

    /** The height of a line and of those that have to stand below it on the same page. */
    private static double withFollowers(List<Strip> strips, int at) {
        double height = strips.get(at).total();
        for (int next = at; strips.get(next).leads() && next + 1 < strips.size(); next++) {
            height += strips.get(next + 1).total();
        }
        return height;
    }

    private static double height(List<Strip> strips) {
        return strips.stream().mapToDouble(Strip::total).sum();
    }

    /** Points from the upper margin down to the foot. */
    private static double room(PersonaSheet sheet, Measures measures, Ink ink, Words words, boolean first) {
        double foot = new Foot(sheet, words, ink, measures.small()).height(measures.textWidth());
        double continued = first ? 0 : ink.head().leading() * 1.5;
        return measures.size().height() - 2 * measures.margin() - foot - continued;
    }

    @Override
    public Paper.Size size() {
        return measures.size();
    }

    @Override
    public void draw(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, size().width(), size().height()));
        new Panel(sheet, words, ink, measures.small()).draw(g, measures.panel(), size().height());
        double x = measures.panel() + measures.margin();
        double y = measures.margin();
        if (!first) {
            String continued =
                    words.texts().get("persona.sheet.continued", sheet.persona().name());
            ink.head().draw(g, continued, x, y + ink.head().size());
            y += ink.head().leading() * 1.5;
        }
        for (int at = 0; at < strips.size(); at++) {
            Strip strip = strips.get(at);
            y += at == 0 ? 0 : strip.before();
            strip.painter().paint(g, x, y);
            y += strip.height();
        }
        Foot foot = new Foot(sheet, words, ink, measures.small());
        double width = measures.textWidth();
        foot.draw(g, x, size().height() - measures.margin() - foot.height(width), width);
    }

    /** Where the last line ends, and where the foot begins: for tests that nothing overlaps. */
    double[] lastLineAndFoot() {
        double end = measures.margin()
                + (first ? 0 : ink.head().leading() * 1.5)
                + height(strips)
                - (first ? 0 : strips.getFirst().before());
        double foot = new Foot(sheet, words, ink, measures.small()).height(measures.textWidth());
        return new double[] {end, size().height() - measures.margin() - foot};
    }
}
