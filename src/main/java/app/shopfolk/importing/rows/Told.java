package app.shopfolk.importing.rows;

import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.Identity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cells of a row tell of a person. */
final class Told {
    private final List<Identity> who;
    private @Nullable Map<CustomerField, String> values;
    private boolean kept;

    Told(List<Identity> who) {
        this.who = List.copyOf(who);
    }

    /** Says that other rows with the same cells will meet it again. */
    Told kept(boolean again) {
        kept = again;
        return this;
    }

    List<Identity> who() {
        return who;
    }

    /** Her fields, where all rows with these cells give the same and none has a problem to be heard of. */
    @Nullable
    Map<CustomerField, String> values() {
        return values;
    }

    void keep(Map<CustomerField, String> read) {
        values = kept ? read : null;
    }
}
