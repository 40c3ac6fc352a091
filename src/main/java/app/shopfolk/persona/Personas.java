package app.shopfolk.persona;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Where personas are kept, with every state they were saved in. */
public interface Personas {
    /** All personas as last saved, in the order they were made. */
    List<Persona> all();

    /** Keeps this state beside the earlier ones; durable when it returns. */
    void save(Persona persona);

    /** Lets go of a persona; its history stays. */
    void remove(String id);

    /** The ids of all personas there ever were, those let go of too. */
    Set<String> ever();

    /** Earlier states, the newest first; empty for an unknown id. */
    List<Saved> history(String id);

    /** A state and when it was saved. */
    record Saved(Instant at, Persona persona) {}
}
