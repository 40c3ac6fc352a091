package app.shopfolk.persona.view;

import app.shopfolk.base.Phrase;
import app.shopfolk.insight.Picture;
import app.shopfolk.persona.Edits;
import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Freshness;
import app.shopfolk.persona.Members;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaDraft;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.Personas;
import app.shopfolk.persona.Portrait;
import app.shopfolk.persona.PortraitShuffle;
import app.shopfolk.persona.Source;
import app.shopfolk.persona.Statement;
import app.shopfolk.persona.Topic;
import app.shopfolk.segment.Segmentation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** One persona being edited: each change is a step that can be undone; saving is asked for by whoever watches time. */
public final class PersonaEditor {
    private final Personas personas;
    private final Edits edits;
    private final PersonaSheet sheet;
    private final Members members;
    private final PersonaDraft.Setting setting;
    private final Random random = new Random();
    private final ReadOnlyObjectWrapper<Persona> persona;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final BooleanProperty saved = new SimpleBooleanProperty(true);
    private final IntegerProperty inHand = new SimpleIntegerProperty(0);

    PersonaEditor(Personas personas, Picture shop, PersonaSheet sheet) {
        this.personas = personas;
        this.sheet = sheet;
        this.edits = new Edits(sheet.persona());
        this.persona = new ReadOnlyObjectWrapper<>(sheet.persona());
        int bucket = position(shop.segmentation(), sheet.persona().segment());
        this.members = Members.of(shop.facts(), shop.assignment().rows(bucket));
        this.setting = PersonaDraft.Setting.of(shop.facts());
    }

    /** The position of a segment, or -1 where it is gone. */
    static int position(Segmentation segmentation, String segment) {
        for (int at = 0; at < segmentation.segments().size(); at++) {
            if (segmentation.segments().get(at).id().equals(segment)) {
                return at;
            }
        }
        return -1;
    }

    /** The persona as it is now. */
    public ReadOnlyObjectProperty<Persona> personaProperty() {
        return persona.getReadOnlyProperty();
    }

    /** What is printed of it now. */
    public PersonaSheet sheet() {
        return sheet.with(persona.get());
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Whether everything so far is kept. */
    public BooleanProperty savedProperty() {
        return saved;
    }

    /** The position of the statement whose evidence is shown. */
    public IntegerProperty inHandProperty() {
        return inHand;
    }

    /** The statement in hand; empty where there is none. */
    public Optional<Statement> inHand() {
        List<Statement> statements = persona.get().statements();
        int at = inHand.get();
        return at >= 0 && at < statements.size() ? Optional.of(statements.get(at)) : Optional.empty();
    }

    public void rename(String name) {
        if (!name.isBlank()) {
            to(persona.get().withName(name.strip()));
        }
    }

    /** Puts the owner's words in place of a statement's; what was counted no longer speaks for them. */
    public void write(int position, String words) {
        Statement before = persona.get().statements().get(position);
        if (!words.isBlank()) {
            Evidence evidence =
                    before.evidence() instanceof Evidence.FromData ? new Evidence.Guess() : before.evidence();
            to(persona.get().with(position, new Statement(before.topic(), Phrase.verbatim(words.strip()), evidence)));
        }
    }

    /** Says where the owner has the statement in hand from. */
    public void heardFrom(Source source, LocalDate day, String note) {
        inHand().ifPresent(statement ->
                to(persona.get().with(inHand.get(), statement.withEvidence(new Evidence.YouSaid(source, day, note)))));
    }

    /** Adds a statement of the owner's own, and takes it in hand. */
    public void add(Topic topic, String words) {
        if (!words.isBlank()) {
            Statement added = new Statement(topic, Phrase.verbatim(words.strip()), new Evidence.Guess());
            to(persona.get().plus(added));
            inHand.set(persona.get().statements().indexOf(added));
        }
    }

    public void removeInHand() {
        if (inHand().isPresent()) {
            to(persona.get().without(inHand.get()));
            inHand.set(Math.max(0, inHand.get() - 1));
        }
    }

    /** Moves the statement in hand by one place, up with -1, down with 1. */
    public void move(int by) {
        int to = inHand.get() + by;
        if (inHand().isPresent() && to >= 0 && to < persona.get().statements().size()) {
            to(persona.get().moved(inHand.get(), to));
            inHand.set(to);
        }
    }

    /** What the data says of the statement in hand today, where it moved away from it. */
    public Optional<Freshness.Stale> staleInHand() {
        return Freshness.of(persona.get(), members, setting).stream()
                .filter(stale -> stale.position() == inHand.get())
                .findFirst();
    }

    /** Takes what fits now in place of the stale statement in hand. */
    public void takeFresh() {
        staleInHand()
                .flatMap(Freshness.Stale::instead)
                .ifPresent(fresh -> to(persona.get().with(inHand.get(), fresh)));
    }

    public void shape(Portrait portrait) {
        to(persona.get().withPortrait(portrait));
    }

    /** Deals another face of the same age and gender. */
    public void shuffle() {
        Persona now = persona.get();
        shape(new PortraitShuffle(random).of(now.portrait().age(), now.gender()));
    }

    public void negative(boolean negative) {
        to(persona.get().withNegative(negative));
    }

    public void undo() {
        edits.undo();
        show();
    }

    public void redo() {
        edits.redo();
        show();
    }

    private void to(Persona next) {
        edits.to(next);
        show();
    }

    private void show() {
        if (!edits.now().equals(persona.get())) {
            saved.set(false);
        }
        persona.set(edits.now());
        canUndo.set(edits.canUndo());
        canRedo.set(edits.canRedo());
    }

    /** Keeps the present state, unless it is kept already. */
    public void save() {
        if (!saved.get()) {
            personas.save(persona.get());
            saved.set(true);
        }
    }
}
