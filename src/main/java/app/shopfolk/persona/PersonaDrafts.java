package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A first persona for each bucket that has none. */
public final class PersonaDrafts {
    private PersonaDrafts() {}

    /** Drafts for the segments without a persona that have customers enough to speak of; no two bear one name. */
    public static List<Persona> missing(
            List<Persona> existing, Segmentation segmentation, Assignment assignment, CustomerFacts facts) {
        return drafts(existing, Set.of(), segmentation, assignment, facts);
    }

    /** How many {@link #missing} would draft; nothing is drafted for it. */
    public static int lacking(List<Persona> existing, Segmentation segmentation, Assignment assignment) {
        return (int) lacking(existing, Set.of(), segmentation, assignment).count();
    }

    /**
     * As {@link #missing}, for an owner who did not ask: nothing for a segment whose persona she let go of, and nothing at all
     * where she let go of every one.
     *
     * @param ever the ids of all personas there ever were
     */
    public static List<Persona> unasked(
            List<Persona> existing,
            Set<String> ever,
            Segmentation segmentation,
            Assignment assignment,
            CustomerFacts facts) {
        boolean wantsNone = existing.isEmpty() && !ever.isEmpty();
        return wantsNone ? List.of() : drafts(existing, ever, segmentation, assignment, facts);
    }

    private static List<Persona> drafts(
            List<Persona> existing,
            Set<String> declined,
            Segmentation segmentation,
            Assignment assignment,
            CustomerFacts facts) {
        int[] lacking = lacking(existing, declined, segmentation, assignment).toArray();
        if (lacking.length == 0) {
            return List.of();
        }
        PersonaDraft.Setting setting = PersonaDraft.Setting.of(facts);
        Set<String> taken = taken(existing, setting);
        List<Persona> drafts = new ArrayList<>();
        for (int bucket : lacking) {
            Segment segment = segmentation.segments().get(bucket);
            Persona draft = PersonaDraft.of(
                    firstOf(segment),
                    segment.id(),
                    Members.of(facts, assignment.rows(bucket)),
                    new PersonaDraft.Setting(setting.country(), () -> taken, setting.ownFacts()));
            taken.add(draft.name());
            drafts.add(draft);
        }
        return drafts;
    }

    private static IntStream lacking(
            List<Persona> existing, Set<String> declined, Segmentation segmentation, Assignment assignment) {
        Set<String> done = existing.stream().map(Persona::segment).collect(Collectors.toSet());
        return IntStream.range(0, assignment.buckets()).filter(bucket -> {
            Segment segment = segmentation.segments().get(bucket);
            return !done.contains(segment.id())
                    && !declined.contains(firstOf(segment))
                    && assignment.count(bucket) >= Share.FEW;
        });
    }

    private static Set<String> taken(List<Persona> existing, PersonaDraft.Setting setting) {
        Set<String> taken = new HashSet<>(setting.taken().get());
        existing.forEach(persona -> taken.add(persona.name()));
        return taken;
    }

    /** The id of the first persona of a segment; further ones are numbered. */
    private static String firstOf(Segment segment) {
        return "persona-" + segment.id();
    }

    /** One more persona for a bucket that may have some; empty where the bucket has too few customers to speak of. */
    public static Optional<Persona> another(
            List<Persona> existing,
            Segment bucket,
            Segmentation segmentation,
            Assignment assignment,
            CustomerFacts facts) {
        Members members =
                Members.of(facts, assignment.rows(segmentation.segments().indexOf(bucket)));
        if (!members.isEnough()) {
            return Optional.empty();
        }
        Set<String> ids = existing.stream().map(Persona::id).collect(Collectors.toSet());
        String id = firstOf(bucket);
        for (int number = 2; ids.contains(id); number++) {
            id = firstOf(bucket) + "-" + number;
        }
        PersonaDraft.Setting setting = PersonaDraft.Setting.of(facts);
        Set<String> taken = taken(existing, setting);
        return Optional.of(PersonaDraft.of(
                id,
                bucket.id(),
                members,
                new PersonaDraft.Setting(setting.country(), () -> taken, setting.ownFacts())));
    }
}
