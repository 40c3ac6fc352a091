package app.shopfolk.importing;

import app.shopfolk.importing.values.DateOrder;
import java.util.List;

/**
 * Something only the owner can tell; until she does, the first choice is taken.
 *
 * @param column the name of the column it is about; empty where it is about the file
 * @param example a value as it stands in the file
 */
public record Question(Kind kind, String column, String example) {
    /** What is asked; a sentence hangs on each ({@code import.question.<code>}). */
    public enum Kind {
        /** Day and month cannot be told apart. */
        DAY_OR_MONTH("day-or-month"),
        /** A lone separator before three digits: thousands or decimals. */
        THOUSANDS_OR_DECIMALS("thousands-or-decimals"),
        /** Nothing says what the file is. */
        WHAT_IS_IT("what-is-it");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public String messageKey() {
            return "import.question." + code;
        }
    }

    /** The answers to {@link Kind#DAY_OR_MONTH}, the one taken until answered first. */
    public static List<DateOrder> orders() {
        return List.of(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR);
    }
}
