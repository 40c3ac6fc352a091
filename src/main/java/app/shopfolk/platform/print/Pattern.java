package app.shopfolk.platform.print;

/** How an area is filled besides its colour, so that segments are told apart without colour. */
public enum Pattern {
    PLAIN,
    /** Slanting lines, rising. */
    HATCHED,
    DOTTED,
    /** Upright lines. */
    STRIPED,
    /** Slanting lines, falling. */
    BACK_HATCHED,
    /** Slanting lines both ways. */
    CROSSED,
    /** Level lines. */
    BANDED,
    CHECKED
}
