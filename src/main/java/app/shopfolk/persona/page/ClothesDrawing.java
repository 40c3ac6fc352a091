package app.shopfolk.persona.page;

import app.shopfolk.persona.Portrait.Clothes;
import java.awt.Color;
import java.awt.Shape;

/** Shoulders and what is worn on them. Draws the neck too, since every collar treats it differently. */
record ClothesDrawing(Brush brush, HeadShape head, Color skin, Color dye) {
    private static final Color LINEN = new Color(0xf3eee4);

    void draw(Clothes clothes) {
        switch (clothes) {
            case TEE -> tee(dye, 214);
            case JUMPER -> {
                tee(dye, 210);
                brush.line(Tones.shade(dye), 5, neckline(211));
            }
            case SHIRT -> shirt(dye);
            case V_NECK -> vNeck();
            case JACKET -> jacket();
            case HOODIE -> hoodie();
            case ROLL_NECK -> rollNeck();
            case DUNGAREES -> dungarees();
            case BLOUSE -> blouse();
            case CARDIGAN -> cardigan();
        }
    }

    private void body(Color colour) {
        brush.lit(colour, Tones.shade(colour), head.body(), 9);
        Shape arm = Outline.from(head.shoulder() - 24, 300)
                .curve(head.shoulder() - 23, 272, head.shoulder() - 22, 262, head.shoulder() - 18, 252)
                .open();
        brush.line(Tones.shade(colour), 2, arm);
        brush.line(Tones.shade(colour), 2, Outline.flipped(arm));
    }

    /** Neck with the shadow of the chin. */
    private void neck(double foot) {
        Shape neck = head.neckTo(foot);
        brush.fill(skin, neck);
        brush.fill(Tones.skinShade(skin), Outline.common(neck, head.chinShadow()));
    }

    private void tee(Color colour, double foot) {
        body(colour);
        neck(foot);
        brush.line(Tones.shade(colour), 3, neckline(foot));
    }

    private Shape neckline(double foot) {
        double neck = head.neck();
        return Outline.from(-neck - 7, 198)
                .curve(-neck - 3, foot - 4, -neck * 0.5, foot, 0, foot)
                .curve(neck * 0.5, foot, neck + 3, foot - 4, neck + 7, 198)
                .open();
    }

    private void vSkin(double foot) {
        double neck = head.neck();
        Shape opening = Outline.from(0, 140)
                .line(neck, 140)
                .line(neck, 184)
                .curve(neck, 192, neck + 3, 196, neck + 6, 197)
                .line(0, foot)
                .mirrored();
        brush.fill(skin, opening);
        brush.fill(Tones.skinShade(skin), Outline.common(opening, head.chinShadow()));
    }

    private void collar(Color colour, double foot) {
        double neck = head.neck();
        Shape leaf = Outline.from(neck - 1, 184)
                .curve(neck + 5, 188, neck + 8, 193, neck + 9, 198)
                .line(neck * 0.72, foot + 8)
                .line(1, foot - 6)
                .curve(neck * 0.5, foot - 16, neck - 2, 196, neck - 1, 184)
                .closed();
        brush.fill(Tones.shade(colour), Outline.moved(leaf, 2, 3));
        brush.fill(Tones.shade(colour), Outline.moved(Outline.flipped(leaf), -2, 3));
        brush.fill(Tones.light(colour), Outline.flipped(leaf));
        brush.fill(Tones.light(colour), leaf);
    }

    private void shirt(Color colour) {
        body(colour);
        vSkin(222);
        brush.line(Tones.shade(colour), 1.8, Outline.from(3, 222).line(3, 300).open());
        collar(colour, 224);
        for (int y = 240; y < 285; y += 20) {
            brush.fill(Tones.brightness(colour) > 0.6 ? Tones.shade(colour) : LINEN, Outline.circle(-3, y, 2.1));
        }
    }

    private void vNeck() {
        shirt(LINEN);
        double neck = head.neck();
        Shape opening = Outline.from(0, 180)
                .line(neck + 8, 180)
                .line(neck + 11, 200)
                .line(0, 246)
                .mirrored();
        Shape jumper = Outline.less(head.body(), opening);
        brush.lit(dye, Tones.shade(dye), jumper, 9);
        Shape edge =
                Outline.from(-neck - 11, 199).line(0, 246).line(neck + 11, 199).open();
        brush.line(Tones.shade(dye), 4, edge);
    }

    private void jacket() {
        Color inner = Tones.brightness(dye) > 0.8 ? new Color(0x9db3c4) : LINEN;
        shirt(inner);
        double neck = head.neck();
        Shape opening = Outline.from(0, 180)
                .line(neck + 7, 180)
                .line(neck + 10, 200)
                .line(4, 300)
                .line(0, 300)
                .mirrored();
        brush.lit(dye, Tones.shade(dye), Outline.less(head.body(), opening), 9);
        Shape lapel = Outline.from(neck + 6, 192)
                .line(neck + 26, 216)
                .line(neck + 17, 222)
                .line(neck + 23, 230)
                .line(5, 300)
                .line(2, 300)
                .line(neck + 4, 210)
                .closed();
        Color cloth = Tones.light(dye);
        brush.fill(Tones.shade(dye), Outline.moved(lapel, 2.5, 1));
        brush.fill(Tones.shade(dye), Outline.flipped(Outline.moved(lapel, 2.5, 1)));
        brush.fill(cloth, lapel);
        brush.fill(cloth, Outline.flipped(lapel));
    }

