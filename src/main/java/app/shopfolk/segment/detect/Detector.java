package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import java.util.Locale;

/** What can be read from behaviour. The names are stored with what the owner overruled. */
public enum Detector {
    COMMERCIAL,
    SPECIAL_OCCASION,
    GIFT_BUYER,
    FIRST_TIMER,
    BARGAIN_ONLY,
    SLIPPING_AWAY,
    CATEGORY_FAN,
    INFLUENCER,
    HIGH_EFFORT;

    /** Its stable code in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the yes/no fact that holds its findings. */
    public String fact() {
        return "detected-" + code();
    }

    /** What it is called. */
    public Phrase phrase() {
        return Phrase.of("fact." + fact());
    }
}
