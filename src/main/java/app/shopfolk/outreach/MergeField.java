package app.shopfolk.outreach;

import java.util.Locale;

/** A place in a message that is filled for each customer; stands in a text as its code in square brackets. */
public enum MergeField {
    FIRST_NAME,
    LAST_PRODUCT,
    FAVOURITE_CATEGORY,
    FAVOURITE_BRAND,
    OCCASION;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name on the screen. */
    public String nameKey() {
        return "outreach.field." + code();
    }

    /** The key of what stands in its place where it is not known of a customer. */
    public String missingKey() {
        return "outreach.field-missing." + code();
    }
}
