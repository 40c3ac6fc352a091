package app.shopfolk.segment.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was, what is and what was taken back: undo and redo without limit worth the name. */
final class DraftHistory<T> {
    private static final int KEPT = 500;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private @Nullable T now;
    private @Nullable String movement;

    /** Begins anew; nothing to undo. */
    void start(T state) {
        past.clear();
        future.clear();
        now = state;
        movement = null;
    }

    /**
     * Goes on to a new state.
     *
     * @param movement names a continuing movement such as the drag of one slider; steps of the same movement are undone
     *     together; {@code null} for a step of its own
     */
    void step(T state, @Nullable String movement) {
        boolean continues = movement != null && movement.equals(this.movement);
        if (now != null && !continues) {
            past.push(now);
            if (past.size() > KEPT) {
                past.removeLast();
            }
        }
        now = state;
        this.movement = movement;
        future.clear();
    }

    /** Ends a movement; what follows is undone by itself. */
    void settle() {
        movement = null;
    }

    Optional<T> undo() {
        return back(past, future);
    }

    Optional<T> redo() {
        return back(future, past);
    }

    private Optional<T> back(Deque<T> from, Deque<T> to) {
        T before = now;
        if (from.isEmpty() || before == null) {
            return Optional.empty();
        }
        to.push(before);
        now = from.pop();
        movement = null;
        return Optional.ofNullable(now);
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }
}
