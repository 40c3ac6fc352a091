package app.shopfolk.outreach;

import java.util.Locale;

/** What a message is about; a wording skeleton hangs on each ({@code outreach.message.<code>}). */
public enum MessageKind {
    /** We have put something aside for your day. */
    OCCASION,
    /** Their own day comes: all the best. */
    OWN_DAY,
    /** It was good to see you: how was it? Come again. */
    SECOND_VISIT,
    /** Something new of what you like best. */
    NEW_IN,
    /** Time to fill up again, we deliver and put it on account. */
    RESTOCK,
    /** We have not seen you for a while. */
    MISSED,
    /** A small price for those who look at prices. */
    OFFER,
    /** You look it up, we know it: ask us. */
    ADVICE,
    /** Thank you for what you bought; that is all. */
    THANKS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its title; the skeleton's key ends in {@code .text}, the reason's in {@code .why}. */
    public String key() {
        return "outreach.message." + code();
    }
}
