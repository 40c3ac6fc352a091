package app.shopfolk.importing.rows;

import java.util.List;
import java.util.Locale;

/**
 * Something in a row that could not be taken as it stands.
 *
 * @param row the row as a spreadsheet numbers it, from 1; 0 for the whole file
 * @param column the column's name; empty where the whole row is meant
 * @param args what the reason's sentence names: the value as it stands, and the like
 */
public record Problem(long row, String column, Reason reason, List<String> args) {
    public Problem {
        args = List.copyOf(args);
    }

    /** Why; a sentence hangs on each ({@code import.problem.<code>}). */
    public enum Reason {
        // the row is set aside
        NO_DATE(true),
        NOT_A_DATE(true),
        NOT_A_NUMBER(true),
        NO_AMOUNT(true),
        NO_PRODUCT(true),
        NO_ORDER(true),
        NO_CUSTOMER(true),
        TOO_LARGE(true),
        CELLS_SHIFTED(true),
        // the row is taken without this value
        VALUE_LEFT_OUT(false),
        NOT_AN_EMAIL(false),
        MORE_CELLS(false),
        PUT_RIGHT(false),
        // the row is no data of its own
        TOTAL_OR_FOOTER(false),
        NOT_A_PURCHASE(false),
        CANCELLED(false),
        NOT_PAID(false),
        PAID_BACK(false),
        ANONYMOUS(false),
        PRODUCT_DETAIL(false),
        // the whole file
        NOT_UNDERSTOOD(false),
        SUMMARY_ONLY(false),
        NOT_CUSTOMERS(false),
        NAMES_ONLY(false);

        private final boolean setsAside;

        Reason(boolean setsAside) {
            this.setsAside = setsAside;
        }

        /** Whether the row waits to be mended and brought in again. */
        public boolean setsAside() {
            return setsAside;
        }

        /** Its stable code: {@code not-a-date}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of its sentence. */
        public String messageKey() {
            return "import.problem." + code();
        }
    }
}
