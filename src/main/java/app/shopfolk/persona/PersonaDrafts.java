package app.shopfolk.persona;

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

/** A first persona for each bucket that has none. */
public final class PersonaDrafts {
    private PersonaDrafts() {}

    /** Drafts for the segments without a persona that have customers enough to speak of; no two bear one name. */
    public static List<Persona> missing(
            List<Persona> existing, Segmentation segmentation, Assignment assignment, CustomerFacts facts) {
        PersonaDraft.Setting setting = PersonaDraft.Setting.of(facts);
        Set<String> taken = new HashSet<>(setting.taken());
        existing.forEach(persona -> taken.add(persona.name()));
        List<Persona> drafts = new ArrayList<>();
        for (int bucket = 0; bucket < assignment.buckets(); bucket++) {
            Segment segment = segmentation.segments().get(bucket);
            boolean has =
                    existing.stream().anyMatch(persona -> persona.segment().equals(segment.id()));
            Members members = Members.of(facts, assignment.rows(bucket));
            if (!has && members.isEnough()) {
                Persona draft = PersonaDraft.of(
                        "persona-" + segment.id(),
                        segment.id(),
                        members,
                        new PersonaDraft.Setting(setting.country(), taken, setting.ownFacts()));
                taken.add(draft.name());
                drafts.add(draft);
            }
        }
        return drafts;
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
        String id = "persona-" + bucket.id();
        for (int number = 2; ids.contains(id); number++) {
            id = "persona-" + bucket.id() + "-" + number;
        }
        PersonaDraft.Setting setting = PersonaDraft.Setting.of(facts);
        Set<String> taken = new HashSet<>(setting.taken());
        existing.forEach(persona -> taken.add(persona.name()));
        return Optional.of(PersonaDraft.of(
                id, bucket.id(), members, new PersonaDraft.Setting(setting.country(), taken, setting.ownFacts())));
    }
}
