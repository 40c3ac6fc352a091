package app.shopfolk.outreach.view;

import app.shopfolk.outreach.Audience;
import app.shopfolk.outreach.CampaignResult;
import app.shopfolk.outreach.NewIn;
import app.shopfolk.outreach.OwnDay;
import app.shopfolk.outreach.Reminder;
import app.shopfolk.outreach.SecondVisit;
import java.util.List;

/** A line of the list at the left: somebody to reach, or what came of reaching them. */
public sealed interface Entry {
    /** What the ids of results begin with. */
    String CAMPAIGN = "campaign:";

    /** Somebody to reach. */
    sealed interface Reachable extends Entry {
        Audience audience();
    }

    record Bucket(Audience audience) implements Reachable {}

    record Overdue(Audience audience, app.shopfolk.outreach.Overdue late) implements Reachable {}

    record OwnDays(Audience audience, List<OwnDay> days) implements Reachable {}

    record FirstTimers(Audience audience, SecondVisit second) implements Reachable {}

    record ForOccasion(Audience audience, Reminder reminder) implements Reachable {}

    record Arrival(Audience audience, NewIn fresh) implements Reachable {}

    record Came(CampaignResult result) implements Entry {}

    /** The same line before and after everything was counted anew. */
    default String id() {
        return switch (this) {
            case Reachable reachable -> reachable.audience().id();
            case Came came -> CAMPAIGN + came.result().campaign().id();
        };
    }
}
