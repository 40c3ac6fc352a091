package app.shopfolk.importing.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings a column's name to the form in which the dictionary keeps it: lower case, no accents, words parted by one blank. */
final class HeaderName {
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z\\p{javaLowerCase}])(?=\\p{javaUpperCase})"
            + "|(?<=\\p{javaUpperCase})(?=\\p{javaUpperCase}[a-z])|(?<=[A-Za-z])(?=[0-9])");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}#%+]+");
    private static final Pattern BRACKETS =
            Pattern.compile("\\[[^\\]]*\\]|\\((?!ID|セイ|メイ|カナ|フリガナ|請求先|注文者|配送先|送付先|お届け先|発送先)[^)]*\\)|<[^>]*>|【[^】]*】");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d+ ?(?=\\D)");
    private static final Pattern EASTERN_GAP = Pattern.compile("(?<=[\\u3040-\\u9fff]) | (?=[\\u3040-\\u9fff])");

    private HeaderName() {}

    static String of(String header) {
        String compatible = Normalizer.normalize(header, Normalizer.Form.NFKC);
        String parted = CAMEL.matcher(compatible).replaceAll(" ");
        String lower = parted.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("œ", "oe")
                .replace("ð", "d")
                .replace("þ", "th");
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String words = NO_WORD.matcher(bare).replaceAll(" ").strip();
        return EASTERN_GAP.matcher(words).replaceAll("");
    }

    /** The name and its shorter forms: without the shop's own words in brackets, without a number in front. */
    static List<String> forms(String header) {
        List<String> forms = new ArrayList<>();
        forms.add(of(header));
        String without = of(BRACKETS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC))
                .replaceAll(" "));
        addNew(forms, without);
        addNew(forms, LEADING_NUMBER.matcher(forms.getFirst()).replaceFirst(""));
        addNew(forms, LEADING_NUMBER.matcher(without).replaceFirst(""));
        return forms;
    }

    private static void addNew(List<String> forms, String form) {
        if (!form.isEmpty() && !forms.contains(form)) {
            forms.add(form);
        }
    }
}
