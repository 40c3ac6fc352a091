package app.shopfolk.facts;

import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.FieldType;
import java.util.Optional;

/**
 * Something that can be known of a customer and used as a criterion. Its label and plain definition come from the message
 * files ({@code fact.<key>}, {@code fact.<key>.means}); an own field is called what the shop calls it.
 *
 * @param key stable, stored in rules: {@code recency-days}, {@code birth-date}, {@code own:Territory}
 */
public record Fact(String key, Kind kind, Unit unit) {
    private static final String OWN = "own:";

    /** How a fact's values are compared and which control shapes them. */
    public enum Kind {
        NUMBER,
        MONEY,
        DATE,
        CATEGORY,
        YES_NO
    }

    /** What a number counts. */
    public enum Unit {
        NONE,
        DAYS,
        YEARS,
        MINUTES,
        PERCENT,
        TIMES
    }

    /** The fact behind an imported field. */
    public static Fact of(CustomerField field) {
        return new Fact(field.code(), kindOf(field.type()), Unit.NONE);
    }

    /** The fact behind one of the shop's own fields. */
    public static Fact own(String header, Kind kind) {
        return new Fact(OWN + header, kind, Unit.NONE);
    }

    /** The header of the shop's own field behind this fact, if it is one. */
    public Optional<String> ownHeader() {
        return key.startsWith(OWN) ? Optional.of(key.substring(OWN.length())) : Optional.empty();
    }

    static Kind kindOf(FieldType type) {
        return switch (type) {
            case NUMBER -> Kind.NUMBER;
            case MONEY -> Kind.MONEY;
            case DATE -> Kind.DATE;
            case YES_NO -> Kind.YES_NO;
            case TEXT, CATEGORY -> Kind.CATEGORY;
        };
    }
}
