package app.shopfolk.sales.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Ids of things already in the ledger by what they are called; gives new ones to those that are not. */
final class KnownIds<K> {
    private final Map<K, Integer> ids = new HashMap<>();
    private final Counter counter;

    /** Something that got its id just now. */
    record Fresh<K>(int id, K key) {}

    KnownIds(Counter counter) {
        this.counter = counter;
    }

    void know(K key, int id) {
        ids.put(key, id);
    }

    /**
     * The ids of keys, by position.
     *
     * @param fresh gets those that were not known
     */
    int[] of(Handle handle, List<K> keys, List<Fresh<K>> fresh) {
        fresh.addAll(learn(handle, keys));
        return keys.stream().mapToInt(this::id).toArray();
    }

    /** Gives ids to those keys that are not known, in their order, and returns them. */
    List<Fresh<K>> learn(Handle handle, Iterable<K> keys) {
        List<K> unknown = new ArrayList<>();
        for (K key : keys) {
            if (ids.putIfAbsent(key, -1) == null) {
                unknown.add(key);
            }
        }
        List<Fresh<K>> fresh = new ArrayList<>(unknown.size());
        if (!unknown.isEmpty()) {
            int id = counter.take(handle, unknown.size());
            for (K key : unknown) {
                ids.put(key, id);
                fresh.add(new Fresh<>(id++, key));
            }
        }
        return fresh;
    }

    boolean knows(K key) {
        return ids.containsKey(key);
    }

    /** The id of a key that is known. */
    int id(K key) {
        Integer id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("Not known yet");
        }
        return id;
    }
}
