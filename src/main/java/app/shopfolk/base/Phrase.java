package app.shopfolk.base;

import java.util.List;

/**
 * Something to be said, before a language is chosen: a pattern of the message files with its arguments, words that stand
 * as they are, or several of these in a row. Rooms without a window make phrases; whoever shows them gives the words.
 */
public sealed interface Phrase {
    /**
     * A message pattern.
     *
     * @param args Phrase, String, Long, Double, {@link Money}, {@link Share} (in per cent) or LocalDate
     */
    record Said(String key, List<Object> args) implements Phrase {
        public Said {
            args = List.copyOf(args);
        }
    }

    /** Words that stand as they are: the owner's own, or a label from her data. */
    record Verbatim(String words) implements Phrase {}

    /** Phrases in a row, joined by commas and a last "and" (or "or"). */
    record Listed(boolean and, List<Phrase> parts) implements Phrase {
        public Listed {
            parts = List.copyOf(parts);
        }
    }

    static Phrase of(String key, Object... args) {
        return new Said(key, List.of(args));
    }

    static Phrase verbatim(String words) {
        return new Verbatim(words);
    }

    static Phrase and(List<Phrase> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Listed(true, parts);
    }

    static Phrase or(List<Phrase> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Listed(false, parts);
    }
}
