package app.shopfolk.platform.print;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The letters that this computer can draw. Where it lacks some, paper would show empty boxes, and that is to be said before.
 *
 * @param drawable whether a code point can be drawn
 */
public record Letters(IntPredicate drawable) {
    private static final Set<UnicodeScript> OF_JAPANESE =
            EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);

    /** Whose letters are missing. */
    public enum Missing {
        JAPANESE,
        OTHERS
    }

    /** Those of the program's own typeface and of the fonts that are installed. */
    public static Letters ofThisComputer() {
        return new Letters(Fonts::canDraw);
    }

    /** What is missing for these texts; empty where all can be drawn. */
    public Set<Missing> missingFor(Collection<String> texts) {
        return texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(letter -> Character.isLetterOrDigit(letter) && !drawable.test(letter))
                .mapToObj(letter -> OF_JAPANESE.contains(UnicodeScript.of(letter)) ? Missing.JAPANESE : Missing.OTHERS)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Missing.class)));
    }
}
