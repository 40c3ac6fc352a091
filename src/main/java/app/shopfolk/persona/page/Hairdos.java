package app.shopfolk.persona.page;

import app.shopfolk.persona.Portrait.Hair;

/** The hair of each choice. */
final class Hairdos {
    private Hairdos() {}

    static Hairdo of(Hair hair) {
        return switch (hair) {
            case BALD -> Hairdo.NONE;
            case FRINGE_OF_HAIR -> ShortHair.fringe();
            case RECEDING -> ShortHair.receding();
            case CROP -> ShortHair.crop();
            case SIDE_PART -> ShortHair.sidePart();
            case QUIFF -> ShortHair.quiff();
            case SHORT_CURLS -> ShortHair.curls();
            case AFRO -> ShortHair.afro();
            case PIXIE -> ShortHair.pixie();
            case BOB -> LongHair.bob(false);
            case BOB_WITH_FRINGE -> LongHair.bob(true);
            case LONG -> LongHair.longHair(false);
            case LONG_WITH_FRINGE -> LongHair.longHair(true);
            case LONG_WAVES -> LongHair.waves();
            case LONG_CURLS -> LongHair.curls();
            case PONYTAIL -> LongHair.ponytail();
            case BUN -> LongHair.bun();
            case LOCS -> LongHair.locs();
        };
    }
}
