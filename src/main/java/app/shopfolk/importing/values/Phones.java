package app.shopfolk.importing.values;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;

/** Telephone numbers as they stand in cells. */
public final class Phones {
    private Phones() {}

    /** Whether a cell has the form of a telephone number; cheap, for whole columns. */
    static boolean looksLike(String cell) {
        int digits = 0;
        boolean marks = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("+-() ./'\u00a0".indexOf(c) >= 0) {
                marks = true;
            } else if (!cell.startsWith("ext", i) && !cell.startsWith("x", i) && !cell.startsWith("t.", i)) {
                return false;
            }
        }
        return digits >= 7 && digits <= 15 && (marks || cell.startsWith("0"));
    }

    /**
     * The number in E.164 where a country makes that possible, else its digits; empty where it has fewer than five.
     *
     * @param country two letters of the country the number is written in; empty where nothing is known
     */
    public static Optional<String> of(String cell, String country) {
        String text = Trim.of(cell);
        if (text.startsWith("'")) {
            text = text.substring(1);
        }
        boolean international = text.startsWith("+") || text.startsWith("00");
        if (text.startsWith("00")) {
            text = "+" + text.substring(2);
        }
        if (international || !country.isEmpty()) {
            try {
                PhoneNumberUtil util = PhoneNumberUtil.getInstance();
                var number = util.parse(text, country.isEmpty() ? null : country);
                if (util.isPossibleNumber(number)) {
                    return Optional.of(util.format(number, PhoneNumberUtil.PhoneNumberFormat.E164));
                }
            } catch (NumberParseException notOne) {
                // falls through to the digits, which still compare with themselves
            }
        }
        String digits = digits(text);
        return digits.length() >= 5 ? Optional.of(digits) : Optional.empty();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(Character.digit(text.charAt(i), 10));
            }
        }
        return digits.toString();
    }
}
