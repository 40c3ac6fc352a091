package app.shopfolk.persona.page;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Hair that frames the face, falls on the shoulders or is bound. */
final class LongHair {
    private static final Shape PARTED = Outline.from(-13, 59)
            .curve(10, 68, 37, 86, 41, 116)
            .curve(42, 140, 39, 160, 33, 178)
            .line(33, 300)
            .line(-33, 300)
            .line(-33, 178)
            .curve(-39, 160, -43, 140, -42, 114)
            .curve(-40, 94, -27, 80, -13, 59)
            .closed();
    private static final Shape CENTRE = Outline.from(0, 58)
            .curve(20, 66, 39, 88, 41.5, 114)
            .curve(43, 140, 39, 160, 33, 178)
            .line(33, 300)
            .line(0, 300)
            .mirrored();
    private static final Shape FRINGE = Outline.from(0, 92)
            .curve(14, 92, 30, 93, 39, 97)
            .curve(41, 106, 42, 116, 42, 122)
            .curve(42, 146, 38, 162, 33, 178)
            .line(33, 300)
            .line(0, 300)
            .mirrored();

    private LongHair() {}

    static Hairdo bob(boolean fringe) {
        Shape outer = Outline.from(0, 34)
                .curve(42, 34, 60, 66, 59, 108)
                .curve(59, 136, 61, 154, 57, 172)
                .curve(46, 182, 20, 178, 0, 178)
                .mirrored();
        return framed(outer, fringe ? FRINGE : PARTED, fringe ? straightFringe() : parting());
    }

    static Hairdo longHair(boolean fringe) {
        Shape outer = Outline.from(0, 34)
                .curve(42, 34, 59, 66, 58, 108)
                .curve(58, 150, 64, 190, 60, 246)
                .curve(50, 254, 38, 252, 30, 246)
                .line(26, 180)
                .line(0, 180)
                .mirrored();
        return framed(outer, fringe ? FRINGE : CENTRE, fringe ? straightFringe() : centreParting());
    }

    static Hairdo waves() {
        Shape outer = Outline.from(0, 33)
                .curve(42, 32, 62, 62, 59, 96)
                .curve(56, 112, 66, 122, 66, 138)
                .curve(66, 152, 58, 160, 64, 176)
                .curve(70, 192, 64, 212, 46, 222)
                .curve(36, 226, 30, 222, 29, 210)
                .curve(28, 204, 20, 204, 0, 204)
                .mirrored();
        return framed(
                outer,
                PARTED,
                List.of(
                        Outline.from(-13, 58).curve(16, 58, 46, 84, 48, 116).open(),
                        Outline.from(48, 128).curve(56, 142, 46, 158, 52, 176).open(),
                        Outline.from(-50, 120)
                                .curve(-58, 138, -46, 156, -54, 176)
                                .open()));
    }

    static Hairdo curls() {
        Area outer = ShortHair.ring(0, 92, 48, 46, 17, 15, -30, 210);
        outer.add(new Area(Outline.oval(0, 90, 54, 54)));
        for (int side = -1; side <= 1; side += 2) {
            outer.add(new Area(Outline.circle(side * 56, 130, 17)));
            outer.add(new Area(Outline.circle(side * 60, 152, 17)));
            outer.add(new Area(Outline.circle(side * 58, 175, 18)));
            outer.add(new Area(Outline.circle(side * 50, 196, 16)));
            outer.add(new Area(new Rectangle2D.Double(side > 0 ? 0 : -50, 90, 50, 100)));
        }
        Area inner = Outline.union(CENTRE, new Rectangle2D.Double(-33, 182, 66, 60));
        return framed(outer, inner, List.of());
    }

