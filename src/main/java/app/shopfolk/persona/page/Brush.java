package app.shopfolk.persona.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/** Flat fills and round-ended lines. */
record Brush(Graphics2D canvas) {
    void fill(Color colour, Shape shape) {
        canvas.setColor(colour);
        canvas.fill(shape);
    }

    void line(Color colour, double width, Shape shape) {
        canvas.setColor(colour);
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(shape);
    }

    /** A shape with light from the left: what lies on its right edge is in shade. */
    void lit(Color colour, Color shade, Shape shape, double depth) {
        fill(colour, shape);
        fill(shade, Outline.less(shape, Outline.moved(shape, -depth, -depth / 5)));
    }
}
