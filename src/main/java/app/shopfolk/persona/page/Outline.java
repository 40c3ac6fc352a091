package app.shopfolk.persona.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Curved outlines; a symmetric one is told by its right half, from the top of the middle line to its foot. */
final class Outline {
    private final double startX;
    private final double startY;
    private final List<double[]> curves = new ArrayList<>();

    private Outline(double startX, double startY) {
        this.startX = startX;
        this.startY = startY;
    }

    static Outline from(double x, double y) {
        return new Outline(x, y);
    }

    /** A Bézier curve through two control points. */
    Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        curves.add(new double[] {x1, y1, x2, y2, x, y});
        return this;
    }

    Outline line(double x, double y) {
        double[] from = end(curves.size());
        return curve(from[0], from[1], x, y, x, y);
    }

    /** The outline as told, not closed. */
    Path2D open() {
        Path2D path = new Path2D.Double();
        path.moveTo(startX, startY);
        curves.forEach(c -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]));
        return path;
    }

    Path2D closed() {
        Path2D path = open();
        path.closePath();
        return path;
    }

    /** The outline with its mirror image at the middle line x = 0. */
    Path2D mirrored() {
        Path2D path = open();
        for (int at = curves.size() - 1; at >= 0; at--) {
            double[] curve = curves.get(at);
            double[] before = end(at);
            path.curveTo(-curve[2], curve[3], -curve[0], curve[1], -before[0], before[1]);
        }
        path.closePath();
        return path;
    }

    private double[] end(int curve) {
        if (curve == 0) {
            return new double[] {startX, startY};
        }
        double[] last = curves.get(curve - 1);
        return new double[] {last[4], last[5]};
    }

    static Shape circle(double x, double y, double radius) {
        return oval(x, y, radius, radius);
    }

    static Shape oval(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, radiusX * 2, radiusY * 2);
    }

    static Shape flipped(Shape shape) {
        return AffineTransform.getScaleInstance(-1, 1).createTransformedShape(shape);
    }

    static Shape moved(Shape shape, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }

    static Area union(Shape... shapes) {
        Area area = new Area();
        for (Shape shape : shapes) {
            area.add(new Area(shape));
        }
        return area;
    }

    static Area less(Shape shape, Shape cut) {
        Area area = new Area(shape);
        area.subtract(new Area(cut));
        return area;
    }

    static Area common(Shape shape, Shape other) {
        Area area = new Area(shape);
        area.intersect(new Area(other));
        return area;
    }
}
