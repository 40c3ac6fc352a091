package app.shopfolk.persona.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Phrase;
import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Source;
import app.shopfolk.persona.Topic;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonaEditorTest {
    private final PersonasInMemory kept = new PersonasInMemory();
    private final PersonasViewModel model = new PersonasViewModel(kept, FolkShop::open);

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
    void wordsOfHerOwnAreAGuessUntilSheSaysWhereSheHasThemFrom() {
        PersonaEditor editor = editor();
        editor.add(Topic.OWN, "likes a chat");
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
