package app.shopfolk.persona.page;

import java.awt.Shape;
import java.awt.geom.Area;
import java.util.List;

/** Hair that ends above the collar. */
final class ShortHair {
    private ShortHair() {}

    static Hairdo crop() {
        return Hairdo.of(Outline.from(0, 43)
                .curve(37, 43, 52, 74, 48, 110)
                .line(43.5, 111)
                .curve(44.5, 98, 42.5, 90, 38, 83)
                .curve(36, 74, 20, 71, 0, 71)
                .mirrored());
    }

    static Hairdo sidePart() {
        Shape hair = Outline.from(-48, 110)
                .curve(-56, 74, -46, 36, -4, 36)
                .curve(38, 34, 57, 66, 48, 110)
                .line(43.5, 111)
                .curve(45, 98, 42.5, 90, 37, 82)
                .curve(14, 84, -8, 79, -21, 65)
                .curve(-26, 76, -37, 82, -41, 91)
                .curve(-43, 98, -43.5, 104, -43.5, 111)
                .closed();
        return Hairdo.of(
                hair,
                Outline.from(-20, 64).curve(-12, 50, 8, 43, 25, 47).open(),
                Outline.from(-15, 66).curve(2, 72, 22, 68, 38, 72).open());
    }

    static Hairdo quiff() {
        Shape hair = Outline.from(-47.5, 110)
                .curve(-53, 86, -50, 68, -41, 58)
                .curve(-38, 36, -10, 23, 14, 28)
                .curve(44, 31, 56, 66, 48, 110)
                .line(43.5, 111)
                .curve(45, 98, 43, 88, 38, 79)
                .curve(24, 68, -2, 70, -18, 66)
                .curve(-30, 70, -41, 84, -43.5, 111)
                .closed();
        return Hairdo.of(
                hair,
                Outline.from(-34, 60).curve(-26, 44, -6, 36, 12, 40).open(),
                Outline.from(-22, 62).curve(-10, 50, 12, 48, 28, 55).open());
    }

    static Hairdo receding() {
        return Hairdo.of(Outline.from(0, 44)
                .curve(38, 44, 53, 78, 48, 112)
                .line(43.5, 112)
                .curve(44.5, 102, 43.5, 94, 41, 86)
                .curve(41, 70, 34, 60, 24, 63)
                .curve(16, 57, 8, 56, 0, 57)
                .mirrored());
    }

    /** Hair only beside the ears. */
    static Hairdo fringe() {
        Shape side = Outline.from(43.5, 118)
                .curve(57, 114, 57, 84, 44, 70)
                .curve(46, 84, 44, 98, 43.5, 118)
                .closed();
        return Hairdo.of(Outline.union(side, Outline.flipped(side)));
    }

    static Hairdo curls() {
        Area curls = ring(0, 92, 43, 42, 14, 11, -12, 192);
        curls.add(new Area(Outline.oval(0, 84, 46, 44)));
        return Hairdo.of(
                Outline.less(curls, window(41, 76)),
                arc(-26, 60, 8),
                arc(-4, 52, 8),
                arc(20, 56, 8),
                arc(34, 72, 7),
                arc(-38, 78, 7),
                arc(6, 66, 7));
    }

    static Hairdo afro() {
        Area round = ring(0, 86, 55, 54, 14, 19, -48, 228);
        round.add(new Area(Outline.oval(0, 86, 60, 58)));
        Area front = Outline.less(round, window(42, 74));
        return new Hairdo(round, front, List.of());
    }

    static Hairdo pixie() {
        Shape hair = Outline.from(-45, 126)
                .curve(-60, 88, -52, 35, -2, 34)
                .curve(50, 34, 59, 86, 47, 124)
                .curve(43, 114, 44, 106, 43, 98)
                .curve(40, 88, 34, 80, 29, 70)
                .curve(12, 88, -18, 92, -41, 96)
                .curve(-43, 106, -43, 116, -45, 126)
                .closed();
        return Hairdo.of(
                hair,
                Outline.from(28, 68).curve(10, 80, -14, 84, -36, 84).open(),
                Outline.from(24, 60).curve(6, 68, -16, 70, -36, 70).open(),
                Outline.from(32, 70).curve(40, 78, 45, 88, 46, 98).open());
    }

    /** What of the face the hair leaves free. */
    private static Shape window(double wide, double top) {
        return Outline.from(0, top)
                .curve(wide * 0.7, top, wide * 0.94, top + 14, wide, 104)
                .curve(wide, 108, wide + 1, 112, wide + 1, 116)
                .line(80, 126)
                .line(80, 300)
                .line(0, 300)
                .mirrored();
    }

    private static Shape arc(double x, double y, double size) {
        return Outline.from(x - size, y + size * 0.4)
                .curve(x - size * 0.5, y - size * 0.7, x + size * 0.6, y - size * 0.6, x + size, y + size * 0.5)
                .open();
    }

    /** Circles along an arc; angles in degrees, 90 is the top. */
    static Area ring(
            double x, double y, double radiusX, double radiusY, double size, int count, double from, double to) {
        Area area = new Area();
        for (int at = 0; at < count; at++) {
            double angle = Math.toRadians(from + (to - from) * at / (count - 1));
            double wobble = size * (at % 2 == 0 ? 1 : 0.86);
            area.add(new Area(Outline.circle(x + radiusX * Math.cos(angle), y - radiusY * Math.sin(angle), wobble)));
        }
        return area;
    }
}
