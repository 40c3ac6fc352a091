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
import java.util.ArrayList;
import java.util.List;

/** All personas side by side on a sheet for the wall; more than five stand on several sheets. */
public final class WallSheet implements Page {
    private static final int SIDE_BY_SIDE = 5;
    private static final double MARGIN = 34;
    private static final double GUTTER = 18;
    private static final double FACE = 0.28;

    private final Paper.Size size;
    private final List<Column> columns;

    /** One persona's words set to a width. */
    private record Column(PersonaSheet sheet, Words words, Ink ink, double width, List<Strip> strips) {
        static Column of(PersonaSheet sheet, Words words, double scale, double width) {
            Ink ink = new Ink(scale);
            return new Column(sheet, words, ink, width, SheetText.of(sheet, words, ink, width, SheetText.Room.CARD));
        }

        double height() {
            return strips.stream().mapToDouble(Strip::total).sum() + foot();
        }

        double foot() {
            return new Foot(sheet, words, ink, true).height(width);
        }
    }

    private WallSheet(Paper.Size size, List<Column> columns) {
        this.size = size;
        this.columns = List.copyOf(columns);
    }

    /** As few sheets as hold all, lying on their long side, with the same size of type throughout. */
    public static List<Page> of(List<PersonaSheet> sheets, Paper paper, Words words) {
        List<Page> pages = new ArrayList<>();
        int many = (sheets.size() + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE;
        int each = many == 0 ? 0 : (sheets.size() + many - 1) / many;
        for (int first = 0; first < sheets.size(); first += each) {
            pages.add(
                    page(sheets.subList(first, Math.min(first + each, sheets.size())), each, paper.landscape(), words));
        }
        return pages;
    }

    private static WallSheet page(List<PersonaSheet> sheets, int each, Paper.Size size, Words words) {
        double width = (size.width() - 2 * MARGIN - (each - 1) * GUTTER) / each;
        double room = size.height() * (1 - FACE) - MARGIN - 14;
        double scale = size.width() / 500;
        List<Column> columns = columns(sheets, words, scale, width);
        while (scale > 0.3 && columns.stream().anyMatch(column -> column.height() > room)) {
            scale -= 0.02;
            columns = columns(sheets, words, scale, width);
        }
        return new WallSheet(size, columns);
    }

    private static List<Column> columns(List<PersonaSheet> sheets, Words words, double scale, double width) {
        return sheets.stream()
                .map(sheet -> Column.of(sheet, words, scale, width))
                .toList();
    }

    @Override
    public Paper.Size size() {
        return size;
    }

    @Override
    public void draw(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        double x = MARGIN;
        for (Column column : columns) {
            draw(g, column, x);
            x += column.width() + GUTTER;
        }
    }

    private void draw(Graphics2D g, Column column, double x) {
        double face = size.height() * FACE;
        Faces.draw(g, column.sheet(), new Rectangle2D.Double(x, 0, column.width(), face));
        PatternFill.fill(
                g,
                new Rectangle2D.Double(x, face, column.width(), 7),
                Palette.at(column.sheet().colour()));
        Type bucket = column.ink().caps().in(Ink.INK);
        NameTag.of(column.sheet().segment(), bucket, column.width() - 16, 3 * bucket.leading())
                .draw(g, x + 8, 10);
        double y = face + 14;
        for (Strip strip : column.strips()) {
            y += strip.before();
            strip.painter().paint(g, x, y);
            y += strip.height();
        }
        Foot foot = new Foot(column.sheet(), column.words(), column.ink(), true);
        foot.draw(g, x, size.height() - MARGIN - column.foot(), column.width());
    }

    /** Whether no column reaches into its foot, for a test. */
    boolean isWhole() {
        double room = size.height() * (1 - FACE) - MARGIN - 14;
        return columns.stream().allMatch(column -> column.height() <= room);
    }
}
