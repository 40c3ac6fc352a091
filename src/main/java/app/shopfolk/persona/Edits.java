package app.shopfolk.persona;

import java.util.ArrayDeque;
import java.util.Deque;

/** The states of a persona while it is being edited: back and forth without limit. */
public final class Edits {
    private final Deque<Persona> past = new ArrayDeque<>();
    private final Deque<Persona> future = new ArrayDeque<>();
    private Persona now;
    private String typing = "";

    public Edits(Persona start) {
        now = start;
    }

    public Persona now() {
        return now;
    }

    /** Makes this the present state; what was undone before is forgotten. */
    public void to(Persona next) {
        typing = "";
        if (!next.equals(now)) {
            past.push(now);
            future.clear();
            now = next;
        }
    }

    /**
     * As {@link #to}, one letter further: typing in one place is one step.
     *
     * @param place names what is being typed in; anything else done in between begins a new step
     */
    public void typed(Persona next, String place) {
        if (typing.equals(place) && future.isEmpty()) {
            now = next;
        } else {
            to(next);
            typing = place;
        }
    }

    /** What is typed next is a step of its own, even in the same place. */
    public void settle() {
        typing = "";
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** One step back, if there is one. */
    public void undo() {
        typing = "";
        if (canUndo()) {
            future.push(now);
            now = past.pop();
        }
    }

    /** One step forth again, if there is one. */
    public void redo() {
        typing = "";
        if (canRedo()) {
            past.push(now);
            now = future.pop();
        }
    }
}
