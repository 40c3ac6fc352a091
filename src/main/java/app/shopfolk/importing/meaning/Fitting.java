package app.shopfolk.importing.meaning;

import app.shopfolk.importing.values.ColumnEvidence;

/** Whether a column's values can be what its name says. */
final class Fitting {
    private static final double MOST = 0.5;

    private Fitting() {}

    static boolean fits(Meaning meaning, ColumnEvidence values) {
        if (values.filled() == 0) {
            return true;
        }
        return switch (meaning) {
            case NO_CONSENT_EMAIL -> true; // a date of leaving is a "no" too
            case RECEIPT -> mostlyWithDigits(values);
            default -> fitsType(meaning, values);
        };
    }

    private static boolean fitsType(Meaning meaning, ColumnEvidence values) {
        return switch (meaning.type()) {
            case NUMBER, MONEY, PERCENT ->
                values.mostly(values.numbers().numbers(), meaning.field().isPresent() ? 0.3 : MOST)
                        || meaning == Meaning.PRICE;
            case DATE, DATE_TIME ->
                values.mostly(
                        values.dates().dates() + values.dates().serials(),
                        meaning.field().isPresent() ? 0.3 : MOST);
            case TIME -> values.mostly(values.times(), MOST);
            case YES_NO -> values.mostly(values.yesNo() + values.numbers().numbers(), MOST) || values.distinct() <= 3;
            case EMAIL -> values.mostly(values.emails(), 0.3) || values.filled() < 3;
            case PHONE -> values.mostly(values.phones() + values.numbers().numbers(), 0.3) || values.filled() < 3;
            case EMPTY, TEXT -> true;
        };
    }

    private static boolean mostlyWithDigits(ColumnEvidence values) {
        long with = values.examples().stream()
                .filter(value -> value.chars().anyMatch(Character::isDigit))
                .count();
        return with * 2 >= values.examples().size();
    }
}
