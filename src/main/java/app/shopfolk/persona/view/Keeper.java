package app.shopfolk.persona.view;

import app.shopfolk.persona.Persona;
import app.shopfolk.persona.Personas;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Keeps a persona's present state in the background, one state after another; what changes meanwhile follows at once. */
final class Keeper {
    private final Personas personas;
    private final JobRunner jobs;
    private final Supplier<Persona> present;
    private final BooleanProperty saved = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private Runnable waiting = Keeper::nothing;
    private boolean keeping;

    /** @param present the state to keep whenever it is asked for */
    Keeper(Personas personas, JobRunner jobs, Supplier<Persona> present) {
        this.personas = personas;
        this.jobs = jobs;
        this.present = present;
    }

    private static void nothing() {}

    /** Whether everything so far is kept. */
    BooleanProperty savedProperty() {
        return saved;
    }

    /** Whether the last attempt failed. */
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    void refuse() {
        refused.set(true);
    }

    /** Keeps the present state unless it is kept already. */
    void keep() {
        keepThen(Keeper::nothing);
    }

    /** As {@link #keep}, and then does something, whether or not there was anything to keep. */
    void keepThen(Runnable next) {
        if (keeping) {
            Runnable before = waiting;
            waiting = () -> {
                before.run();
                next.run();
            };
        } else if (saved.get()) {
            next.run();
        } else {
            keeping = true;
            Persona state = present.get();
            jobs.run(
                    progress -> {
                        personas.save(state);
                        return state;
                    },
                    step -> {},
                    outcome -> kept(outcome, next));
        }
    }

    private void kept(Outcome<Persona> outcome, Runnable next) {
        keeping = false;
        Runnable others = waiting;
        waiting = Keeper::nothing;
        if (outcome instanceof Outcome.Done<Persona> done) {
            refused.set(false);
            saved.set(done.result().equals(present.get()));
            keepThen(() -> {
                next.run();
                others.run();
            });
        } else {
            refused.set(true);
        }
    }
}