    private void hoodie() {
        double neck = head.neck();
        body(dye);
        Shape hood = Outline.from(0, 176)
                .curve(neck + 12, 176, neck + 27, 188, neck + 27, 206)
                .curve(neck + 14, 224, 12, 230, 0, 230)
                .mirrored();
        brush.fill(Tones.light(dye), hood);
        Shape inside = Outline.from(0, 178)
                .curve(neck + 10, 178, neck + 18, 188, neck + 16, 202)
                .curve(neck + 6, 214, 10, 219, 0, 220)
                .mirrored();
        brush.fill(Tones.shade(dye), inside);
        neck(210);
        Shape tee = Outline.from(0, 206)
                .curve(neck * 0.6, 206, neck + 4, 201, neck + 8, 196)
                .curve(neck + 18, 198, neck + 17, 204, neck + 14, 205)
                .curve(neck + 4, 215, 10, 219, 0, 220)
                .mirrored();
        brush.fill(LINEN, tee);
        for (int side = -1; side <= 1; side += 2) {
            brush.line(
                    Tones.brightness(dye) > 0.75 ? Tones.shade(dye) : LINEN,
                    2.4,
                    Outline.from(side * 12, 226)
                            .curve(side * 13, 236, side * 11, 244, side * 13, 254)
                            .open());
        }
    }

    private void rollNeck() {
        body(dye);
        double neck = head.neck();
        brush.fill(
                skin,
                Outline.from(0, 140)
                        .line(neck, 140)
                        .line(neck, 186)
                        .line(0, 186)
                        .mirrored());
        brush.fill(Tones.skinShade(skin), Outline.common(head.neckTo(190), head.chinShadow()));
        Shape roll = Outline.from(0, 181)
                .curve(neck * 0.7, 181, neck, 178, neck + 4, 175)
                .curve(neck + 8, 186, neck + 9, 194, neck + 8, 202)
                .curve(neck, 209, neck * 0.5, 211, 0, 211)
                .mirrored();
        brush.lit(Tones.light(dye), Tones.mix(Tones.light(dye), Tones.shade(dye), 0.35), roll, 5);
        brush.line(
                Tones.shade(dye),
                2,
                Outline.from(-neck - 7, 203)
                        .curve(-neck, 209, -neck * 0.5, 211, 0, 211)
                        .curve(neck * 0.5, 211, neck, 209, neck + 7, 203)
                        .open());
    }

    private void dungarees() {
        Color under = Tones.brightness(dye) > 0.75 ? new Color(0x9c5a45) : LINEN;
        tee(under, 212);
        double half = head.shoulder() * 0.42;
        Shape bib = Outline.from(0, 246)
                .line(half, 244)
                .line(half + 6, 300)
                .line(0, 300)
                .mirrored();
        Shape strap = Outline.from(half - 12, 247)
                .line(head.neck() + 14, 199)
                .line(head.neck() + 26, 203)
                .line(half - 1, 247)
                .closed();
        brush.fill(dye, strap);
        brush.fill(dye, Outline.flipped(strap));
        brush.lit(dye, Tones.shade(dye), bib, 7);
        brush.fill(new Color(0xd9b25a), Outline.circle(half - 7, 252, 2.8));
        brush.fill(new Color(0xd9b25a), Outline.circle(7 - half, 252, 2.8));
    }

    private void blouse() {
        body(dye);
        double neck = head.neck();
        Shape opening = Outline.from(0, 140)
                .line(neck, 140)
                .line(neck, 184)
                .curve(neck, 193, neck + 8, 198, neck + 18, 201)
                .curve(neck + 12, 226, neck * 0.6, 232, 0, 232)
                .mirrored();
        brush.fill(skin, opening);
        brush.fill(Tones.skinShade(skin), Outline.common(opening, head.chinShadow()));
        brush.line(
                Tones.light(dye),
                3.4,
                Outline.from(-neck - 18, 201)
                        .curve(-neck - 12, 226, -neck * 0.6, 232, 0, 232)
                        .curve(neck * 0.6, 232, neck + 12, 226, neck + 18, 201)
                        .open());
        Color gold = new Color(0xc9993f);
        brush.line(
                gold,
                1.3,
                Outline.from(-neck - 1, 194)
                        .curve(-neck * 0.5, 214, neck * 0.5, 214, neck + 1, 194)
                        .open());
        brush.fill(gold, Outline.circle(0, 211, 3));
    }

    private void cardigan() {
        Color under = Tones.brightness(dye) > 0.75 ? new Color(0x7e8fa0) : LINEN;
        tee(under, 212);
        double neck = head.neck();
        Shape opening = Outline.from(0, 180)
                .line(neck + 9, 180)
                .line(neck + 12, 200)
                .curve(neck + 12, 220, 20, 250, 15, 300)
                .line(0, 300)
                .mirrored();
        brush.lit(dye, Tones.shade(dye), Outline.less(head.body(), opening), 9);
        Shape edge = Outline.from(neck + 12, 200)
                .curve(neck + 12, 220, 20, 250, 15, 300)
                .open();
        brush.line(Tones.light(dye), 5, edge);
        brush.line(Tones.light(dye), 5, Outline.flipped(edge));
    }
}
