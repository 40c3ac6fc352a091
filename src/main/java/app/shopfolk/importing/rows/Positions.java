package app.shopfolk.importing.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each different thing a position, in order of coming. The table to find them by is made when one is looked for. */
final class Positions<T> {
    private final Map<T, Integer> positions = new HashMap<>();
    private final List<T> list = new ArrayList<>();
    private int inTable;

    int of(T thing) {
        int at = find(thing);
        return at < 0 ? add(thing) : at;
    }

    /** The position of a thing that is sure not to have come yet. */
    int add(T thing) {
        list.add(thing);
        return list.size() - 1;
    }

    /** Its position, or -1. */
    int find(T thing) {
        while (inTable < list.size()) {
            positions.put(list.get(inTable), inTable++);
        }
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
