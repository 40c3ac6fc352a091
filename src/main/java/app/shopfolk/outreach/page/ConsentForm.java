package app.shopfolk.outreach.page;

import app.shopfolk.outreach.ContactChannel;
import app.shopfolk.outreach.Sender;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.text.Words;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * Slips for the counter on which a customer says through what she may be reached: two on a sheet, to be cut, so that nobody
 * reads what another one wrote.
 */
public record ConsentForm(Sender sender, Paper paper, Words words) implements Page {
    private static final int SLIPS = 2;
    private static final double MARGIN = 48;
    private static final double FIELD = 30;
    private static final List<String> FIELDS = List.of("name", "email", "phone", "street", "town");

    @Override
    public Paper.Size size() {
        return paper.upright();
    }

    @Override
    public void draw(Graphics2D g) {
        Ink.paper(g, size().width(), size().height());
        double tall = size().height() / SLIPS;
        for (int slip = 0; slip < SLIPS; slip++) {
            slip(g, slip * tall, (slip + 1) * tall - 24);
            if (slip > 0) {
                g.setColor(Ink.QUIET);
                g.setStroke(
                        new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 4}, 0));
                g.draw(new Line2D.Double(0, slip * tall, size().width(), slip * tall));
            }
        }
    }

    private String text(String key, Object... args) {
        return words.texts().get("outreach.form." + key, args);
    }

    private void slip(Graphics2D g, double top, double bottom) {
        double width = size().width() - 2 * MARGIN;
        double right = MARGIN + width;
        String shop = sender.name().isBlank() ? text("shop") : sender.name();
        Type title = Ink.TITLE.at(17).fitting(text("heading", shop), width, 11);
        title.draw(g, title.shortened(text("heading", shop), width), MARGIN, top + 46);
        double y = Ink.BODY.paragraph(g, text("intro"), MARGIN, top + 66, width, 2) + 10;
        double x = MARGIN;
        for (ContactChannel channel : ContactChannel.values()) {
            Ink.box(g, x, y - 9, 11, 11);
            x = Ink.STRONG.at(11).draw(g, text("channel." + channel.code()), x + 17, y) + 24;
        }
        y += 12;
        for (String field : FIELDS) {
            y = line(g, text(field), MARGIN, y + FIELD, right);
        }
        double half = MARGIN + width * 0.36;
        line(g, text("day"), MARGIN, y + FIELD, half - 12);
        y = line(g, text("signature"), half, y + FIELD, right);
        String where = sender.contact().isBlank() ? text("counter") : sender.contact();
        Ink.SMALL.paragraph(g, text("promise", shop, where), MARGIN, Math.min(y + 20, bottom - 22), width, 3);
    }

    /** A line to write on, what it is for below it in small. */
    private static double line(Graphics2D g, String what, double x, double y, double right) {
        Ink.SMALL.draw(g, what, x, y);
        g.setColor(Ink.QUIET);
        g.setStroke(new BasicStroke(0.6f));
        double from = x + Math.max(86, Ink.SMALL.width(what) + 8);
        g.draw(new Line2D.Double(from, y + 1, right, y + 1));
        return y;
    }
}
