package app.shopfolk.facts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a country's post builds its postcodes, and how many places at their beginning name an area. The constants are ISO codes;
 * postcodes of other countries are not understood. Codes that stand for a few doors only, as the British and the Dutch, are kept
 * as far as they name a place.
 */
public enum PostcodeSystem {
    /** Österreichische Post, 1966: zone, then routing area (Leitzone, Leitgebiet). */
    AT("A", 4, 2, "de"),
    /** Die Schweizerische Post, 1964: district, then routing area (Leitkreis, Leitgebiet). */
    CH("CH", 4, 2, "de fr it"),
    /** Deutsche Post, 1993: zone, then region (Leitregion). */
    DE("D", 5, 2, "de"),
    /** PostNord Danmark, 1967: the first two digits are the area. */
    DK("DK", 4, 2, "da"),
    /** Posti, 1971: the first two digits are the area. */
    FI("FIN", 5, 2, "fi sv"),
    /** La Poste, 1972: the first two digits are the département; overseas it takes three. */
    FR("F", 5, 2, "fr"),
    /** Royal Mail, Postcode Address File: outward code and inward code; the letters of the outward code are the area. */
    GB("GB", 0, 0, "en"),
    /** Pósturinn: the first digit is the part of the country. */
    IS("IS", 3, 1, "is"),
    /** Japan Post, 1998: the first three digits are the area of a delivering office, all seven a neighbourhood. */
    JP("JP", 7, 3, "ja"),
    /** As in Switzerland, whose post numbered both. */
    LI("FL", 4, 2, "de"),
    /** PostNL, 1977: four digits are a place or a part of one, the first two a region; the two letters a side of a street. */
    NL("NL", 4, 2, "nl"),
    /** Posten Norge, 1968: the first two digits are the area. */
    NO("N", 4, 2, "nb"),
    /** PostNord Sverige, 1968: the first two digits are the area. */
    SE("S", 5, 2, "sv"),
    /** US Postal Service, 1963: the first three digits are the sectional centre; four more after a dash are left out. */
    US("US", 5, 3, "en");

    private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final Pattern INWARD = Pattern.compile("[0-9][A-Z]{2}");
    private static final int ZIP_PLUS_FOUR = 9;
    /** A spreadsheet that took a code for a number lost this many zeros at most. */
    private static final int MOST_LOST = 2;

    private final String sign;
    private final int digits;
    private final int ofArea;
    private final String languages;
    private final Pattern inAddress;

    PostcodeSystem(String sign, int digits, int ofArea, String languages) {
        this.sign = sign;
        this.digits = digits;
        this.ofArea = ofArea;
        this.languages = languages;
        this.inAddress = Pattern.compile(inAddress());
    }

    /** The system of a country by its ISO code; empty where it is not understood. */
    public static Optional<PostcodeSystem> of(String country) {
        return Arrays.stream(values())
                .filter(system -> system.name().equals(country))
                .findFirst();
    }

    /** Codes of the languages that the country's own files are written in. */
    List<String> languages() {
        return List.of(languages.split(" ", -1));
    }

    /** The postcode in an address on one line; empty where none stands where this country writes it. */
    public Optional<String> findIn(String address) {
        Matcher matcher = inAddress.matcher(Normalizer.normalize(address, Normalizer.Form.NFKC));
        String last = null;
        while (matcher.find()) {
            last = matcher.group();
        }
        return last == null ? Optional.empty() : Optional.ofNullable(read(last, true));
    }

    /** Before the town or alone; in America after the state; in Britain and Japan by its form, anywhere. */
    private String inAddress() {
        String whole = "(?<![\\p{L}\\p{N}])";
        return switch (name()) {
            case "GB" -> "(?i)" + whole + "[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}(?![\\p{L}\\p{N}])";
            case "JP" -> "(?<![\\p{N}-])[0-9]{3}[-\u2010\u2212\u30fc ]?[0-9]{4}(?![\\p{N}-])";
            case "US" -> "(?<=\\p{L}[,. ]{1,3})[0-9]{5}(-[0-9]{4})?(?![\\p{L}\\p{N}-])";
            default -> {
                String code = digits == 5 ? "[0-9]{3} ?[0-9]{2}" : "[0-9]{" + digits + "}";
                yield whole + code + "(?=\\s*\\p{L})|(?<=^|,)\\s*" + code + "\\s*(?=$|,)";
            }
        };
    }

    /**
     * A postcode in one form, whatever blanks, dashes and country signs it is written with; {@code null} where it is none of
     * this country.
     *
     * @param isSurelyHere whether the country is told, so that zeros missing at the beginning were lost
     */
    @Nullable
    String read(String written, boolean isSurelyHere) {
        String code = bare(written);
        if (this == GB) {
            return outward(code);
        }
        if (this == NL && code.length() == digits + 2 && Character.isLetter(code.charAt(digits))) {
            code = code.substring(0, digits);
        }
        if (this == US && code.length() == ZIP_PLUS_FOUR) {
            code = code.substring(0, digits);
        }
        int missing = digits - code.length();
        if (missing < 0 || missing > (isSurelyHere ? MOST_LOST : 0) || !isNumber(code)) {
            return null;
        }
        return "0".repeat(missing) + code;
    }

    private static @Nullable String outward(String code) {
        boolean isWhole = code.length() >= 5;
        String outward = isWhole ? code.substring(0, code.length() - 3) : code;
        boolean fits = OUTWARD.matcher(outward).matches()
                && (!isWhole || INWARD.matcher(code.substring(outward.length())).matches());
        return fits ? outward : null;
    }

    /** The area of a postcode that {@link #read} made. */
    String area(String code) {
        if (this == GB) {
            return code.substring(0, Character.isLetter(code.charAt(1)) ? 2 : 1);
        }
        boolean isOverseas = this == FR && (code.startsWith("97") || code.startsWith("98"));
        return code.substring(0, isOverseas ? ofArea + 1 : ofArea);
    }

    /** Letters and digits alone, without the country's sign before them. */
    private String bare(String written) {
        StringBuilder bare = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            char each = written.charAt(at);
            int digit = Character.digit(each, 10);
            if (digit >= 0) {
                bare.append((char) ('0' + digit));
            } else if (Character.isLetter(each) && Character.getType(each) != Character.MODIFIER_LETTER) {
                bare.append(Character.toUpperCase(each));
            }
        }
        if (this != GB && bare.length() > digits) {
            for (String before : new String[] {name(), sign}) {
                if (bare.indexOf(before) == 0 && Character.isDigit(bare.charAt(before.length()))) {
                    return bare.substring(before.length());
                }
            }
        }
        return bare.toString();
    }

    private static boolean isNumber(String code) {
        for (int at = 0; at < code.length(); at++) {
            if (!Character.isDigit(code.charAt(at))) {
                return false;
            }
        }
        return !code.isEmpty();
    }
}
