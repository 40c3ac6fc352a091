package app.shopfolk.platform.print;

import java.util.List;

/** The segments' colours and patterns, the same in list, chart, persona and card. */
public final class Palette {
    /** The colours in the order they are given out; each differs from the others in hue and, near by, in pattern. */
    public static final List<Swatch> SEGMENTS = List.of(
            new Swatch("#2f5d62", "#5b9aa0", Pattern.PLAIN),
            new Swatch("#c8823a", "#d9994f", Pattern.HATCHED),
            new Swatch("#8c5a7c", "#b583a6", Pattern.DOTTED),
            new Swatch("#6d8b4f", "#93b072", Pattern.STRIPED),
            new Swatch("#4a6fa5", "#7c9fd0", Pattern.BACK_HATCHED),
            new Swatch("#a8475f", "#d07a8f", Pattern.CROSSED),
            new Swatch("#87702b", "#b59c55", Pattern.BANDED),
            new Swatch("#3d8f7c", "#63b3a0", Pattern.CHECKED),
            new Swatch("#6a5aa3", "#998bd0", Pattern.HATCHED),
            new Swatch("#c9a22e", "#dcbb57", Pattern.DOTTED),
            new Swatch("#5c7a89", "#8aa7b5", Pattern.STRIPED),
            new Swatch("#7a4b3a", "#b1806c", Pattern.BANDED));

    /** Whoever is in no segment. */
    public static final Swatch EVERYONE_ELSE = new Swatch("#c9c1b0", "#6f695e", Pattern.PLAIN);

    private Palette() {}

    /**
     * The swatch at a position; beyond the last it begins again.
     *
     * @param colour 0 or more; a negative position is everyone else
     */
    public static Swatch at(int colour) {
        return colour < 0 ? EVERYONE_ELSE : SEGMENTS.get(colour % SEGMENTS.size());
    }
}
