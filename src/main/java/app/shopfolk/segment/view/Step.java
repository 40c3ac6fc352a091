package app.shopfolk.segment.view;

import java.util.Locale;

/** The wizard's steps in order. */
public enum Step {
    SHOP,
    KNOWS,
    MATTERS,
    SHAPE,
    CHECK,
    NAME;

    /** Its word in message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isFirst() {
        return ordinal() == 0;
    }

    boolean isLast() {
        return ordinal() == values().length - 1;
    }

    Step next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    Step previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
