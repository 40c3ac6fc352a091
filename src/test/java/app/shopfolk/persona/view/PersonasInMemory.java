package app.shopfolk.persona.view;

import app.shopfolk.persona.Persona;
import app.shopfolk.persona.Personas;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Personas kept for the length of a test. */
final class PersonasInMemory implements Personas {
    private final Map<String, List<Saved>> states = new LinkedHashMap<>();

    @Override
    public List<Persona> all() {
        return states.values().stream().map(saved -> saved.getFirst().persona()).toList();
    }

    @Override
    public void save(Persona persona) {
        states.computeIfAbsent(persona.id(), id -> new ArrayList<>()).addFirst(new Saved(Instant.EPOCH, persona));
    }

    @Override
    public void remove(String id) {
        states.remove(id);
    }

    @Override
    public List<Saved> history(String id) {
        return states.getOrDefault(id, List.of());
    }
}
