package app.shopfolk.persona.page;

import app.shopfolk.persona.Portrait;
import app.shopfolk.persona.Portrait.Expression;
import app.shopfolk.persona.Portrait.Features;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Eyes, brows, nose, mouth and the lines of a life. */
record FaceDrawing(Brush brush, Portrait portrait, Color skin, Color brow) {
    private static final double EYE_X = 19.5;
    private static final double EYE_Y = 116;
    private static final Color LID = new Color(0x34251f);
    private static final Color WHITE_OF_EYE = new Color(0xfdfaf5);

    void cheeksAndNose() {
        Color blush = Tones.blush(skin);
        brush.fill(blush, Outline.oval(-28, 135, 9.5, 6.5));
        brush.fill(blush, Outline.oval(27, 135, 8.5, 6.5));
        brush.fill(
                Tones.skinShade(skin),
                Outline.from(1.5, 112)
                        .curve(4.5, 123, 10.5, 130, 9, 136)
                        .curve(8, 140.5, -2, 142, -7, 138.5)
                        .curve(-1, 139, 3, 137, 3, 131)
                        .closed());
    }

    void linesOfLife() {
        Color line = Tones.mix(Tones.skinShade(skin), Tones.shade(skin), 0.25);
        if (portrait.age() >= 44) {
            both(line, 1.5, Outline.from(33, 112.5).line(37.5, 110.5).open());
            both(line, 1.5, Outline.from(33.5, 116).line(38, 117).open());
        }
        if (portrait.age() >= 53) {
            both(
                    line,
                    1.6,
                    Outline.from(12, 138).curve(16, 141, 18, 145, 18, 148).open());
        }
        if (portrait.age() >= 62) {
            both(
                    line,
                    1.5,
                    Outline.from(13, 124.5).curve(17, 127.5, 22, 127, 25, 124).open());
        }
        if (portrait.age() >= 68) {
            brush.line(
                    line,
                    1.5,
                    Outline.from(-16, 84).curve(-8, 82, 8, 82, 16, 84).open());
            brush.line(
                    line,
                    1.5,
                    Outline.from(-13, 91).curve(-6, 89.5, 6, 89.5, 13, 91).open());
        }
    }

    void eyes() {
        eye(1);
        eye(-1);
    }

    private void eye(int side) {
        double narrow = portrait.expression() == Expression.BROAD_SMILE ? 0.78 : 1;
        double hooded = portrait.age() >= 65 ? 0.9 : 1;
        Shape eye = placed(
                side,
                Outline.from(-8.8, 1.3)
                        .curve(-6, -6.6 * hooded, 4.4, -7.4 * hooded, 9, -0.8)
                        .curve(5.4, 5.4 * narrow, -4.8, 5.8 * narrow, -8.8, 1.3)
                        .closed());
        brush.fill(WHITE_OF_EYE, eye);
        brush.fill(LID, Outline.common(eye, Outline.circle(side * EYE_X, EYE_Y - 0.5, 5)));
        brush.fill(WHITE_OF_EYE, Outline.circle(side * EYE_X + 1.7, EYE_Y - 2.4, 1.4));
        brush.line(
                LID,
                portrait.features() == Features.SOFT ? 2.3 : 1.8,
                placed(
                        side,
                        Outline.from(-8.8, 1.3)
                                .curve(-6, -6.6 * hooded, 4.4, -7.4 * hooded, 9, -0.8)
                                .open()));
        if (portrait.features() == Features.SOFT) {
            brush.line(
                    LID,
                    1.7,
                    placed(side, Outline.from(8.2, -1.6).line(11.6, -4.2).open()));
        }
        brow(side);
    }

    private void brow(int side) {
        double thick =
                switch (portrait.features()) {
                    case SOFT -> 2.6;
                    case EVEN -> 3.4;
                    case STRONG -> 4.4;
                };
        double lift = portrait.expression() == Expression.CURIOUS ? (side > 0 ? -3.5 : -0.5) : 0;
        double inner = portrait.expression() == Expression.SERIOUS ? 1.8 : 0;
        brush.fill(
                brow,
                placed(
                        side,
                        Outline.from(-9.5, -12.5 + lift + inner)
                                .curve(-4, -16.5 + lift, 4, -18 + lift, 11, -12.5 + lift)
                                .curve(
                                        5,
                                        -16.5 + thick + lift,
                                        -4,
                                        -15 + thick + lift,
                                        -10,
                                        -12.5 + thick + lift + inner)
                                .closed()));
    }

    private static Shape placed(int side, Shape eye) {
        return Outline.moved(side > 0 ? eye : Outline.flipped(eye), side * EYE_X, EYE_Y);
    }

    void mouth() {
        Color lips = Tones.lips(skin);
        Color line = Tones.mix(lips, new Color(0x4a1c1c), 0.55);
        switch (portrait.expression()) {
            case BROAD_SMILE -> laughing(lips);
            case SMILE -> closed(lips, line, 5, 13);
            case CURIOUS -> {
                lowerLip(lips, 2.5);
                brush.line(
                        line,
                        2.3,
                        Outline.from(-10.5, 151.5)
                                .curve(-4, 156, 6, 155, 12.5, 148.5)
                                .open());
            }
            case CALM -> closed(lips, line, 2.2, 11);
            case SERIOUS -> closed(lips, line, 0, 10.5);
        }
    }

    private void closed(Color lips, Color line, double bend, double wide) {
        lowerLip(lips, bend);
        if (portrait.features() == Features.SOFT) {
            brush.fill(
                    lips,
                    Outline.from(0, 148.2 + bend / 3)
                            .curve(3.5, 146.2 + bend / 4, 6, 147.6, wide - 1.5, 150.8 - bend * 0.2)
                            .curve(6, 152 + bend * 0.7, 3, 152 + bend * 0.7, 0, 152 + bend * 0.7)
                            .mirrored());
        }
        brush.line(
                line,
                2.2,
                Outline.from(-wide, 151 - bend * 0.35)
                        .curve(-wide / 2, 151 + bend, wide / 2, 151 + bend, wide, 151 - bend * 0.35)
                        .open());
    }

    private void lowerLip(Color lips, double bend) {
        double full = portrait.features() == Features.SOFT ? 6.2 : 4.6;
        brush.fill(
                portrait.features() == Features.SOFT ? lips : Tones.mix(skin, lips, 0.6),
                Outline.from(0, 150 + bend * 0.6)
                        .line(8, 150.5 + bend * 0.5)
                        .curve(
                                6,
                                152 + bend * 0.6 + full * 0.7,
                                3,
                                151.5 + bend * 0.6 + full,
                                0,
                                151.5 + bend * 0.6 + full)
                        .mirrored());
    }

    private void laughing(Color lips) {
        Shape mouth = Outline.from(0, 149.5)
                .curve(5, 149.5, 10, 148.8, 14, 147.2)
                .curve(13, 157, 7, 161.5, 0, 161.5)
                .mirrored();
        brush.fill(new Color(0x6b2a2c), mouth);
        brush.fill(WHITE_OF_EYE, Outline.common(mouth, new Rectangle2D.Double(-11.5, 140, 23, 14.6)));
        brush.line(Tones.mix(lips, new Color(0x6b2a2c), 0.35), 1.8, mouth);
    }

    private void both(Color colour, double width, Shape shape) {
        brush.line(colour, width, shape);
        brush.line(colour, width, Outline.flipped(shape));
    }
}
