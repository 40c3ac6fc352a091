package app.shopfolk.persona.page;

import app.shopfolk.persona.Portrait.Glasses;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;

/** Glasses on the nose. */
record GlassesDrawing(Brush brush) {
    private static final Color HORN = new Color(0x3a2a23);
    private static final Color METAL = new Color(0x6f6a64);

    void draw(Glasses glasses) {
        switch (glasses) {
            case NONE -> {}
            case ROUND -> frame(Outline.circle(19.8, 117, 13.8), 2.3, HORN);
            case SQUARE -> frame(new RoundRectangle2D.Double(5.8, 106.5, 28.4, 22, 9, 9), 2.9, HORN);
            case SLIM -> frame(new RoundRectangle2D.Double(6.6, 109, 26.5, 16.5, 12, 12), 1.7, METAL);
        }
    }

    private void frame(Shape lens, double width, Color colour) {
        brush.line(colour, width, lens);
        brush.line(colour, width, Outline.flipped(lens));
        double inner = lens.getBounds2D().getMinX();
        double outer = lens.getBounds2D().getMaxX();
        brush.line(
                colour,
                width,
                Outline.from(-inner, 115).curve(-2, 111.5, 2, 111.5, inner, 115).open());
        Shape arm = Outline.from(outer, 113).line(HeadShape.DRAWN_FOR, 111).open();
        brush.line(colour, width, arm);
        brush.line(colour, width, Outline.flipped(arm));
    }
}
