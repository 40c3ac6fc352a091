package app.shopfolk.base;

import java.util.regex.Pattern;

/** A cell of a file that a spreadsheet will open. */
public final class SheetCell {
    /** What makes a spreadsheet run a cell, also in the wide letters of Japanese (OWASP, "CSV Injection"). */
    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** A telephone number or a plain figure: nothing in it can be run, and mailing tools need it as it is. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+\\-]?\\d[\\d.,\u00A0\u202F ]*");

    private SheetCell() {}

    /** The text as a spreadsheet shows it and does not run it as a formula. */
    public static String harmless(String text) {
        return !text.isEmpty()
                        && RUN_BY_SPREADSHEETS.indexOf(text.charAt(0)) >= 0
                        && !PLAIN_NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }
}
