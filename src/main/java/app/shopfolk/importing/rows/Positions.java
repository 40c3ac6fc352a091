package app.shopfolk.importing.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each different thing a position, in order of coming. */
final class Positions<T> {
    private final Map<T, Integer> positions = new HashMap<>();
    private final List<T> list = new ArrayList<>();

    int of(T thing) {
        Integer at = positions.get(thing);
        if (at == null) {
            at = list.size();
            positions.put(thing, at);
            list.add(thing);
        }
        return at;
    }

    /** Its position, or -1. */
    int find(T thing) {
        return positions.getOrDefault(thing, -1);
    }

    T get(int at) {
        return list.get(at);
    }

    int size() {
        return list.size();
    }

    List<T> list() {
        return list;
    }
}
