package app.shopfolk.facts;

import app.shopfolk.base.Phrase;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What facts and their labels are called. Labels from the shop's data stand as they are; ours are in the message files. */
public final class FactWords {
    private static final Set<String> OUR_LABELS =
            Set.of("stage", "main-channel", "main-weekday", "main-daypart", "rfm-group", "nearness");
    /** Words that an import puts for what files write in many ways. */
    private static final Map<String, Set<String>> OUR_WORDS = Map.of(
            "gender", Set.of("Female", "Male"),
            "marital-status", Set.of("Married", "Single", "Partner", "Divorced", "Widowed"));

    private static final String OCCASION = "occasion";

    private FactWords() {}

    /** A fact's name, such as "days since the last purchase". */
    public static Phrase name(Fact fact) {
        return name(fact.key());
    }

    /** The name of the fact with that key. */
    public static Phrase name(String key) {
        return new Fact(key, Fact.Kind.CATEGORY, Fact.Unit.NONE)
                .ownHeader()
                .map(Phrase::verbatim)
                .orElseGet(() -> Phrase.of("fact." + key));
    }

    /** The plain definition of one of our facts; an own field's is that it came with the shop's data. */
    public static Phrase meaning(Fact fact) {
        return fact.ownHeader().isPresent() ? Phrase.of("fact.own.means") : Phrase.of("fact." + fact.key() + ".means");
    }

    /** A label of a category or yes/no fact. */
    public static Phrase label(Fact fact, String label) {
        if (fact.kind() == Fact.Kind.YES_NO) {
            return Phrase.of(label.equals("true") ? "fact.yes" : "fact.no");
        }
        return label(fact.key(), label);
    }

    /** A label of the category fact with that key. */
    public static Phrase label(String key, String label) {
        if (key.equals(OCCASION)) {
            return Phrase.of("occasion." + label);
        }
        if (OUR_WORDS.getOrDefault(key, Set.of()).contains(label)) {
            return Phrase.of("fact." + key + "." + label.toLowerCase(Locale.ROOT));
        }
        return OUR_LABELS.contains(key) ? Phrase.of("fact." + key + "." + label) : Phrase.verbatim(label);
    }
}
