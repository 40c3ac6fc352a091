package app.shopfolk.persona.store;

import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaText;
import app.shopfolk.persona.Personas;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.sales.LedgerException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
            """)
                .map((row, context) -> PersonaText.read(row.getString(1)))
                .list()));
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
    public List<Saved> history(String id) {
        return asked(() -> database.read(handle -> handle.createQuery(
                        "SELECT saved_at, body FROM persona_state WHERE persona_id = ? ORDER BY state DESC")
                .bind(0, id)
                .map((row, context) -> new Saved(
                        row.getObject(1, OffsetDateTime.class).toInstant(), PersonaText.read(row.getString(2))))
                .list()));
    }

    private static <R> R asked(Supplier<R> question) {
        try {
            return question.get();
        } catch (DatabaseException e) {
            throw new LedgerException(LedgerException.Reason.valueOf(e.reason().name()), e);
        }
    }
}
