package app.shopfolk.persona.page;

import app.shopfolk.persona.Portrait.Beard;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;

/** Beards, drawn on the face before the mouth. */
record BeardDrawing(Brush brush, HeadShape head, Color skin, Color hair) {
    private static final Shape MOUSTACHE = Outline.from(0, 143.5)
            .curve(5, 141.5, 13, 142.5, 18, 151)
            .curve(12, 152, 5, 150.5, 0, 149)
            .mirrored();
    private static final Shape LIPS = Outline.oval(0, 153, 13, 6.5);

    void draw(Beard beard) {
        switch (beard) {
            case NONE -> {}
            case STUBBLE -> brush.fill(stubble(), Outline.less(below(132, 141), LIPS));
            case MOUSTACHE -> brush.fill(hair, MOUSTACHE);
            case GOATEE -> goatee();
            case SHORT -> full(below(132, 142));
            case FULL -> full(Outline.common(grown(), bounds(122, 141)));
        }
    }

    /** Grey stubble on dark skin shows light, and less of it. */
    private Color stubble() {
        return Tones.mix(skin, hair, Tones.brightness(hair) > Tones.brightness(skin) ? 0.14 : 0.24);
    }

    private void goatee() {
        brush.fill(hair, MOUSTACHE);
        Shape chin = Outline.from(0, 150)
                .line(17, 150)
                .curve(19, 160, 17, head.chin() - 1, 0, head.chin() + 1)
                .mirrored();
        brush.fill(hair, Outline.less(Outline.common(chin, grown()), LIPS));
    }

    private void full(Area area) {
        Area beard = Outline.less(area, LIPS);
        brush.lit(hair, Tones.shade(hair), beard, 9);
        brush.fill(hair, MOUSTACHE);
        brush.fill(skin, LIPS);
    }

    private Area below(double cheek, double lip) {
        return Outline.common(head.face(), bounds(cheek, lip));
    }

    private Shape grown() {
        return Outline.union(head.face(), Outline.moved(head.face(), 0, 6));
    }

    /** Everything under the line from ear over cheek to lip. */
    private Shape bounds(double cheek, double lip) {
        return Outline.from(0, lip + 2)
                .curve(4, lip - 1.5, 12, lip - 1, 18, lip + 3)
                .curve(28, cheek + 12, 37, cheek, head.width() - 3, 104)
                .line(head.width() + 6, 104)
                .line(head.width() + 6, 200)
                .line(0, 200)
                .mirrored();
    }
}
