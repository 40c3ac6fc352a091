package app.shopfolk.persona.page;

import app.shopfolk.persona.Portrait;
import app.shopfolk.persona.Portrait.Cover;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws a portrait: head and shoulders in flat tones with light from the left, without a background. */
public final class PortraitDrawing {
    /** Width of the canvas that the portrait is designed on; shoulders touch its sides. */
    public static final double WIDTH = 240;

    /** Height of that canvas; the bust is cut off at its foot. */
    public static final double HEIGHT = 280;

    /** How far the shoulders are lifted from where the clothes are drawn. */
    static final double RAISED = 8;

    private PortraitDrawing() {}

    /** Draws the portrait as large as the box allows, standing on its foot, in the middle. */
    public static void draw(Graphics2D canvas, Portrait portrait, Rectangle2D box) {
        Graphics2D own = (Graphics2D) canvas.create();
        try {
            double scale = Math.min(box.getWidth() / WIDTH, box.getHeight() / HEIGHT);
            own.clip(box);
            own.translate(box.getCenterX(), box.getMaxY() - HEIGHT * scale);
            own.scale(scale, scale);
            paint(own, portrait);
        } finally {
            own.dispose();
        }
    }

    private static void paint(Graphics2D canvas, Portrait portrait) {
        Brush brush = new Brush(canvas);
        HeadShape head = HeadShape.of(portrait);
        Color skin = Tones.of(portrait.skin());
        Color hair = Tones.of(portrait.hairColour());
        Color dye = Tones.of(portrait.dye());
        CoverDrawing cover = new CoverDrawing(brush, coverColour(dye));
        Hairdo hairdo = fitted(Hairdos.of(portrait.hair()), head, portrait.cover());
        cover.behind(portrait.cover());
        brush.fill(Tones.shade(hair), hairdo.back());
        canvas.translate(0, -RAISED);
        new ClothesDrawing(brush, head, skin, dye).draw(portrait.clothes());
        canvas.translate(0, RAISED);
        ears(brush, head, skin);
        brush.lit(skin, Tones.skinShade(skin), head.face(), 10);
        FaceDrawing face = new FaceDrawing(brush, portrait, skin, brow(hair));
        face.cheeksAndNose();
        face.linesOfLife();
        new BeardDrawing(brush, head, skin, beard(hair)).draw(portrait.beard());
        face.mouth();
        face.eyes();
        new GlassesDrawing(brush).draw(portrait.glasses());
        brush.lit(hair, Tones.shade(hair), hairdo.front(), 8);
        hairdo.strands().forEach(strand -> brush.line(Tones.shade(hair), 1.7, strand));
        cover.draw(portrait.cover());
    }

    private static void ears(Brush brush, HeadShape head, Color skin) {
        Shape ear = Outline.oval(head.width() - 1, 117, 8, 12.5);
        brush.fill(skin, Outline.flipped(ear));
        brush.fill(Tones.skinShade(skin), ear);
        brush.line(
                Tones.skinShade(skin),
                1.8,
                Outline.from(-head.width() - 3, 112)
                        .curve(-head.width() - 7, 113, -head.width() - 6, 120, -head.width() - 3, 122)
                        .open());
    }

    /** Hair as wide as the head, and only what a cover lets be seen. */
    private static Hairdo fitted(Hairdo hairdo, HeadShape head, Cover cover) {
        AffineTransform fit = AffineTransform.getScaleInstance(head.width() / HeadShape.DRAWN_FOR, 1);
        double from = CoverDrawing.hairline(cover);
        Shape seen = new Rectangle2D.Double(-150, from, 300, 500);
        return new Hairdo(
                Outline.common(fit.createTransformedShape(hairdo.back()), seen),
                Outline.common(fit.createTransformedShape(hairdo.front()), seen),
                cover == Cover.NONE
                        ? hairdo.strands().stream()
                                .map(fit::createTransformedShape)
                                .toList()
                        : List.of());
    }

    private static Color brow(Color hair) {
        return Tones.brightness(hair) > 0.55 ? Tones.mix(hair, new Color(0x6b5a45), 0.5) : Tones.shade(hair);
    }

    private static Color beard(Color hair) {
        return Tones.brightness(hair) > 0.8 ? hair : Tones.mix(hair, Tones.INK, 0.12);
    }

    private static Color coverColour(Color dye) {
        return Tones.brightness(dye) < 0.5
                ? Tones.mix(dye, new Color(0xf1e6d2), 0.45)
                : Tones.mix(dye, new Color(0x3d3f52), 0.55);
    }
}
