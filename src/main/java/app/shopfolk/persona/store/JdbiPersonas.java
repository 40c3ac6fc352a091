package app.shopfolk.persona.store;

import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaText;
import app.shopfolk.persona.Personas;
import app.shopfolk.persona.Photo;
import app.shopfolk.persona.Photograph;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.LedgerException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** The personas in the database; each save adds a state. */
public final class JdbiPersonas implements Personas {
    private final Database database;

    public JdbiPersonas(Database database) {
        this.database = database;
    }

    /** @throws LedgerException where the database cannot be read */
    @Override
    public List<Persona> all() {
        return asked(() -> database.read(handle -> handle.createQuery("""
            SELECT s.body FROM persona p
            JOIN persona_state s ON s.persona_id = p.id
            WHERE NOT p.gone
            AND s.state = (SELECT MAX(n.state) FROM persona_state n WHERE n.persona_id = p.id)
            ORDER BY p.seq\
            """).mapTo(String.class).list().stream()
                .map(pictures(handle))
                .toList()));
    }

    /** @throws LedgerException where it cannot be written; the state before is still there */
    @Override
    public void save(Persona persona) {
        asked(() -> database.edit(handle -> {
            int known = handle.createUpdate("UPDATE persona SET gone = FALSE WHERE id = ?")
                    .bind(0, persona.id())
                    .execute();
            if (known == 0) {
                handle.execute(
                        "INSERT INTO persona (id, seq, gone) VALUES (?, (SELECT COUNT(*) FROM persona), FALSE)",
                        persona.id());
            }
            addState(handle, persona);
            return persona;
        }));
    }

    private static void addState(Handle handle, Persona persona) {
        persona.photo().map(Photo::picture).ifPresent(picture -> keep(handle, picture));
        handle.execute("""
            INSERT INTO persona_state (persona_id, state, saved_at, body)
            VALUES (?, (SELECT COUNT(*) FROM persona_state WHERE persona_id = ?), ?, ?)\
            """, persona.id(), persona.id(), OffsetDateTime.now(ZoneOffset.UTC), PersonaText.of(persona));
    }

    /** @throws LedgerException where it cannot be written */
    @Override
    public void remove(String id) {
        asked(() -> database.edit(handle -> handle.execute("UPDATE persona SET gone = TRUE WHERE id = ?", id)));
    }

    /** @throws LedgerException where the database cannot be read */
    @Override
    public Set<String> ever() {
        return asked(() -> database.read(handle -> Set.copyOf(
                handle.createQuery("SELECT id FROM persona").mapTo(String.class).list())));
    }

    /** @throws LedgerException where the database cannot be read */
    @Override
    public List<Saved> history(String id) {
        return asked(() -> database.read(handle -> handle
                .createQuery("SELECT saved_at, body FROM persona_state WHERE persona_id = ? ORDER BY state DESC")
                .bind(0, id)
                .map((row, context) -> new State(row.getObject(1, OffsetDateTime.class), row.getString(2)))
                .list()
                .stream()
                .map(saved(handle))
                .toList()));
    }

    /** A row as it is kept. */
    private record State(OffsetDateTime at, String body) {}

    private static Function<State, Saved> saved(Handle handle) {
        Function<String, Persona> read = pictures(handle);
        return state -> new Saved(state.at().toInstant(), read.apply(state.body()));
    }

    /** Reads personas with their pictures, each picture once. */
    private static Function<String, Persona> pictures(Handle handle) {
        Map<String, Optional<Photograph>> known = new HashMap<>();
        return body -> PersonaText.read(
                body,
                id -> known.computeIfAbsent(id, wanted -> picture(handle, wanted))
                        .orElse(null));
    }

    private static Optional<Photograph> picture(Handle handle, String id) {
        return handle.createQuery("SELECT jpeg FROM persona_picture WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> Photograph.of(row.getBytes(1)))
                .findFirst();
    }

    private static void keep(Handle handle, Photograph picture) {
        boolean known = handle.createQuery("SELECT COUNT(*) FROM persona_picture WHERE id = ?")
                        .bind(0, picture.id())
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (!known) {
            handle.execute("INSERT INTO persona_picture (id, jpeg) VALUES (?, ?)", picture.id(), picture.jpeg());
        }
    }

    private static <R> R asked(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException e) {
            throw new LedgerException(LedgerException.Reason.valueOf(e.reason().name()), e);
        }
    }
}
