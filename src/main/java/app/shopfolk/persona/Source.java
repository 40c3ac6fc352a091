package app.shopfolk.persona;

import java.util.Locale;

/** Where the owner has it from, when it is not in the data. The names are stored. */
public enum Source {
    SALES_STAFF,
    COMPETITORS,
    WEB_ANALYTICS,
    SURVEY,
    MARKET_RESEARCH,
    FOCUS_GROUP,
    INTERVIEW,
    CUSTOMERS;

    /** Its part of message keys: {@code persona.source.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
