package app.shopfolk.persona;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.FactWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the labels in files mean, as far as it is not plain from themselves. */
final class Labels {
    private static final Set<String> NONE = Set.of(
            "none", "no", "n", "false", "0", "-", "n/a", "unknown", "other", "keine", "kein", "nein", "nei", "ekkert",
            "engin", "なし", "無", "aucun", "non");
    private static final Set<String> YES = Set.of("y", "yes", "true", "1", "já", "ja", "oui", "はい");
    private static final Set<String> BUSINESS =
            Set.of("business", "company", "corporate", "commercial", "firma", "fyrirtæki", "b2b", "trade", "wholesale");

    private Labels() {}

    static boolean isNone(String label) {
        return NONE.contains(plain(label));
    }

    static boolean isYes(String label) {
        return YES.contains(plain(label));
    }

    static boolean isBusiness(String label) {
        return BUSINESS.contains(plain(label));
    }

    /** A label as it reads in a sentence; codes such as {@code Y} or {@code M} become words. */
    static Phrase phrase(String fact, String label) {
        String plain = plain(label);
        if (fact.equals("home")) {
            if (isYes(label) || plain.equals("own") || plain.equals("owned") || plain.equals("owner")) {
                return Phrase.of("persona.label.home.own");
            }
            if (plain.equals("n") || plain.equals("no") || plain.equals("false") || plain.startsWith("rent")) {
                return Phrase.of("persona.label.home.rent");
            }
        }
        if (fact.equals("marital-status")) {
            if (plain.equals("m") || plain.equals("married")) {
                return Phrase.of("persona.label.marital.married");
            }
            if (plain.equals("s") || plain.equals("single")) {
                return Phrase.of("persona.label.marital.single");
            }
        }
        if (fact.equals("gender") || fact.equals("marital-status")) {
            return FactWords.label(fact, label.strip());
        }
        return Phrase.verbatim(label.strip());
    }

    /** As {@link #phrase}, beginning with a small letter unless it is a name or an abbreviation. */
    static Phrase inSentence(String fact, String label) {
        return phrase(fact, label) instanceof Phrase.Verbatim verbatim
                ? Phrase.verbatim(small(verbatim.words()))
                : phrase(fact, label);
    }

    private static String small(String words) {
        // Title Case Throughout is a column's habit; a capital in the middle of small words is a name.
        String[] all = words.split(" ");
        boolean titled = Arrays.stream(all).allMatch(Labels::isCapitalised);
        for (int at = 0; at < (titled ? all.length : 1); at++) {
            all[at] = isCapitalised(all[at])
                    ? all[at].substring(0, 1).toLowerCase(Locale.ROOT) + all[at].substring(1)
                    : all[at];
        }
        return String.join(" ", all);
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
