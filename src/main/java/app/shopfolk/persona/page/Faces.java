package app.shopfolk.persona.page;

import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.Photo;
import app.shopfolk.persona.Portrait;
import app.shopfolk.platform.print.Palette;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A portrait in a box, on its segment's tint. */
final class Faces {
    private static final Color PAPER = new Color(0xfbf8f2);

    private Faces() {}

    /** Draws it with the bust at the foot of the box. */
    static void draw(Graphics2D g, PersonaSheet sheet, Rectangle2D box) {
        Color colour = Palette.at(sheet.colour()).awt(false);
        new Brush(g).fill(Tones.mix(PAPER, colour, 0.34), box);
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(box);
            sheet.persona()
                    .photo()
                    .ifPresentOrElse(
                            photo -> photo(own, photo, box),
                            () -> portrait(own, sheet.persona().portrait(), box));
        } finally {
            own.dispose();
        }
    }

    private static void photo(Graphics2D own, Photo photo, Rectangle2D box) {
        double width = Math.min(box.getWidth(), box.getHeight() * Photo.ASPECT);
        double height = width / Photo.ASPECT;
        PhotoDrawing.draw(
                own,
                photo,
                new Rectangle2D.Double(box.getCenterX() - width / 2, box.getMaxY() - height, width, height));
    }

    private static void portrait(Graphics2D own, Portrait portrait, Rectangle2D box) {
        double bust = Math.min(
                box.getWidth() * 1.15, box.getHeight() * 0.96 * PortraitDrawing.WIDTH / PortraitDrawing.HEIGHT);
        PortraitDrawing.draw(
                own, portrait, new Rectangle2D.Double(box.getCenterX() - bust / 2, box.getY(), bust, box.getHeight()));
    }
}
