package app.shopfolk.persona.page;

import java.awt.Shape;
import java.awt.geom.Area;
import java.util.List;

/**
 * Hair in layers, for a face of half-width {@link HeadShape#DRAWN_FOR}.
 *
 * @param back behind neck and shoulders
 * @param front over the face's edge, and over the shoulders where it is that long
 * @param strands lines that show how it falls
 */
record Hairdo(Shape back, Shape front, List<Shape> strands) {
    static final Hairdo NONE = new Hairdo(new Area(), new Area(), List.of());

    static Hairdo of(Shape front, Shape... strands) {
        return new Hairdo(new Area(), front, List.of(strands));
    }
}
