package app.shopfolk.importing.meaning;

import app.shopfolk.importing.values.ColumnEvidence;
import app.shopfolk.importing.values.YesNo;

/** Whether a column's values can be what its name says. */
final class Fitting {
    private static final double MOST = 0.5;

    private Fitting() {}

    static boolean fits(Meaning meaning, ColumnEvidence values) {
        if (values.filled() == 0) {
            return true;
        }
        return switch (meaning) {
            case CONSENT_EMAIL -> fitsType(meaning, values) && isConsent(values);
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
            case YES_NO ->
                values.mostly(values.yesNo() + values.numbers().numbers(), MOST)
                        || values.distinct() <= 3
                        || isConsent(values);
            case EMAIL -> values.mostly(values.emails(), 0.3) || values.filled() < 3;
            case PHONE -> values.mostly(values.phones() + values.numbers().numbers(), 0.3) || values.filled() < 3;
            case EMPTY, TEXT -> true;
        };
    }

    /** Whether a column that is only called a segment or group tells private people from businesses: all its words do. */
    static boolean isKindOfCustomer(ColumnEvidence values) {
        return values.filled() > 0 && values.examples().stream().allMatch(CustomerKinds::isOne);
    }

    /** Whether a column that is only called a status is one of mails wanted or not: one of its words says so. */
    static boolean isStatusOfConsent(ColumnEvidence values) {
        return values.examples().stream().anyMatch(Consents::isSure) && isConsent(values);
    }

    /** A column of states is one of consent only if all its words are. */
    private static boolean isConsent(ColumnEvidence values) {
        return values.examples().stream()
                .allMatch(value -> Consents.of(value).isPresent()
                        || YesNo.ofAnswer(value).isPresent()
                        || values.mostly(values.yesNo() + values.numbers().numbers(), MOST));
    }

    private static boolean mostlyWithDigits(ColumnEvidence values) {
        long with = values.examples().stream()
                .filter(value -> value.chars().anyMatch(Character::isDigit))
                .count();
        return with * 2 >= values.examples().size();
    }
}
