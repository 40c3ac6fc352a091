package app.shopfolk.persona.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.shopfolk.base.Phrase;
import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.Source;
import app.shopfolk.persona.Topic;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Job;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.segment.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PersonaEditorTest {
    private final PersonasInMemory kept = new PersonasInMemory();
    private final PersonasViewModel model = new PersonasViewModel(kept, new InlineJobRunner(), FolkShop::open);

    private PersonaEditor editor() {
        model.refresh();
        model.draftMissing();
        model.edit(model.sheets().get(1));
        PersonaEditor editor = model.openProperty().get();
        assertThat(editor).isNotNull();
        return editor;
    }

    @Test
    void eachBucketGetsADraftOfItsOwn() {
        model.refresh();
        assertThat(model.missing()).isEqualTo(3);
        model.draftMissing();
        assertThat(model.missing()).isZero();
        assertThat(model.sheets())
                .extracting(sheet -> sheet.persona().name())
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(model.stale(model.sheets().getFirst().persona())).isZero();
    }

    @Test
    void newBucketsAreMetWithPersonasOnceAndNotAgainWhenSheSentThemAway() {
        List<List<Persona>> met = new ArrayList<>();
        model.refresh();
        model.meet(met::add);
        assertThat(met).hasSize(1);
        assertThat(met.getFirst()).hasSize(3);
        assertThat(model.sheets()).hasSize(3);
        model.edit(model.sheets().getFirst());
        model.remove();
        model.meet(met::add);
        assertThat(model.sheets()).as("the one she let go of stays away").hasSize(2);
        model.decline(kept.all());
        model.meet(met::add);
        assertThat(model.sheets()).isEmpty();
        assertThat(met).hasSize(1);
        model.draftMissing();
        assertThat(model.sheets()).as("when she asks").hasSize(3);
    }

    @Test
    void aBucketThatCameLaterIsMetUnlessSheWantsNone() {
        Persona offices = drafted().getFirst();
        kept.save(offices);
        model.refresh();
        model.meet(drafted -> assertThat(drafted).hasSize(2));
        assertThat(model.sheets()).hasSize(3);

        PersonasInMemory emptied = new PersonasInMemory();
        emptied.save(offices);
        emptied.remove(offices.id());
        PersonasViewModel declined = new PersonasViewModel(emptied, new InlineJobRunner(), FolkShop::open);
        declined.meet(drafted -> fail("she wants none"));
        assertThat(emptied.all()).isEmpty();
    }

    private static List<Persona> drafted() {
        PersonasInMemory other = new PersonasInMemory();
        PersonasViewModel drafting = new PersonasViewModel(other, new InlineJobRunner(), FolkShop::open);
        drafting.refresh();
        drafting.draftMissing();
        return other.all();
    }

    @Test
    void wordsOfHerOwnAreAGuessUntilSheSaysWhereSheHasThemFrom() {
        PersonaEditor editor = editor();
        editor.add(Topic.OWN, "", "likes a chat");
        assertThat(editor.inHand().orElseThrow().evidence()).isEqualTo(new Evidence.Guess());
        editor.heardFrom(Source.SALES_STAFF, LocalDate.of(2026, 11, 2), "");
        assertThat(editor.inHand().orElseThrow().evidence()).isInstanceOf(Evidence.YouSaid.class);
    }

    @Test
    void rewordingACountedStatementDropsItsCount() {
        PersonaEditor editor = editor();
        editor.write(0, "about forty");
        assertThat(editor.personaProperty().get().statements().getFirst().text())
                .isEqualTo(Phrase.verbatim("about forty"));
        assertThat(editor.personaProperty().get().statements().getFirst().isGuess())
                .isTrue();
    }

    @Test
    void whatIsUndoneIsSavedAsItIsNow() {
        PersonaEditor editor = editor();
        String name = editor.personaProperty().get().name();
        editor.rename("Joe");
        assertThat(editor.savedProperty().get()).isFalse();
        editor.save();
        editor.undo();
        assertThat(editor.personaProperty().get().name()).isEqualTo(name);
        model.close();
        assertThat(kept.history(editor.personaProperty().get().id()))
                .extracting(saved -> saved.persona().name())
                .containsExactly(name, "Joe", name);
    }

    @Test
    void typingIsOneStepAndTakesItsEvidenceBack() {
        PersonaEditor editor = editor();
        Persona before = editor.personaProperty().get();
        for (String letters : List.of("a", "ab", "abo", "about 40")) {
            editor.write(0, letters);
        }
        editor.undo();
        assertThat(editor.personaProperty().get()).isEqualTo(before);
        assertThat(editor.canUndoProperty().get()).isFalse();
        editor.redo();
        assertThat(editor.personaProperty().get().statements().getFirst().text())
                .isEqualTo(Phrase.verbatim("about 40"));
    }

    @Test
    void aSectionOfHerOwnKeepsItsHeading() {
        PersonaEditor editor = editor();
        editor.add(Topic.OWN, "Parking", "needs a place by the door");
        editor.save();
        assertThat(kept.all())
                .flatExtracting(Persona::statements)
                .anyMatch(statement -> statement.heading().equals("Parking"));
    }

    @Test
    void savingNeverHoldsTheWindowUpAndWhatWasTypedMeanwhileFollows() {
        List<Runnable> background = new ArrayList<>();
        JobRunner later = new JobRunner() {
            @Override
            public <R> Running run(Job<R> job, Consumer<Step> progress, Consumer<Outcome<R>> end) {
                background.add(() -> new InlineJobRunner().run(job, progress, end));
                return () -> {};
            }
        };
        PersonasViewModel patient = new PersonasViewModel(kept, later, FolkShop::open);
        patient.refresh();
        patient.draftMissing();
        patient.edit(patient.sheets().getFirst());
        PersonaEditor editor = Objects.requireNonNull(patient.openProperty().get());
        editor.rename("Ada");
        editor.save();
        assertThat(kept.all()).noneMatch(persona -> persona.name().equals("Ada"));
        editor.rename("Adam");
        patient.close();
        assertThat(patient.openProperty().get()).isNotNull();
        background.removeFirst().run();
        background.removeFirst().run();
        assertThat(kept.all()).anyMatch(persona -> persona.name().equals("Adam"));
        assertThat(patient.openProperty().get()).isNull();
        assertThat(background).isEmpty();
    }

    @Test
    void aBucketMayHaveSeveralPersonasAndANegativeOne() {
        editor();
        model.close();
        Segment bucket = model.buckets().get(1);
        assertThat(model.another(bucket, false)).isTrue();
        model.close();
        assertThat(model.another(bucket, true)).isTrue();
        assertThat(Objects.requireNonNull(model.openProperty().get())
                        .personaProperty()
                        .get()
                        .negative())
                .isTrue();
        model.close();
        assertThat(model.sheets())
                .filteredOn(sheet -> sheet.persona().segment().equals(bucket.id()))
                .extracting(sheet -> sheet.persona().name())
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(model.isManyOrFew()).isFalse();
    }

    @Test
    void whoWasRemovedCanBeTakenBack() {
        Persona gone = editor().personaProperty().get();
        model.remove();
        assertThat(model.sheets()).hasSize(2);
        model.takeBack(gone);
        assertThat(model.sheets()).hasSize(3);
    }

    @Test
    void anEarlierStateComesBackAndCanBeUndone() {
        PersonaEditor editor = editor();
        Persona first = editor.personaProperty().get();
        editor.rename("Joe");
        editor.save();
        editor.history(states -> editor.restore(states.getLast().persona()));
        assertThat(editor.personaProperty().get()).isEqualTo(first);
        editor.undo();
        assertThat(editor.personaProperty().get().name()).isEqualTo("Joe");
    }

    @Test
    void aStatementMovesAndStaysInHand() {
        PersonaEditor editor = editor();
        Topic topic = editor.inHand().orElseThrow().topic();
        editor.move(1);
        assertThat(editor.inHandProperty().get()).isEqualTo(1);
        assertThat(editor.inHand().orElseThrow().topic()).isEqualTo(topic);
        editor.move(-1);
        editor.move(-1);
        assertThat(editor.inHandProperty().get()).isZero();
    }
}
