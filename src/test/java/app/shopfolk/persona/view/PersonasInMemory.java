package app.shopfolk.persona.view;

import app.shopfolk.persona.Persona;
import app.shopfolk.persona.Personas;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Personas kept for the length of a test. */
final class PersonasInMemory implements Personas {
    private final Map<String, List<Saved>> states = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();

    @Override
    public List<Persona> all() {
        return states.entrySet().stream()
                .filter(entry -> !gone.contains(entry.getKey()))
                .map(entry -> entry.getValue().getFirst().persona())
                .toList();
    }

    @Override
    public void save(Persona persona) {
        gone.remove(persona.id());
        states.computeIfAbsent(persona.id(), id -> new ArrayList<>()).addFirst(new Saved(Instant.EPOCH, persona));
    }

    @Override
    public void remove(String id) {
        gone.add(id);
    }

    @Override
    public Set<String> ever() {
        return Set.copyOf(states.keySet());
    }

    @Override
    public List<Saved> history(String id) {
        return states.getOrDefault(id, List.of());
    }
}
