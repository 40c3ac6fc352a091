package app.shopfolk.platform.print;

import java.awt.Graphics2D;

/** One drawing, the same for screen, printer, PDF and picture. */
public interface Page {
    Paper.Size size();

    /** Draws the page; the origin is its upper left corner, a unit is a point. */
    void draw(Graphics2D g);
}
