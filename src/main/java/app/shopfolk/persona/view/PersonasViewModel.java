package app.shopfolk.persona.view;

import app.shopfolk.insight.Picture;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaDrafts;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.Personas;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.segment.Segment;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The personas there are, and the one being edited. */
public final class PersonasViewModel {
    /** As many as anybody keeps in mind. */
    private static final int FEWEST = 3;

    private static final int MOST = 5;

    private final Personas personas;
    private final JobRunner jobs;
    private final Supplier<Picture> source;
    private final ObservableList<PersonaSheet> sheets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PersonaEditor> open = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyBooleanWrapper drafting = new ReadOnlyBooleanWrapper();
    private Optional<Picture> shop = Optional.empty();

    /**
     * Shows nothing before {@link #refresh}.
     *
     * @param source the shop as it stands
     */
    public PersonasViewModel(Personas personas, JobRunner jobs, Supplier<Picture> source) {
        this.personas = personas;
        this.jobs = jobs;
        this.source = source;
    }

    /** Reads buckets and personas anew. */
    public void refresh() {
        shop = Optional.of(source.get());
        sheets.setAll(shop.map(this::read).orElse(List.of()));
    }

    private List<PersonaSheet> read(Picture now) {
        return PersonaSheet.of(personas.all(), now);
    }

    /** The sheets in the order of the buckets. */
    public ObservableList<PersonaSheet> sheets() {
        return sheets;
    }

    /** Whether there are buckets to draft from. */
    public boolean hasBuckets() {
        return shop.filter(now -> !now.segmentation().segments().isEmpty()).isPresent();
    }

    /** How many buckets have customers enough, but no persona. */
    public int missing() {
        return shop.map(now -> PersonaDrafts.lacking(personas.all(), now.segmentation(), now.assignment()))
                .orElse(0);
    }

    /** Drafts a persona for each bucket without one, and keeps them. */
    public void draftMissing() {
        drafts().forEach(personas::save);
        refresh();
    }

    /**
     * Drafts a persona for each bucket of the owner's own that never had one, in the background, and keeps them; none for
     * buckets whose persona she let go of, and none where she has shaped no buckets yet.
     *
     * @param met hears whom it drafted, where it drafted anybody
     */
    public void meet(Consumer<List<Persona>> met) {
        if (!drafting.get()) {
            drafting.set(true);
            jobs.run(progress -> unasked(), step -> {}, outcome -> {
                drafting.set(false);
                // Where it failed the page offers to draft, and says what is wrong when that fails too.
                if (outcome instanceof Outcome.Done<List<Persona>>(List<Persona> drafted) && !drafted.isEmpty()) {
                    refresh();
                    met.accept(drafted);
                }
            });
        }
    }

    private List<Persona> unasked() {
        Picture now = source.get();
        if (!now.isShaped()) {
            return List.of();
        }
        List<Persona> drafts = PersonaDrafts.unasked(
                personas.all(), personas.ever(), now.segmentation(), now.assignment(), now.facts());
        drafts.forEach(personas::save);
        return drafts;
    }

    /** Whether {@link #meet} is at work. */
    public ReadOnlyBooleanProperty draftingProperty() {
        return drafting.getReadOnlyProperty();
    }

    /** Lets go of personas that she did not ask for. */
    public void decline(List<Persona> drafted) {
        drafted.forEach(persona -> personas.remove(persona.id()));
        refresh();
    }

    private List<Persona> drafts() {
        return shop.map(now -> PersonaDrafts.missing(personas.all(), now.segmentation(), now.assignment(), now.facts()))
                .orElse(List.of());
    }

    /** How many of a persona's statements the data has moved away from. */
    public int stale(Persona persona) {
        return shop.map(now -> Bucket.of(now, persona.segment()).staleCount(persona))
                .orElse(0);
    }

    /** The persona being edited, or {@code null} while the gallery is shown. */
    public ReadOnlyObjectProperty<@Nullable PersonaEditor> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Opens a sheet's persona for editing. */
    public void edit(PersonaSheet sheet) {
        shop.ifPresent(now -> open.set(new PersonaEditor(personas, jobs, now, sheet)));
    }

    /** Back to the gallery; what was edited is saved first. */
    public void close() {
        PersonaEditor editor = open.get();
        if (editor == null) {
            refresh();
        } else {
            editor.saveThen(() -> {
                open.set(null);
                refresh();
            });
        }
    }

    /** The buckets there are. */
    public List<Segment> buckets() {
        return shop.map(now -> now.segmentation().segments()).orElse(List.of());
    }

    /**
     * Drafts one more persona for a bucket, keeps it and opens it.
     *
     * @param negative whether it stands for customers the shop does better without
     * @return false where the bucket has too few customers to speak of
     */
    public boolean another(Segment bucket, boolean negative) {
        Optional<Persona> draft = shop.flatMap(now ->
                PersonaDrafts.another(personas.all(), bucket, now.segmentation(), now.assignment(), now.facts()));
        draft.map(persona -> persona.withNegative(negative)).ifPresent(persona -> {
            personas.save(persona);
            refresh();
            sheets.stream()
                    .filter(sheet -> sheet.persona().id().equals(persona.id()))
                    .findFirst()
                    .ifPresent(this::edit);
        });
        return draft.isPresent();
    }

    /** Lets go of the persona being edited; {@link #takeBack} brings it back. */
    public void remove() {
        PersonaEditor editor = open.get();
        if (editor != null) {
            personas.remove(editor.personaProperty().get().id());
            open.set(null);
            refresh();
        }
    }

    /** Brings a persona back that was let go of. */
    public void takeBack(Persona persona) {
        personas.save(persona);
        refresh();
    }

    /** Whether there are more or fewer than the three to five that one keeps in mind. */
    public boolean isManyOrFew() {
        return !sheets.isEmpty() && (sheets.size() < FEWEST || sheets.size() > MOST);
    }
}
