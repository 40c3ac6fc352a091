package app.shopfolk.facts;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Countries as files write them: by their ISO codes of two and three letters, in English, or in given languages. */
final class CountryNames {
    /** What people write and no list of countries has. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("greatbritain", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("northernireland", "GB"),
            Map.entry("unitedstatesofamerica", "US"),
            Map.entry("thenetherlands", "NL"),
            Map.entry("holland", "NL"));

    private final Map<String, String> codes = new HashMap<>(ALSO);

    CountryNames(List<String> languages) {
        List<Locale> spoken = Stream.concat(
                        Stream.of(Locale.ENGLISH), languages.stream().map(Locale::of))
                .distinct()
                .toList();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            spoken.forEach(language -> codes.putIfAbsent(folded(country.getDisplayCountry(language)), code));
            codes.put(folded(code), code);
            codes.put(folded(threeLetters(country)), code);
        }
    }

    private static String threeLetters(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException none) {
            return country.getCountry();
        }
    }

    /** The ISO code of a country, however it is written; {@code null} where no country is known by that name. */
    @Nullable
    String code(String written) {
        return codes.get(folded(written));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
