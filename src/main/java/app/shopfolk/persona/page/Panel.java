package app.shopfolk.persona.page;

import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.Photo;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.PatternFill;
import app.shopfolk.platform.print.Swatch;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.print.font.Cut;
import app.shopfolk.platform.text.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

/** The tinted side of a sheet with the portrait, in the segment's colour and pattern. */
record Panel(PersonaSheet sheet, Words words, Ink ink, boolean small) {
    private static final double STRIPE = 7;
    private static final Color PAPER = new Color(0xfbf8f2);

    void draw(Graphics2D g, double width, double height) {
        Swatch swatch = Palette.at(sheet.colour());
        Color colour = swatch.awt(false);
        Rectangle2D side = new Rectangle2D.Double(0, 0, width, height);
        double stripe = STRIPE * ink.scale();
        new Brush(g).fill(tint(colour, 0.34), side);
        PatternFill.fill(g, new Rectangle2D.Double(0, 0, stripe, height), swatch);
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(new Rectangle2D.Double(stripe, 0, width - stripe, height));
            face(own, colour, new Rectangle2D.Double(stripe, 0, width - stripe, height), width);
        } finally {
            own.dispose();
        }
        double below = chip(g, colour, width);
        if (!small) {
            figures(g, Math.max(62 * ink.scale(), below + 24 * ink.scale()));
        }
    }

    /** The owner's own picture from edge to edge at the foot, or the drawn bust before a circle. */
    private void face(Graphics2D own, Color colour, Rectangle2D side, double width) {
        double height = side.getHeight();
        Optional<Photo> photo = sheet.persona().photo();
        if (photo.isPresent()) {
            double tall = side.getWidth() / Photo.ASPECT;
            PhotoDrawing.draw(
                    own, photo.get(), new Rectangle2D.Double(side.getX(), height - tall, side.getWidth(), tall));
        } else {
            double middle = side.getCenterX();
            double bust = Math.min(width * 1.3, height * 0.86 * PortraitDrawing.WIDTH / PortraitDrawing.HEIGHT);
            double scale = bust / PortraitDrawing.WIDTH;
            double radius = 92 * scale;
            double headY = height - PortraitDrawing.HEIGHT * scale + 118 * scale;
            new Brush(own).fill(tint(colour, 0.12), Outline.circle(middle, headY, radius));
            PortraitDrawing.draw(
                    own, sheet.persona().portrait(), new Rectangle2D.Double(middle - bust / 2, 0, bust, height));
        }
    }

    /** How many, what they are worth and what they take; small cards say it at their foot. */
    private void figures(Graphics2D g, double top) {
        double x = (9 + STRIPE) * ink.scale() + 2;
        double y = top;
        Type large = ink.name().in(Cut.SEMIBOLD);
        large.draw(g, new Headcount(sheet, words).figure(), x, y);
        y += ink.body().leading();
        ink.body().draw(g, words.texts().get("persona.sheet.customers.word"), x, y);
        if (sheet.worth() != PersonaSheet.UNKNOWN) {
            y = rating(g, "persona.sheet.worth", sheet.worth(), x, y + 24 * ink.scale());
        }
        if (sheet.effort() != PersonaSheet.UNKNOWN) {
            rating(g, "persona.sheet.effort", sheet.effort(), x, y + 16 * ink.scale());
        }
    }

    private double rating(Graphics2D g, String key, int steps, double x, double y) {
        ink.body().draw(g, words.texts().get(key), x, y);
        new Flow().dots(steps, PersonaSheet.MOST, 4 * ink.scale(), Ink.INK).draw(g, x, y + 13 * ink.scale());
        return y + 13 * ink.scale();
    }

    /** Draws the segment's name; returns where it ends. */
    private double chip(Graphics2D g, Color colour, double width) {
        double inset = 9 * ink.scale();
        double left = inset + STRIPE * ink.scale();
        double pad = 7 * ink.scale();
        Type type = new Type(ink.caps().cut(), (float) (8 * ink.scale()), Color.WHITE);
        NameTag name = NameTag.of(sheet.segment(), type, width - inset - left - pad * 2, 3 * type.leading());
        double above = (16 * ink.scale() - type.leading()) / 2;
        double tall = name.height() + above * 2;
        double round = Math.min(tall, 16 * ink.scale());
        g.setColor(dark(colour));
        g.fill(new RoundRectangle2D.Double(left, inset, name.width() + pad * 2, tall, round, round));
        name.draw(g, left + pad, inset + above);
        return inset + tall;
    }

    /** Dark enough for white letters. */
    private static Color dark(Color colour) {
        return Tones.mix(colour, new Color(0x1d1a16), Tones.brightness(colour) > 0.45 ? 0.38 : 0.15);
    }

    private static Color tint(Color colour, double share) {
        return Tones.mix(PAPER, colour, share);
    }
}