    static Hairdo locs() {
        Area outer = new Area(Outline.from(0, 34)
                .curve(40, 34, 59, 62, 61, 104)
                .line(61, 126)
                .line(0, 126)
                .mirrored());
        double[] ends = {168, 200, 186, 204, 178};
        for (int at = 0; at < ends.length; at++) {
            double x = 24 + at * 7.4;
            Shape loc = Outline.from(x + 0.5, 100)
                    .curve(x, 130, x + at * 0.6 - 1, 160, x + at - 1, ends[at] - 3)
                    .curve(x + at, ends[at] + 2, x + at + 6, ends[at] + 2, x + at + 7, ends[at] - 3)
                    .curve(x + at * 0.6 + 7, 160, x + 8, 130, x + 8, 100)
                    .closed();
            outer.add(new Area(loc));
            outer.add(new Area(Outline.flipped(loc)));
        }
        List<Shape> strands = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            Shape strand = Outline.from(2 + at * 3, 55 - at * 7)
                    .curve(20 + at * 7, 54 - at * 6, 43 + at * 5, 76 - at * 4, 46.5 + at * 5.6, 118)
                    .curve(46.5 + at * 5.8, 136, 46 + at * 6.4, 150, 46.5 + at * 7, 168)
                    .open();
            strands.add(strand);
            strands.add(Outline.flipped(strand));
        }
        return framed(outer, CENTRE, strands);
    }

    static Hairdo ponytail() {
        Shape tail = Outline.from(14, 44)
                .curve(62, 26, 92, 84, 76, 150)
                .curve(70, 178, 78, 190, 66, 206)
                .curve(52, 200, 48, 178, 52, 150)
                .curve(56, 110, 48, 84, 30, 70)
                .closed();
        Hairdo bound = bound();
        return new Hairdo(tail, bound.front(), bound.strands());
    }

    static Hairdo bun() {
        Hairdo bound = bound();
        return new Hairdo(Outline.circle(3, 32, 21), bound.front(), bound.strands());
    }

    /** Combed back from the forehead. */
    private static Hairdo bound() {
        Shape front = Outline.from(0, 40)
                .curve(36, 40, 54, 70, 47.5, 108)
                .line(43.5, 110)
                .curve(45, 98, 43, 90, 39, 84)
                .curve(33, 74, 18, 66, 0, 66)
                .mirrored();
        return Hairdo.of(
                front,
                Outline.from(-30, 75).curve(-24, 62, -14, 52, -2, 46).open(),
                Outline.from(30, 75).curve(26, 62, 18, 52, 8, 46).open(),
                Outline.from(-2, 66).curve(-1, 58, 1, 52, 3, 46).open());
    }

    private static Hairdo framed(Shape outer, Shape window, List<? extends Shape> strands) {
        return new Hairdo(outer, Outline.less(outer, window), List.copyOf(strands));
    }

    private static List<Shape> parting() {
        return List.of(
                Outline.from(-13, 57).curve(18, 58, 44, 84, 47, 118).open(),
                Outline.from(48, 124).curve(49, 140, 48, 156, 46, 168).open(),
                Outline.from(-18, 62).curve(-36, 76, -48, 92, -49, 120).open());
    }

    private static List<Shape> centreParting() {
        return List.of(
                Outline.from(0, 56).curve(24, 60, 46, 86, 48, 124).open(),
                Outline.from(0, 56).curve(-24, 60, -46, 86, -48, 124).open(),
                Outline.from(48, 136).curve(46, 168, 50, 200, 46, 228).open(),
                Outline.from(-48, 136).curve(-46, 168, -50, 200, -46, 228).open());
    }

    private static List<Shape> straightFringe() {
        return List.of(
                Outline.from(-22, 66).curve(-24, 74, -24, 82, -22, 90).open(),
                Outline.from(0, 62).curve(1, 72, 1, 82, 0, 90).open(),
                Outline.from(22, 66).curve(24, 74, 24, 82, 22, 90).open(),
                Outline.from(47, 110).curve(49, 130, 49, 150, 47, 168).open(),
                Outline.from(-47, 110).curve(-49, 130, -49, 150, -47, 168).open());
    }
}
