package app.shopfolk.sales.store;

import app.shopfolk.sales.CustomerField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of one table that a file may tell once more, by whom or what they are about. A row answers for what is told again where
 * it says just the same, and no later row says otherwise: else it would not be on top.
 */
final class Restated {
    private record Said(int id, String named, Map<?, ?> words) {}

    private final Map<Integer, List<Said>> rows = new HashMap<>();

    /** Asks for the rows on something, by its id; others are not kept. */
    void ask(int about) {
        rows.computeIfAbsent(about, none -> new ArrayList<>(1));
    }

    boolean isAsked() {
        return !rows.isEmpty();
    }

    boolean isAsked(int about) {
        return rows.containsKey(about);
    }

    /**
     * Hears of a row, the oldest first.
     *
     * @param about one of its names, by which it is found
     * @param named all of its names
     */
    void hear(int about, int id, String named, Map<?, ?> words) {
        List<Said> its = rows.get(about);
        if (its != null) {
            its.add(new Said(id, named, words));
        }
    }

    /** The row that says just this. */
    Optional<Integer> find(int about, String named, Map<?, ?> words) {
        for (Said said : rows.getOrDefault(about, List.of()).reversed()) {
            if (said.named().equals(named) && said.words().equals(words)) {
                return Optional.of(said.id());
            }
            if (contradicts(said.words(), words)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean contradicts(Map<?, ?> later, Map<?, ?> words) {
        return words.entrySet().stream().anyMatch(word -> {
            Object other = later.get(word.getKey());
            boolean addsUp = word.getKey() instanceof CustomerField field && CustomerField.GATHERED.contains(field);
            return !addsUp && other != null && !other.equals(word.getValue());
        });
    }
}
