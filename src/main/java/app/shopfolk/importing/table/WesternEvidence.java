package app.shopfolk.importing.table;

import java.nio.charset.Charset;

/** How well the letters beyond ASCII stand in their words when bytes are read in a Western encoding. */
final class WesternEvidence {
    private static final String LETTERS = "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœšžß";
    private static final String MONEY = "€£¥";
    private static final String MARKS = "’‘“”„«»–—…•°ºª·½¼¾²³®™©§¿¡\u00a0´";

    private WesternEvidence() {}

    /** The mean plausibility of a letter, from −2 to 1. */
    static double of(byte[] lines, Charset charset) {
        String text = new String(lines, charset);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                sum += plausibility(
                        c, i == 0 ? ' ' : text.charAt(i - 1), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double plausibility(char c, char before, char after) {
        if (c == '\uFFFD' || c < 0xA0) {
            return -2;
        }
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (LETTERS.indexOf(Character.toLowerCase(c)) >= 0) {
            if (Character.isUpperCase(c)) {
                return Character.isLowerCase(before) ? -1 : 1;
            }
            return Character.isUpperCase(before) && Character.isUpperCase(after) ? -0.5 : 1;
        }
        if (MONEY.indexOf(c) >= 0) {
            return inWord ? -1 : Character.isDigit(before) || Character.isDigit(after) ? 1 : 0.5;
        }
        if (MARKS.indexOf(c) >= 0) {
            return inWord && c != '’' && c != '·' ? -1 : 0.6;
        }
        return inWord ? -1 : Character.isLetter(before) || Character.isLetter(after) ? -0.3 : 0;
    }
}
