package app.shopfolk.importing.rows;

import app.shopfolk.importing.values.Blank;

/** What a cell looks like from afar; enough to see that a telephone number stands in the column of countries. */
enum CellShape {
    BLANK,
    EMAIL,
    LINK,
    DIGITS,
    /** Digits with signs between them: amounts, dates, telephone numbers. */
    NUMBER,
    /** At most three letters: codes of states and countries. */
    LETTERS,
    WORDS,
    WORDS_PARTED,
    WORDS_AND_DIGITS,
    OTHER;

    static CellShape of(String cell) {
        if (Blank.is(cell)) {
            return BLANK;
        }
        String text = cell.strip();
        if (text.indexOf('@') > 0 && text.indexOf(' ') < 0) {
            return EMAIL;
        }
        if (text.startsWith("http") || text.startsWith("www.")) {
            return LINK;
        }
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        if (letters == 0) {
            return digits == text.length() ? DIGITS : digits > 0 ? NUMBER : OTHER;
        }
        if (digits > 0) {
            return WORDS_AND_DIGITS;
        }
        return text.indexOf(',') >= 0 ? WORDS_PARTED : text.length() <= 3 ? LETTERS : WORDS;
    }
}
