package app.shopfolk.platform.text;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that go with one and with several: <code>{0} {0|customer|customers}</code>, by the count in that place. */
final class Plural {
    /** The place, the words for one, the words for several. */
    static final Pattern CHOICE = Pattern.compile("\\{(\\d+)\\|([^{}|]*)\\|([^{}|]*)}");

    private static final Pattern COUNT = Pattern.compile("\\d[\\d.,\u00a0\u202f]*");

    private Plural() {}

    /**
     * A pattern with the choices made.
     *
     * @param args the counts among them as numbers or as {@link Figures} sets them
     */
    static String chosen(String pattern, Locale locale, Object... args) {
        return CHOICE.matcher(pattern).replaceAll(choice -> {
            int place = Integer.parseInt(choice.group(1));
            boolean one = place < args.length && isOne(figure(args[place], locale), locale);
            return Matcher.quoteReplacement(choice.group(one ? 2 : 3));
        });
    }

    private static String figure(Object arg, Locale locale) {
        String said =
                arg instanceof Number number ? NumberFormat.getInstance(locale).format(number) : arg.toString();
        Matcher count = COUNT.matcher(said);
        return count.find() ? count.group() : "";
    }

    /**
     * Whether a count goes with the singular, as the Unicode CLDR's plural rules have it. Icelandic counts by the last
     * digit: 21 and 2,1 are singular, 11 is not.
     */
    private static boolean isOne(String figure, Locale locale) {
        if (!locale.getLanguage().equals("is")) {
            return figure.equals("1");
        }
        String[] parts = figure.replaceAll("[.\u00a0\u202f]", "").split(",", 2);
        String fraction = parts.length < 2 ? "" : parts[1].replaceFirst("0+$", "");
        return endsInOne(fraction.isEmpty() ? parts[0] : fraction);
    }

    private static boolean endsInOne(String digits) {
        return digits.endsWith("1") && !digits.endsWith("11");
    }
}
