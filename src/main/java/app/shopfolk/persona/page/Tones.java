package app.shopfolk.persona.page;

import app.shopfolk.persona.Portrait;
import java.awt.Color;

/** The paints of portraits: a base tone for each choice, and shade and light made from it. */
final class Tones {
    static final Color INK = new Color(0x2b2a27);
    private static final Color WARM_SHADE = new Color(0x7a2f1c);

    private Tones() {}

    static Color of(Portrait.Skin skin) {
        return new Color(
                switch (skin) {
                    case PORCELAIN -> 0xf8dcc8;
                    case LIGHT -> 0xf0c8ab;
                    case WARM -> 0xe5b48f;
                    case OLIVE -> 0xd5a177;
                    case TAN -> 0xc08a60;
                    case BROWN -> 0xa16c47;
                    case DEEP -> 0x7d5136;
                    case DARK -> 0x5c3b29;
                });
    }

    static Color of(Portrait.HairColour hair) {
        return new Color(
                switch (hair) {
                    case BLACK -> 0x2a2625;
                    case DARK_BROWN -> 0x432e24;
                    case BROWN -> 0x6b472e;
                    case CHESTNUT -> 0x87492b;
                    case RED -> 0xb75e31;
                    case DARK_BLOND -> 0xb08b54;
                    case BLOND -> 0xdcbb74;
                    case GREY -> 0x9d9b97;
                    case WHITE -> 0xe4e2dd;
                });
    }

    static Color of(Portrait.Dye dye) {
        return new Color(
                switch (dye) {
                    case NAVY -> 0x2f4560;
                    case TEAL -> 0x2e6e70;
                    case FOREST -> 0x4a6a4b;
                    case RUST -> 0xb4583a;
                    case MUSTARD -> 0xdcaa3c;
                    case BURGUNDY -> 0x7c3142;
                    case ROSE -> 0xdb9a93;
                    case LILAC -> 0xb3a0cb;
                    case SKY -> 0x8db4cb;
                    case SAND -> 0xd8c4a1;
                    case WHITE -> 0xf6f3ed;
                    case CHARCOAL -> 0x45454a;
                });
    }

    /** Skin where no light falls. */
    static Color skinShade(Color skin) {
        return mix(skin, WARM_SHADE, 0.17 + 0.09 * brightness(skin));
    }

    static Color shade(Color colour) {
        return mix(colour, new Color(0x1b1512), brightness(colour) > 0.75 ? 0.14 : 0.24);
    }

    static Color light(Color colour) {
        return mix(colour, Color.WHITE, brightness(colour) < 0.3 ? 0.14 : 0.22);
    }

    static Color lips(Color skin) {
        return mix(skin, new Color(0xa83a3a), 0.5);
    }

    static Color blush(Color skin) {
        return mix(skin, new Color(0xe0563f), 0.05 + 0.12 * brightness(skin));
    }

    static Color mix(Color one, Color other, double share) {
        return new Color(
                part(one.getRed(), other.getRed(), share),
                part(one.getGreen(), other.getGreen(), share),
                part(one.getBlue(), other.getBlue(), share));
    }

    private static int part(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /** 0 for black to 1 for white, as the eye weighs colours. */
    static double brightness(Color colour) {
        return (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
    }
}
