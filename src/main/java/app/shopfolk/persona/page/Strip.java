package app.shopfolk.persona.page;

import java.awt.Graphics2D;

/**
 * One line of a sheet as it will stand on paper.
 *
 * @param before space above it, dropped at the top of a page
 * @param height from its top to the top of the next
 * @param painter draws it
 * @param leads whether the next stands on the same page, as after a heading
 */
record Strip(double before, double height, Painter painter, boolean leads) {
    Strip(double before, double height, Painter painter) {
        this(before, height, painter, false);
    }

    Strip leading() {
        return new Strip(before, height, painter, true);
    }

    /** Draws a line whose upper left corner is at {@code x}, {@code y}. */
    interface Painter {
        void paint(Graphics2D g, double x, double y);
    }

    double total() {
        return before + height;
    }
}
