package app.shopfolk.platform.print;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Fills shapes with a segment's colour and pattern; as lines and dots, so that it stays sharp on paper. */
public final class PatternFill {
    /** Pattern repeats every so many units. */
    private static final double STEP = 6;

    /** How strong the pattern's white is over the colour. */
    private static final float STRENGTH = 0.55f;

    private PatternFill() {}

    /** Fills a shape on light paper. */
    public static void fill(Graphics2D g, Shape shape, Swatch swatch) {
        fill(g, shape, swatch, false);
    }

    /** Fills a shape on the light or the dark theme. */
    public static void fill(Graphics2D g, Shape shape, Swatch swatch, boolean onDark) {
        Graphics2D own = (Graphics2D) g.create();
        own.setColor(swatch.awt(onDark));
        own.fill(shape);
        if (swatch.pattern() != Pattern.PLAIN) {
            Color colour = swatch.awt(onDark);
            own.setColor(mixed(colour));
            own.clip(shape);
            own.setStroke(new BasicStroke(1.4f));
            drawMarks(own, swatch.pattern(), shape.getBounds2D());
        }
        own.dispose();
    }

    /** White over the colour as one opaque colour: transparency prints badly and makes PDFs larger. */
    private static Color mixed(Color colour) {
        return new Color(
                Math.round(colour.getRed() + (255 - colour.getRed()) * STRENGTH),
                Math.round(colour.getGreen() + (255 - colour.getGreen()) * STRENGTH),
                Math.round(colour.getBlue() + (255 - colour.getBlue()) * STRENGTH));
    }

    private static void drawMarks(Graphics2D g, Pattern pattern, Rectangle2D area) {
        switch (pattern) {
            case HATCHED -> slants(g, area, 1);
            case BACK_HATCHED -> slants(g, area, -1);
            case CROSSED -> {
                slants(g, area, 1);
                slants(g, area, -1);
            }
            case STRIPED -> g.draw(uprights(area));
            case BANDED -> g.draw(levels(area));
            case DOTTED -> g.fill(dots(area));
            case CHECKED -> g.fill(checks(area));
            case PLAIN -> {}
        }
    }

    private static void slants(Graphics2D g, Rectangle2D area, int direction) {
        double reach = area.getHeight();
        for (double x = snapped(area.getMinX()) - snapped(reach) - STEP; x < area.getMaxX() + reach + STEP; x += STEP) {
            double foot = x;
            double head = x + direction * reach;
            g.draw(new Line2D.Double(foot, area.getMaxY(), head, area.getMinY()));
        }
    }

    private static Shape uprights(Rectangle2D area) {
        Path2D lines = new Path2D.Double();
        for (double x = area.getMinX() + STEP / 2; x < area.getMaxX(); x += STEP) {
            lines.append(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()), false);
        }
        return lines;
    }

    private static Shape levels(Rectangle2D area) {
        Path2D lines = new Path2D.Double();
        for (double y = area.getMinY() + STEP / 2; y < area.getMaxY(); y += STEP) {
            lines.append(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y), false);
        }
        return lines;
    }

    private static Shape dots(Rectangle2D area) {
        Path2D dots = new Path2D.Double();
        for (double y = area.getMinY() + STEP / 2; y < area.getMaxY(); y += STEP) {
            for (double x = area.getMinX() + STEP / 2; x < area.getMaxX(); x += STEP) {
                dots.append(new Ellipse2D.Double(x - 1, y - 1, 2, 2), false);
            }
        }
        return dots;
    }

    private static Shape checks(Rectangle2D area) {
        Path2D checks = new Path2D.Double();
        double half = STEP / 2;
        for (double y = area.getMinY(); y < area.getMaxY(); y += STEP) {
            for (double x = area.getMinX(); x < area.getMaxX(); x += STEP) {
                checks.append(new Rectangle2D.Double(x, y, half, half), false);
                checks.append(new Rectangle2D.Double(x + half, y + half, half, half), false);
            }
        }
        return checks;
    }

    private static double snapped(double value) {
        return Math.floor(value / STEP) * STEP;
    }

    /** The same as a paint, for charts that fill by paint. */
    public static TexturePaint paint(Swatch swatch, boolean onDark) {
        int size = 24;
        int scale = 4;
        BufferedImage tile = new BufferedImage(size * scale, size * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = tile.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setComposite(AlphaComposite.SrcOver);
        g.scale(scale, scale);
        fill(g, new Area(new Rectangle(0, 0, size, size)), swatch, onDark);
        g.dispose();
        return new TexturePaint(tile, new Rectangle(0, 0, size, size));
    }
}
