package app.shopfolk.persona;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Phrase;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Persona START = PersonaDraft.of(
            "p",
            "s",
            Members.of(new Folk(3).joes(20).facts(), new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}),
            new PersonaDraft.Setting("", java.util.Set::of, java.util.List.of()));

    @Test
    void aThousandEditsUndoneAndRedoneGiveTheSamePersona() {
        Random random = new Random(5);
        Edits edits = new Edits(START);
        for (int edit = 0; edit < 1000; edit++) {
            if (random.nextInt(4) == 0) {
                edits.typed(edits.now().withName("T" + random.nextInt()), "name");
            } else {
                edits.to(edited(edits.now(), random));
            }
        }
        Persona end = edits.now();
        int steps = 0;
        while (edits.canUndo()) {
            edits.undo();
            steps++;
        }
        assertThat(edits.now()).isEqualTo(START);
        for (int step = 0; step < steps; step++) {
            edits.redo();
        }
        assertThat(edits.now()).isEqualTo(end);
        assertThat(edits.canRedo()).isFalse();
    }

    private static Persona edited(Persona persona, Random random) {
        int size = persona.statements().size();
        return switch (random.nextInt(7)) {
            case 0 -> persona.withName("N" + random.nextInt());
            case 1 -> persona.withPortrait(new PortraitShuffle(random).of(20 + random.nextInt(60), Gender.UNKNOWN));
            case 2 ->
                persona.plus(new Statement(
                        Topic.values()[random.nextInt(Topic.values().length)],
                        Phrase.verbatim("w" + random.nextInt()),
                        new Evidence.Guess()));
            case 3 -> size < 2 ? persona : persona.without(random.nextInt(size));
            case 4 -> size < 2 ? persona : persona.moved(random.nextInt(size), random.nextInt(size));
            case 5 ->
                persona.withPhoto(
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(new Photo(
                                        Photograph.of(new byte[] {(byte) random.nextInt()}),
                                        random.nextDouble(),
                                        random.nextDouble(),
                                        1 + random.nextDouble())));
            default -> persona.withNegative(!persona.negative());
        };
    }

    @Test
    void anEditForgetsWhatWasUndone() {
        Edits edits = new Edits(START);
        edits.to(START.withName("Ada"));
        edits.undo();
        edits.to(START.withName("Eva"));
        assertThat(edits.canRedo()).isFalse();
        assertThat(edits.now().name()).isEqualTo("Eva");
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        Edits edits = new Edits(START);
        edits.to(START.withName(START.name()));
        assertThat(edits.canUndo()).isFalse();
    }
}
