package app.shopfolk.segment.view;

import app.shopfolk.segment.Rule;
import javafx.scene.layout.Region;

/** What shapes one condition; shows it and says when the owner changes it. */
interface ConditionEditor {
    Region node();

    /** Shows the condition as it is now, after an undo or a change elsewhere. */
    void show(Rule.Condition condition);

    /** Hears of the owner's changes. */
    interface Changed {
        /**
         * The condition is now this.
         *
         * @param moving whether more changes of the same movement follow
         */
        void to(Rule.Condition condition, boolean moving);
    }
}
