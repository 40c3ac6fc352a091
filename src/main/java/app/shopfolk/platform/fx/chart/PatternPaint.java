package app.shopfolk.platform.fx.chart;

import app.shopfolk.platform.print.Pattern;
import app.shopfolk.platform.print.Swatch;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws the tile of a segment's pattern, sharp up to four pixels a unit. */
public final class PatternPaint {
    /** Side of a tile in units of the screen. */
    public static final int TILE = 8;

    private static final int SCALE = 4;

    private PatternPaint() {}

    /** What a {@code Graphics2D} fills a segment's areas with. */
    public static Paint of(Swatch swatch, boolean onDark) {
        return swatch.pattern() == Pattern.PLAIN
                ? swatch.awt(onDark)
                : new TexturePaint(tile(swatch, onDark), new Rectangle2D.Double(0, 0, TILE, TILE));
    }

    /** One tile, four pixels a unit. */
    public static BufferedImage tile(Swatch swatch, boolean onDark) {
        BufferedImage tile = new BufferedImage(TILE * SCALE, TILE * SCALE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D canvas = tile.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(SCALE, SCALE);
        Color colour = swatch.awt(onDark);
        canvas.setColor(colour);
        canvas.fill(new Rectangle2D.Double(0, 0, TILE, TILE));
        canvas.setColor(over(colour, onDark));
        draw(canvas, swatch.pattern());
        canvas.dispose();
        return tile;
    }

    private static Color over(Color colour, boolean onDark) {
        double weight = onDark ? 0.38 : 0.42;
        int towards = onDark ? 0 : 255;
        return new Color(
                mix(colour.getRed(), towards, weight),
                mix(colour.getGreen(), towards, weight),
                mix(colour.getBlue(), towards, weight));
    }

    private static int mix(int from, int to, double weight) {
        return (int) Math.round(from + (to - from) * weight);
    }

    private static void draw(Graphics2D canvas, Pattern pattern) {
        canvas.setStroke(new BasicStroke(1.6f));
        switch (pattern) {
            case PLAIN -> {}
            case HATCHED -> rising(canvas);
            case BACK_HATCHED -> falling(canvas);
            case CROSSED -> {
                canvas.setStroke(new BasicStroke(1.1f));
                rising(canvas);
                falling(canvas);
            }
            case DOTTED -> {
                dot(canvas, 2, 2);
                dot(canvas, 6, 6);
            }
            case STRIPED -> {
                canvas.fill(new Rectangle2D.Double(1, 0, 1.5, TILE));
                canvas.fill(new Rectangle2D.Double(5, 0, 1.5, TILE));
            }
            case BANDED -> {
                canvas.fill(new Rectangle2D.Double(0, 1, TILE, 1.5));
                canvas.fill(new Rectangle2D.Double(0, 5, TILE, 1.5));
            }
            case CHECKED -> {
                canvas.fill(new Rectangle2D.Double(0, 0, 4, 4));
                canvas.fill(new Rectangle2D.Double(4, 4, 4, 4));
            }
        }
    }

    private static void rising(Graphics2D canvas) {
        for (int shift = -TILE; shift <= TILE; shift += TILE) {
            canvas.draw(new Line2D.Double(shift - 2, TILE + 2, shift + TILE + 2, -2));
        }
    }

    private static void falling(Graphics2D canvas) {
        for (int shift = -TILE; shift <= TILE; shift += TILE) {
            canvas.draw(new Line2D.Double(shift - 2, -2, shift + TILE + 2, TILE + 2));
        }
    }

    private static void dot(Graphics2D canvas, double x, double y) {
        canvas.fill(new Ellipse2D.Double(x - 0.9, y - 0.9, 1.8, 1.8));
    }
}
