package app.shopfolk.persona.page;

import app.shopfolk.persona.Portrait;
import java.awt.Shape;

/**
 * Measures of a head and of what carries it, around the middle line x = 0, y growing downwards; a canvas is 240 wide and
 * 280 high.
 *
 * @param width half the face at the cheekbones
 * @param neck half the neck
 * @param shoulder half the shoulders
 * @param chin where the chin ends
 */
record HeadShape(double width, double top, double jaw, double chinWidth, double chin, double neck, double shoulder) {
    /** Half the width of the face that hair and glasses are drawn for. */
    static final double DRAWN_FOR = 46;

    static HeadShape of(Portrait portrait) {
        HeadShape face =
                switch (portrait.face()) {
                    case OVAL -> new HeadShape(46, 50, 36, 13, 172, 19, 84);
                    case ROUND -> new HeadShape(48, 52, 41, 16, 170, 19, 84);
                    case SQUARE -> new HeadShape(46.5, 50, 42, 19, 171, 19, 84);
                    case LONG -> new HeadShape(44.5, 48, 35, 14, 176, 19, 84);
                };
        double heavier = portrait.age() >= 60 ? 2.5 : portrait.age() < 22 ? -1.5 : 0;
        return switch (portrait.features()) {
            case SOFT -> face.shaped(-2 + heavier, -3, -2, -9);
            case EVEN -> face.shaped(heavier, 0, 0, 0);
            case STRONG -> face.shaped(2 + heavier, 4, 4, 9);
        };
    }

    private HeadShape shaped(double jaw, double chinWidth, double neck, double shoulder) {
        return new HeadShape(
                width,
                top,
                this.jaw + jaw,
                this.chinWidth + chinWidth,
                chin,
                this.neck + neck,
                this.shoulder + shoulder);
    }

    Shape face() {
        return Outline.from(0, top)
                .curve(width * 0.62, top, width, top + 20, width, 104)
                .curve(width, 130, jaw, chin - 13, chinWidth, chin - 3)
                .curve(chinWidth * 0.6, chin - 0.5, chinWidth * 0.3, chin, 0, chin)
                .mirrored();
    }

    /** The shadow of the chin, in the clothes' own measures. */
    Shape chinShadow() {
        return Outline.moved(face(), 2, 12 + PortraitDrawing.RAISED);
    }

    /** The neck down to where the collarbones meet; clothes cover its foot. */
    Shape neckTo(double foot) {
        return Outline.from(0, 140)
                .line(neck, 140)
                .line(neck, 184)
                .curve(neck, 192, neck + 3, 196, neck + 7, 198)
                .curve(neck + 3, foot - 4, neck * 0.5, foot, 0, foot)
                .mirrored();
    }

    Shape body() {
        return Outline.from(0, 204)
                .line(neck + 4, 194)
                .curve(neck + 20, 205, shoulder - 28, 206, shoulder - 15, 214)
                .curve(shoulder - 3, 222, shoulder + 3, 244, shoulder + 6, 300)
                .line(0, 300)
                .mirrored();
    }
}
