package app.shopfolk.outreach.page;

import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.print.font.Cut;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The types and lines of the printed sheets. */
final class Ink {
    static final Color INK = new Color(0x2b2a27);
    static final Color QUIET = new Color(0x6f695e);
    static final Color LINE = new Color(0xd9d0bf);
    static final Color ACCENT = new Color(0xa3451f);
    static final Color TINT = new Color(0xf7f2e9);

    static final Type TITLE = new Type(Cut.BOLD, 23, INK);
    static final Type HEAD = new Type(Cut.SEMIBOLD, 12, INK);
    static final Type BODY = new Type(Cut.REGULAR, 10.2f, INK);
    static final Type STRONG = new Type(Cut.SEMIBOLD, 10.2f, INK);
    static final Type SMALL = new Type(Cut.REGULAR, 8.6f, QUIET);

    private Ink() {}

    static void paper(Graphics2D g, double width, double height) {
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    static void line(Graphics2D g, double x, double y, double right) {
        g.setColor(LINE);
        g.setStroke(new BasicStroke(0.7f));
        g.draw(new Line2D.Double(x, y, right, y));
    }

    static void box(Graphics2D g, double x, double y, double width, double height) {
        g.setColor(QUIET);
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Rectangle2D.Double(x, y, width, height));
    }
}
