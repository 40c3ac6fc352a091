package app.shopfolk.persona;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one state of a persona to another.
 *
 * @param gone statements that the later state has no more, word for word
 * @param come statements that it has and the earlier had not
 * @param renamed whether the name is another
 * @param faceChanged whether the portrait is another
 * @param moved whether the same statements stand in another order
 */
public record Comparison(
        List<Statement> gone, List<Statement> come, boolean renamed, boolean faceChanged, boolean moved) {
    public Comparison {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public static Comparison of(Persona before, Persona after) {
        List<Statement> gone = without(before.statements(), after.statements());
        List<Statement> come = without(after.statements(), before.statements());
        boolean moved = gone.isEmpty() && come.isEmpty() && !before.statements().equals(after.statements());
        return new Comparison(
                gone,
                come,
                !before.name().equals(after.name()),
                !before.portrait().equals(after.portrait()) || !before.photo().equals(after.photo()),
                moved);
    }

    /** The first without what the second has, each as often as it stands there. */
    private static List<Statement> without(List<Statement> first, List<Statement> second) {
        List<Statement> left = new ArrayList<>(first);
        second.forEach(left::remove);
        return left;
    }

    public boolean isNothing() {
        return gone.isEmpty() && come.isEmpty() && !renamed && !faceChanged && !moved;
    }
}
