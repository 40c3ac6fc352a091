package app.shopfolk.importing.table;

import java.util.Locale;

/** Tells from a spreadsheet's number format whether a number is a date. */
final class DateFormats {
    private DateFormats() {}

    /** Whether a format shows days or times; the numbers are those built into spreadsheets (ECMA-376, 18.8.30). */
    static boolean isDate(int id, String format) {
        if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) {
            return true;
        }
        if (format.isEmpty() || format.equalsIgnoreCase("General")) {
            return false;
        }
        String marks = marks(format);
        return isElapsed(format)
                || marks.indexOf('y') >= 0
                || marks.indexOf('d') >= 0
                || marks.indexOf('h') >= 0
                || marks.contains("mmm")
                || marks.contains("ss")
                || (marks.indexOf('e') >= 0 && marks.indexOf('m') >= 0);
    }

    /** Whether a format shows a day; formats that are not written out do. */
    static boolean hasDay(String format) {
        String marks = marks(format);
        return marks.indexOf('y') >= 0 || marks.indexOf('d') >= 0 || marks.isEmpty() || marks.indexOf('e') >= 0;
    }

    /** Whether a format shows hours that run on beyond a day. */
    static boolean isElapsed(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        return lower.contains("[h") || lower.contains("[m]") || lower.contains("[mm]") || lower.contains("[s");
    }

    /** The letters that mean something: without texts in quotes, escaped characters and brackets. */
    private static String marks(String format) {
        StringBuilder marks = new StringBuilder();
        boolean quoted = false;
        boolean bracket = false;
        for (int i = 0; i < format.length(); i++) {
            char c = Character.toLowerCase(format.charAt(i));
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == ';') {
                break;
            } else if (!quoted) {
                bracket = c == '[' || (bracket && c != ']');
                if (!bracket && Character.isLetter(c)) {
                    marks.append(c);
                }
            }
        }
        String all = marks.toString();
        return all.equals("general") || all.equals("e") ? "" : all;
    }
}
