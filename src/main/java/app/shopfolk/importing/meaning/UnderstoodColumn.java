package app.shopfolk.importing.meaning;

import app.shopfolk.importing.values.ColumnEvidence;
import app.shopfolk.importing.values.DateEvidence;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.importing.values.NumberForm;
import app.shopfolk.importing.values.ValueType;

/**
 * One column: its name, what it means, and how its values are read.
 *
 * @param rank how good a name it has for its meaning; where several columns mean the same, the lowest speaks first
 * @param order how day and month were told apart
 * @param evidence what its values prove, kept so that a correction needs no second reading
 */
public record UnderstoodColumn(
        String header,
        Meaning meaning,
        int rank,
        NumberForm numbers,
        DateForm dates,
        DateEvidence.Proof order,
        ColumnEvidence evidence) {
    /** With another meaning, which it is the first to speak for. */
    public UnderstoodColumn withMeaning(Meaning other) {
        return new UnderstoodColumn(header, other, -1, numbers, dates, order, evidence);
    }

    public UnderstoodColumn withNumbers(NumberForm form) {
        return new UnderstoodColumn(header, meaning, rank, form, dates, order, evidence);
    }

    public UnderstoodColumn withDates(DateForm form, DateEvidence.Proof proof) {
        return new UnderstoodColumn(header, meaning, rank, numbers, form, proof, evidence);
    }

    /** The type its values are read as: that of its meaning, else the one every value fits. */
    public ValueType type() {
        ValueType found = evidence.type();
        return switch (meaning.type()) {
            case TEXT -> isName() ? ValueType.TEXT : found;
            case DATE -> found == ValueType.DATE_TIME ? found : ValueType.DATE;
            case NUMBER -> found == ValueType.PERCENT ? found : ValueType.NUMBER;
            default -> meaning.type();
        };
    }

    /** Whether it names something; such values stay text even where all are digits. */
    private boolean isName() {
        return meaning != Meaning.OWN && meaning != Meaning.ASIDE;
    }

    /** How its values are written: a pattern for dates and numbers, nothing for the rest. */
    public String format() {
        return switch (type()) {
            case DATE, DATE_TIME -> dates.pattern();
            case NUMBER, MONEY, PERCENT -> numbers.pattern();
            case EMPTY, TEXT, TIME, YES_NO, EMAIL, PHONE -> "";
        };
    }
}
