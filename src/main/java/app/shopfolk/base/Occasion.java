package app.shopfolk.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A day in the year for which people buy presents, flowers or food. The names are stored in rules, by their code. */
public enum Occasion {
    NEW_YEAR(7),
    BONDADAGUR(4),
    VALENTINES_DAY(6),
    KONUDAGUR(4),
    HINAMATSURI(6),
    WOMENS_DAY(5),
    WHITE_DAY(6),
    EASTER(8),
    FIRST_DAY_OF_SUMMER(5),
    CHILDRENS_DAY(6),
    MOTHERS_DAY(8),
    FATHERS_DAY(8),
    RESPECT_FOR_THE_AGED(6),
    ALL_SAINTS(8),
    THANKSGIVING(8),
    ST_NICHOLAS(8),
    CHRISTMAS(20);

    private final int leadDays;

    Occasion(int leadDays) {
        this.leadDays = leadDays;
    }

    /** How many days before the day people begin to buy for it. */
    public int leadDays() {
        return leadDays;
    }

    /** Its stable code in rules and message keys ({@code occasion.mothers-day}). */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The occasion with that code. */
    public static Optional<Occasion> of(String code) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.code().equals(code))
                .findFirst();
    }
}
