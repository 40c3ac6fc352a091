package app.shopfolk.persona;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
}
