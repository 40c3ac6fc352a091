package app.shopfolk.outreach;

import java.util.Locale;

/** Why somebody of an audience is not on its list, in the order it is looked at; words hang on each. */
public enum LeftOut {
    /** She said no, in any of her records; or somebody did who reads the same inbox or answers the same telephone. */
    REFUSED,
    /** Nobody knows that she said yes. */
    NO_CONSENT,
    /** Her address, e-mail or telephone is not known. */
    NO_PLACE,
    /** She was written to in the last days. */
    WRITTEN_LATELY,
    /** Another list's result is still awaited, and she is held out of that one. */
    AWAITED,
    /** Somebody else of the same household, e-mail or telephone is on the list. */
    SAME_PLACE;

    /** The key of its words, with how many they are in place of {@code {0}}. */
    public String key(ContactChannel channel) {
        return "outreach.out." + code() + (this == NO_PLACE || this == SAME_PLACE ? "." + channel.code() : "");
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
