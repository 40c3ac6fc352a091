package app.shopfolk.segment.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The step with that code. */
    static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
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
