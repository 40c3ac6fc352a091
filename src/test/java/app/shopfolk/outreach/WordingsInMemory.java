package app.shopfolk.outreach;

import java.util.HashMap;
import java.util.Map;

/** The owner's words without a database. */
public final class WordingsInMemory implements Wordings {
    private final Map<String, Map<String, MergeText>> kept = new HashMap<>();

    @Override
    public Map<String, MergeText> of(String audience) {
        return Map.copyOf(kept.getOrDefault(audience, Map.of()));
    }

    @Override
    public void keep(String audience, String message, MergeText text) {
        kept.computeIfAbsent(audience, none -> new HashMap<>()).put(message, text);
    }

    @Override
    public void forget(String audience, String message) {
        kept.getOrDefault(audience, new HashMap<>()).remove(message);
    }
}
