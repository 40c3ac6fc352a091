package app.shopfolk.sales;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as far as it can be compared: its words without accents, case, punctuation, titles and order.
 *
 * @param words sorted; empty where nothing comparable was written
 */
record PersonName(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "herr",
            "frau",
            "sir",
            "madam",
            "madame",
            "monsieur",
            "様",
            "さん");

    static PersonName of(String written) {
        String folded = isPlain(written) ? written : bare(written);
        String[] words = BETWEEN.split(folded.toLowerCase(Locale.ROOT));
        return new PersonName(Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .sorted()
                .toList());
    }

    /** Nothing to take apart in ASCII: most names of a big file. */
    private static boolean isPlain(String written) {
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String written) {
        return MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Whether both can be the same person's: each word of the shorter is in the longer, initials standing for words, and at
     * least one whole word agrees. {@code A. Berg} goes with {@code Anna Berg}, not with {@code Berta Berg}.
     */
    boolean goesWith(PersonName other) {
        if (words.size() > other.words.size()) {
            return other.goesWith(this);
        }
        List<String> rest = new ArrayList<>(other.words);
        List<String> unmatched = new ArrayList<>();
        for (String word : words) {
            if (!rest.remove(word)) {
                unmatched.add(word);
            }
        }
        return unmatched.size() < words.size() && unmatched.stream().allMatch(word -> takeInitial(rest, word));
    }

    private static boolean takeInitial(List<String> rest, String word) {
        for (String candidate : rest) {
            boolean initial = candidate.length() == 1 || word.length() == 1;
            if (initial && candidate.charAt(0) == word.charAt(0)) {
                return rest.remove(candidate);
            }
        }
        return false;
    }
}
