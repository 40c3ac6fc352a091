package app.shopfolk.persona.page;

import app.shopfolk.persona.Portrait.Cover;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.RoundRectangle2D;

/** Hats, caps, scarves and turbans; the last thing drawn. */
record CoverDrawing(Brush brush, Color dye) {
    /** From where down hair shows under a cover; beyond the canvas where it hides all. */
    static double hairline(Cover cover) {
        return switch (cover) {
            case NONE -> -100;
            case BEANIE -> 84;
            case CAP, FLAT_CAP -> 78;
            case SUN_HAT -> 76;
            case HEADSCARF, TURBAN -> 400;
        };
    }

    void draw(Cover cover) {
        switch (cover) {
            case NONE -> {}
            case BEANIE -> beanie();
            case CAP -> cap();
            case FLAT_CAP -> flatCap();
            case SUN_HAT -> sunHat();
            case HEADSCARF -> headscarf();
            case TURBAN -> turban();
        }
    }

    /** What hangs behind the head. */
    void behind(Cover cover) {
        if (cover == Cover.SUN_HAT) {
            brush.fill(Tones.shade(dye), Outline.oval(0, 76, 84, 15));
        }
    }

    private void beanie() {
        Shape dome =
                Outline.from(0, 28).curve(38, 28, 54, 54, 51, 84).line(0, 84).mirrored();
        brush.lit(dye, Tones.shade(dye), dome, 10);
        Shape cuff = new RoundRectangle2D.Double(-53.5, 74, 107, 22, 12, 12);
        brush.lit(Tones.light(dye), dye, cuff, 8);
        for (int x = -42; x <= 42; x += 12) {
            brush.line(dye, 1.5, Outline.from(x, 78).line(x, 92).open());
        }
    }

    private void cap() {
        Shape dome = Outline.from(0, 34)
                .curve(38, 34, 52, 56, 50, 86)
                .curve(36, 76, 16, 73, 0, 73)
                .mirrored();
        brush.lit(dye, Tones.shade(dye), dome, 10);
        brush.line(Tones.shade(dye), 1.6, Outline.from(0, 36).line(0, 72).open());
        Shape peak = Outline.from(0, 71)
                .curve(22, 71, 42, 76, 50, 85)
                .curve(54, 94, 46, 95, 38, 92)
                .curve(26, 87, 12, 86, 0, 86)
                .mirrored();
        brush.fill(Tones.light(dye), peak);
        brush.line(
                Tones.shade(dye),
                1.8,
                Outline.from(-50, 85).curve(-24, 67, 24, 67, 50, 85).open());
    }

    private void flatCap() {
        Shape crown = Outline.from(-52, 84)
                .curve(-58, 50, -20, 34, 8, 36)
                .curve(40, 38, 60, 56, 53, 84)
                .curve(34, 72, -30, 72, -52, 84)
                .closed();
        brush.lit(dye, Tones.shade(dye), crown, 9);
        Shape peak = Outline.from(0, 74)
                .curve(26, 74, 44, 78, 52, 85)
                .curve(40, 91, 22, 86, 0, 86)
                .mirrored();
        brush.fill(Tones.shade(dye), peak);
        brush.line(
                Tones.light(dye),
                1.5,
                Outline.from(-44, 80).curve(-24, 66, 24, 66, 45, 80).open());
    }

    private void sunHat() {
        Shape crown =
                Outline.from(0, 26).curve(32, 26, 46, 44, 46, 74).line(0, 78).mirrored();
        brush.lit(dye, Tones.shade(dye), crown, 10);
        Shape ribbon = Outline.from(0, 62).line(46, 58).line(46, 74).line(0, 76).mirrored();
        brush.fill(Tones.mix(dye, Tones.INK, 0.5), ribbon);
        Shape brim = Outline.from(0, 66)
                .curve(40, 66, 84, 68, 86, 80)
                .curve(84, 92, 44, 84, 0, 84)
                .mirrored();
        brush.lit(Tones.light(dye), dye, brim, 7);
    }

    private void headscarf() {
        Area cloth = new Area(Outline.from(0, 36)
                .curve(42, 36, 60, 68, 57, 112)
                .curve(56, 150, 62, 178, 76, 202)
                .curve(82, 222, 44, 244, 0, 248)
                .mirrored());
        cloth.subtract(new Area(Outline.from(0, 68)
                .curve(27, 68, 40, 86, 40.5, 112)
                .curve(40, 142, 28, 165, 0, 170)
                .mirrored()));
        brush.lit(dye, Tones.shade(dye), cloth, 12);
        Color fold = Tones.shade(dye);
        brush.line(
                fold,
                2,
                Outline.from(-44, 140).curve(-40, 172, -10, 186, 34, 182).open());
        brush.line(
                fold, 2, Outline.from(-52, 170).curve(-36, 204, 6, 214, 48, 196).open());
        brush.line(
                fold, 2, Outline.from(-62, 194).curve(-40, 226, 0, 234, 40, 222).open());
        brush.line(
                Tones.light(dye),
                2,
                Outline.from(-46, 100).curve(-46, 76, -30, 56, -6, 52).open());
    }

    private void turban() {
        Shape wrap = Outline.from(0, 18)
                .curve(48, 18, 66, 54, 54, 96)
                .curve(46, 90, 22, 80, 0, 70)
                .mirrored();
        brush.lit(dye, Tones.shade(dye), wrap, 11);
        Color fold = Tones.shade(dye);
        brush.line(fold, 2, Outline.from(0, 70).curve(-18, 56, -38, 58, -55, 76).open());
        brush.line(fold, 2, Outline.from(4, 62).curve(-14, 42, -36, 42, -53, 58).open());
        brush.line(fold, 2, Outline.from(10, 54).curve(-4, 30, -22, 28, -38, 36).open());
        brush.line(fold, 2, Outline.from(0, 70).curve(20, 56, 40, 58, 55, 78).open());
        brush.line(fold, 2, Outline.from(8, 60).curve(24, 44, 42, 46, 55, 62).open());
    }
}
