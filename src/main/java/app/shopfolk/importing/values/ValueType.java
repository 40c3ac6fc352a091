package app.shopfolk.importing.values;

import java.util.Locale;

/** What the values of a column are. */
public enum ValueType {
    EMPTY,
    TEXT,
    NUMBER,
    MONEY,
    PERCENT,
    DATE,
    DATE_TIME,
    TIME,
    YES_NO,
    EMAIL,
    PHONE;

    /** Its word in JSON: {@code date-time}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
