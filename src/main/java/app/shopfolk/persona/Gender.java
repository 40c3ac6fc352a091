package app.shopfolk.persona;

import java.util.Locale;

/** How a persona is spoken of; what the data does not tell stays unknown. */
public enum Gender {
    WOMAN,
    MAN,
    UNKNOWN;

    /** Reads what files say: {@code F}, {@code female}, {@code W}, {@code kona}, {@code 女性}, {@code Herr} … */
    public static Gender of(String label) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "f",
                    "female",
                    "w",
                    "woman",
                    "weiblich",
                    "frau",
                    "kona",
                    "kvk",
                    "kvenkyns",
                    "女",
                    "女性",
                    "femme",
                    "mrs",
                    "ms" -> WOMAN;
            case "m", "male", "man", "männlich", "herr", "karl", "kk", "karlkyns", "男", "男性", "homme", "mr" -> MAN;
            default -> UNKNOWN;
        };
    }
}
