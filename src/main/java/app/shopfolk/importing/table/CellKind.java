package app.shopfolk.importing.table;

import java.util.regex.Pattern;

/** What a cell's text looks like, coarsely: enough to tell names from values, and well cut cells from badly cut ones. */
enum CellKind {
    EMPTY,
    NUMBER,
    DATE,
    TIME,
    CODE,
    ADDRESS,
    WORDS,
    TEXT;

    private static final int LONGEST_VALUE = 40;
    private static final Pattern NUMERAL = Pattern.compile(
            "[(\\-+]?(?:\\p{Sc}|[A-Z]{2,3}\\p{Sc}?|kr\\.?)? ?[-+]?(?:\\d[\\d.,'\u00a0\u202f ]*|[.,]\\d+)"
                    + "(?:[eE][-+]?\\d+)? ?(?:%|\\p{Sc}|[A-Z]{3}|kr\\.?|円|元)?-?\\)?");
    private static final Pattern DAY =
            Pattern.compile("(?:[A-Za-z]{3,9},? )?(?:\\d{1,4}[-/. ]\\d{1,2}[-/. ]\\d{1,4}\\.?|\\d{4}年\\d{1,2}月\\d{1,2}日"
                    + "|\\d{1,2}[-. ]{1,2}\\p{L}{3,10}\\.?[-., ]{1,2}\\d{2,4}|\\p{L}{3,10}\\.? \\d{1,2},? \\d{4})"
                    + "(?:[T, ]{1,2}\\d{1,2}:\\d{2}.*)?");
    private static final Pattern HOUR =
            Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[AaPp]\\.?[Mm]\\.?)?");
    private static final Pattern IDENTIFIER = Pattern.compile("[#'*]?(?=[^\\s]*\\d)[\\p{L}\\d][\\p{L}\\d._/#:+-]*");
    private static final Pattern WEB = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+|(?:https?://|www\\.)\\S+|/\\S*");
    private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{M}\\d#%$&()'’*?/_.:+\\-\\[\\]・（）ー ]+");

    /** What a cell looks like. */
    static CellKind of(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        int digits = 0;
        int letters = 0;
        boolean web = text.charAt(0) == '/';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (Character.isLetter(c) || c == ' ') {
                letters++;
            } else {
                web |= c == '@' || c == ':' || c == '.';
            }
        }
        if (letters == text.length()) {
            return WORDS;
        }
        if (digits > 0 && text.length() <= LONGEST_VALUE) {
            CellKind value = value(text, digits);
            if (value != TEXT) {
                return value;
            }
        }
        if (web && WEB.matcher(text).matches()) {
            return ADDRESS;
        }
        return PHRASE.matcher(text).matches() ? WORDS : TEXT;
    }

    /** What a short cell with digits looks like; {@link #TEXT} where it is none of the values. */
    private static CellKind value(String text, int digits) {
        if (digits == text.length()) {
            return NUMBER;
        }
        if (HOUR.matcher(text).matches()) {
            return TIME;
        }
        if (DAY.matcher(text).matches()) {
            return DATE;
        }
        if (NUMERAL.matcher(text).matches()) {
            return NUMBER;
        }
        if (text.indexOf('@') > 0 && WEB.matcher(text).matches()) {
            return ADDRESS;
        }
        return IDENTIFIER.matcher(text).matches() ? CODE : TEXT;
    }

    /** Whether such a cell is a value rather than a name. */
    boolean isValue() {
        return this == NUMBER || this == DATE || this == TIME || this == ADDRESS;
    }
}
