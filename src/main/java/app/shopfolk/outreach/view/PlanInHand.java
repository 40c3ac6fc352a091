package app.shopfolk.outreach.view;

import app.shopfolk.outreach.MergeText;
import app.shopfolk.outreach.MessageKind;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Wordings;
import app.shopfolk.platform.task.LatestJob;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Words;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The plan of the audience in hand, and the owner's words in its messages. */
final class PlanInHand {
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>(null);
    private final Words words;
    private final Change change;
    private final WordingEdits edits;
    private final LatestJob working;
    private @Nullable Counted counted;
    private @Nullable Entry entry;

    PlanInHand(Wordings wordings, Words words, Change change) {
        this.words = words;
        this.change = change;
        this.working = new LatestJob(change.jobs());
        this.edits = new WordingEdits(wordings, work -> change.run(work, this::workOut));
    }

    ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return edits.canUndoProperty();
    }

    /** Takes an entry in hand; edits of the one before are no longer taken back. */
    void of(@Nullable Counted all, Entry taken) {
        if (!taken.equals(entry)) {
            edits.begin();
        }
        counted = all;
        entry = taken;
        workOut();
    }

    /** The latest asking wins. */
    private void workOut() {
        Counted all = counted;
        if (all == null || !(entry instanceof Entry.Reachable reachable)) {
            working.dismiss();
            plan.set(null);
            return;
        }
        working.run(progress -> all.maker().of(reachable.audience(), this::skeleton), outcome -> {
            change.failed().set(outcome instanceof Outcome.Failed<Plan>);
            plan.set(outcome instanceof Outcome.Done<Plan>(Plan result) ? result : null);
        });
    }

    /** The program's own words for a message. */
    MergeText skeleton(MessageKind kind) {
        return new MergeText(words.texts().get(kind.key() + ".text"));
    }

    void edit(MessageKind kind, MergeText text) {
        Plan current = plan.get();
        if (current != null) {
            edits.edit(current, kind, text);
        }
    }

    void undo() {
        edits.undo();
    }
}
