package app.shopfolk.persona.view;

import app.shopfolk.base.Phrase;
import app.shopfolk.insight.Picture;
import app.shopfolk.persona.Edits;
import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Freshness;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.Personas;
import app.shopfolk.persona.Photo;
import app.shopfolk.persona.Portrait;
import app.shopfolk.persona.PortraitShuffle;
import app.shopfolk.persona.Source;
import app.shopfolk.persona.Statement;
import app.shopfolk.persona.Topic;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** One persona being edited: each change is a step that can be undone; saving is asked for by whoever watches time. */
public final class PersonaEditor {
    private final Personas personas;
    private final JobRunner jobs;
    private final Edits edits;
    private final PersonaSheet sheet;
    private final Bucket bucket;
    private final Random random = new Random();
    private final ReadOnlyObjectWrapper<Persona> persona;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final IntegerProperty inHand = new SimpleIntegerProperty(0);
    private final PhotoTaking photoTaking;
    private final Keeper keeper;

    PersonaEditor(Personas personas, JobRunner jobs, Picture shop, PersonaSheet sheet) {
        this.personas = personas;
        this.jobs = jobs;
        this.sheet = sheet;
        this.edits = new Edits(sheet.persona());
        this.persona = new ReadOnlyObjectWrapper<>(sheet.persona());
        this.keeper = new Keeper(personas, jobs, persona::get);
        this.photoTaking = new PhotoTaking(jobs, photo -> to(persona.get().withPhoto(Optional.of(photo))));
        this.bucket = Bucket.of(shop, sheet.persona().segment());
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
        return keeper.savedProperty();
    }

    /** The customers it stands for. */
    Bucket bucket() {
        return bucket;
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

    /** Another name, letter by letter; typing it is one step. */
    public void rename(String name) {
        if (!name.isBlank()) {
            edits.typed(persona.get().withName(name.strip()), "name");
            show();
        }
    }

    /** Puts the owner's words in place of a statement's, letter by letter; what was counted no longer speaks for them. */
    public void write(int position, String words) {
        Statement before = persona.get().statements().get(position);
        if (!words.isBlank()) {
            Evidence evidence =
                    before.evidence() instanceof Evidence.FromData ? new Evidence.Guess() : before.evidence();
            put(position, before.withText(Phrase.verbatim(words.strip())).withEvidence(evidence));
        }
    }

    /** Puts a statement in the place of another, as part of typing there. */
    void put(int position, Statement statement) {
        edits.typed(persona.get().with(position, statement), "statement " + position);
        show();
    }

    /** Says where the owner has the statement in hand from. */
    public void heardFrom(Source source, LocalDate day, String note) {
        inHand().ifPresent(statement ->
                to(persona.get().with(inHand.get(), statement.withEvidence(new Evidence.YouSaid(source, day, note)))));
    }

    /**
     * Adds a statement of the owner's own, and takes it in hand.
     *
     * @param heading of a section of her own; empty for the topic's usual place
     */
    public void add(Topic topic, String heading, String words) {
        if (!words.isBlank()) {
            Statement added =
                    new Statement(topic, heading.strip(), Phrase.verbatim(words.strip()), new Evidence.Guess());
            to(persona.get().plus(added));
            inHand.set(persona.get().statements().lastIndexOf(added));
        }
    }

    /** Takes the first statement on a topic in hand, if there is one. */
    public void takeInHand(Topic topic) {
        List<Statement> statements = persona.get().statements();
        IntStream.range(0, statements.size())
                .filter(at -> statements.get(at).topic() == topic)
                .findFirst()
                .ifPresent(inHand::set);
    }

    public void removeInHand() {
        if (inHand().isPresent()) {
            to(persona.get().without(inHand.get()));
            inHand.set(Math.max(0, inHand.get() - 1));
        }
    }

    /** Moves the statement in hand by one place, up with -1, down with 1. */
    public void move(int by) {
        moveTo(inHand.get(), inHand.get() + by);
    }

    /** Moves a statement to another place and takes it in hand; nothing where there is no such place. */
    public void moveTo(int from, int to) {
        int size = persona.get().statements().size();
        if (from >= 0 && from < size && to >= 0 && to < size && from != to) {
            to(persona.get().moved(from, to));
            inHand.set(to);
        }
    }

    /** The earlier states, read in the background. */
    void history(Consumer<List<Personas.Saved>> shown) {
        String id = persona.get().id();
        jobs.run(progress -> personas.history(id), step -> {}, outcome -> {
            if (outcome instanceof Outcome.Done<List<Personas.Saved>> done) {
                shown.accept(done.result());
            } else {
                keeper.refuse();
            }
        });
    }

    /** Makes an earlier state the present one; undo leads back. */
    void restore(Persona earlier) {
        to(earlier);
    }

    /** What the data says of the statement in hand today, where it moved away from it. */
    public Optional<Freshness.Stale> staleInHand() {
        return bucket.stale(persona.get()).stream()
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

    /** Where pictures of the owner's own come in. */
    PhotoTaking photoTaking() {
        return photoTaking;
    }

    /** Shows another part of the picture; what is done without {@link #settle} in between is one step. */
    public void crop(Photo photo) {
        edits.typed(persona.get().withPhoto(Optional.of(photo)), "photo");
        show();
    }

    /** Ends a step that was made of many small ones. */
    public void settle() {
        edits.settle();
    }

    /** Shows the drawn portrait again. */
    public void removePicture() {
        to(persona.get().withPhoto(Optional.empty()));
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
            keeper.savedProperty().set(false);
        }
        persona.set(edits.now());
        canUndo.set(edits.canUndo());
        canRedo.set(edits.canRedo());
    }

    /** Whether the last attempt to keep something failed. */
    public ReadOnlyBooleanProperty refusedProperty() {
        return keeper.refusedProperty();
    }

    /** Keeps the present state in the background, unless it is kept already. */
    public void save() {
        keeper.keep();
    }

    /** As {@link #save}, and then does something, whether or not there was anything to keep. */
    void saveThen(Runnable next) {
        keeper.keepThen(next);
    }
}
