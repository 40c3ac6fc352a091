package app.shopfolk.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a customer stands with the shop. */
public enum LifeStage {
    /** The ledger knows her, but not one purchase of hers. */
    NEVER,
    /** Bought once, not long ago. */
    FIRST_TIME,
    REGULAR,
    /** Comes for the same occasions every year. */
    SPECIAL_OCCASION,
    /** Has not come for much longer than was her habit. */
    LAPSED;

    static final List<String> CODES =
            Arrays.stream(values()).map(LifeStage::code).toList();

    /** Who comes once a year and has not come for so many days has missed her occasion. */
    private static final int MISSED_OCCASION = 425;

    /** Its stable code as a label of the fact {@code stage} and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Column.Categories of(
            Column.Numbers frequency,
            Column.Numbers recency,
            Column.Numbers cadence,
            Column.Categories occasion,
            LifeStages stages) {
        int[] codes = new int[frequency.size()];
        for (int row = 0; row < codes.length; row++) {
            double orders = frequency.values()[row];
            double days = recency.values()[row];
            LifeStage stage;
            if (orders == 0) {
                stage = NEVER;
            } else if (occasion.isKnown(row)) {
                stage = days > MISSED_OCCASION ? LAPSED : SPECIAL_OCCASION;
            } else if (days > stages.limit(cadence.values()[row])) {
                stage = LAPSED;
            } else {
                stage = orders == 1 ? FIRST_TIME : REGULAR;
            }
            codes[row] = stage.ordinal();
        }
        return new Column.Categories(codes, CODES);
    }
}
