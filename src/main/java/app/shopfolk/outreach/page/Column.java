package app.shopfolk.outreach.page;

import app.shopfolk.platform.print.Type;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** A column of text on a page, set from the top down; what no longer fits is left out whole. */
final class Column {
    private final Graphics2D g;
    private final double x;
    private final double width;
    private final double bottom;
    private double y;

    Column(Graphics2D g, double x, double top, double width, double bottom) {
        this.g = g;
        this.x = x;
        this.y = top;
        this.width = width;
        this.bottom = bottom;
    }

    double y() {
        return y;
    }

    double x() {
        return x;
    }

    double width() {
        return width;
    }

    void gap(double points) {
        y += points;
    }

    boolean hasRoom(double points) {
        return y + points <= bottom;
    }

    /** A heading over a hairline. */
    void head(String text) {
        y += 10;
        Ink.HEAD.draw(g, text, x, y + 9);
        y += 14;
        Ink.line(g, x, y, x + width);
        y += 6;
    }

    /** A paragraph; answers whether there was room for it. */
    boolean text(Type type, String words) {
        List<String> lines = type.wrapped(words, width);
        if (!hasRoom(lines.size() * type.leading())) {
            return false;
        }
        for (String line : lines) {
            type.draw(g, line, x, y + type.size());
            y += type.leading();
        }
        return true;
    }

    /** A paragraph on a tinted ground. */
    boolean quote(Type type, String words) {
        double pad = 7;
        List<String> lines = type.wrapped(words, width - 2 * pad);
        double tall = lines.size() * type.leading() + 2 * pad;
        if (!hasRoom(tall)) {
            return false;
        }
        g.setColor(Ink.TINT);
        g.fill(new RoundRectangle2D.Double(x, y, width, tall, 7, 7));
        double line = y + pad + type.size();
        for (String each : lines) {
            type.draw(g, each, x + pad, line);
            line += type.leading();
        }
        y += tall;
        return true;
    }
}
