package app.shopfolk.outreach.view;

import app.shopfolk.outreach.MergeText;
import app.shopfolk.outreach.MessageKind;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Wordings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** The owner's own words for the messages of the audience in hand, each edit to be taken back. */
final class WordingEdits {
    private final Wordings wordings;
    private final Consumer<Runnable> change;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(false);
    private final Deque<Edit> undo = new ArrayDeque<>();

    /** A wording before an edit; {@code null} where it was the program's. */
    private record Edit(
            String audience, MessageKind kind, @Nullable MergeText before) {}

    /** @param change does something off the window's thread, then works the plan out anew */
    WordingEdits(Wordings wordings, Consumer<Runnable> change) {
        this.wordings = wordings;
        this.change = change;
    }

    /** Another audience is in hand: what was edited of the last one stays. */
    void begin() {
        undo.clear();
        canUndo.set(false);
    }

    /** Keeps a text; a blank one goes back to the program's words. */
    void edit(Plan plan, MessageKind kind, MergeText text) {
        for (Plan.Message message : plan.messages()) {
            if (message.kind() == kind && !message.text().equals(text)) {
                undo.push(new Edit(plan.audience().id(), kind, message.own() ? message.text() : null));
                keep(plan.audience().id(), kind, text.text().isBlank() ? null : text);
            }
        }
    }

    void undo() {
        Edit last = undo.poll();
        if (last != null) {
            keep(last.audience(), last.kind(), last.before());
        }
    }

    private void keep(String audience, MessageKind kind, @Nullable MergeText text) {
        canUndo.set(!undo.isEmpty());
        change.accept(() -> {
            if (text == null) {
                wordings.forget(audience, kind.code());
            } else {
                wordings.keep(audience, kind.code(), text);
            }
        });
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }
}
