package app.shopfolk.service;

import java.util.Locale;

/** What could be done about somebody who only costs, the mildest first. */
public enum Rung {
    CHARGE,
    MINIMUM_ORDER,
    SELF_SERVICE,
    FAREWELL;

    /** Its stable code in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
